import type { NameKind } from '../../model/annotation.ts'

const ROWS: readonly (readonly [NameKind, string])[] = [
  [
    'organization',
    `inc inc. corp corp. corporation co co. company companies ltd ltd. limited llc llp plc gmbh ag sa nv group holdings industries enterprises
      partners associates ventures capital bank bancorp insurance airlines airways motors pharmaceuticals technologies systems solutions
      software laboratories labs university college institute institution academy school seminary polytechnic hospital clinic church diocese
      archdiocese ministry department dept dept. agency administration bureau commission committee subcommittee council board authority office
      service services court tribunal parliament congress senate assembly legislature federation confederation association
      society union league club foundation fund trust charity coalition alliance party movement front brigade army navy
      guard corps force forces police times post journal gazette herald tribune chronicle news magazine press radio television
      network studios records orchestra symphony philharmonic ensemble theatre theater museum gallery library observatory
      secretariat directorate consortium cooperative syndicate cartel gang organization organisation government treasury
      exchange embassy consulate team united fc f.c. sox yankees knicks lakers patriots cowboys steelers
      campaign caucus task-force taskforce center centre project initiative program programme unit chamber chambers firm factory works media
      communications broadcasting entertainment pictures productions publishing publishers books stores supermarkets foods brewery
      energy oil petroleum gas electric mining steel chemicals aerospace aviation railways railroad rail shipping logistics`,
  ],
  [
    'place',
    `river lake mount mountain mountains hill hills valley creek bay gulf sea ocean strait channel island islands isle isles peninsula cape
      coast beach desert forest canyon falls glacier volcano plateau plain plains delta county province state city town village
      township borough district parish prefecture region territory republic kingdom emirates street st avenue ave ave. road rd. lane boulevard
      blvd blvd. highway route square plaza bridge tunnel airport station harbor harbour port park garden gardens stadium arena tower towers
      building palace castle cathedral abbey cemetery prison jail hotel house heights springs point pass dam reservoir woods field
      base camp zoo mall barracks`,
  ],
  [
    'event',
    `war wars battle siege summit olympics paralympics cup championship championships games series tournament marathon derby prix open
      festival convention conference congress election elections referendum primary primaries caucuses revolution uprising massacre crisis
      earthquake hurricane tsunami attacks bombing bowl superbowl rally march parade fair expo exhibition inauguration scandal
      intifada spring inquiry trial hearings`,
  ],
  [
    'name',
    'act bill law amendment treaty accord accords agreement pact protocol constitution prize award awards medal resolution code doctrine plan deal report dossier hoax',
  ],
]

function table(): ReadonlyMap<string, NameKind> {
  const kinds = new Map<string, NameKind>()
  for (const [kind, words] of ROWS) {
    for (const word of words.trim().split(/\s+/)) if (!kinds.has(word)) kinds.set(word, kind)
  }
  return kinds
}

/** What the last word of a name, or the word before "of", says about its kind. Lower case. */
export const NAME_HEADS: ReadonlyMap<string, NameKind> = table()

/** Words that go before a place's own name: "Mount Everest", "Lake Tahoe". Lower case. */
export const PLACE_LEADS: ReadonlySet<string> = new Set(
  'mount mt. lake cape fort ft. port gulf camp rio san santa los las el isla ile north south east west new saint st. st upper lower'.split(
    ' ',
  ),
)

/** Heads that "of", "for", "on" and "and" carry on from: "Department of Health and Human Services". Lower case. */
export const JOINED_BY: Readonly<Record<'of' | 'for' | 'on' | 'and', ReadonlySet<string>>> = {
  of: new Set(
    `university college school academy institute museum library department dept. ministry bureau bank house board council committee
      subcommittee commission chamber chambers court office church diocese archdiocese society association organization organisation
      federation confederation league union federal republic kingdom state states commonwealth duchy gulf bay cape isle sea strait
      bill order knights daughters sons friends army party movement front brigade guard bishops conference congress parliament
      center centre institution hall statue tower arch temple battle siege treaty declaration war articles day city town
      district port lords commons representatives people's governors people community joint`.split(/\s+/),
  ),
  for: new Set(
    `center centre committee institute association foundation campaign coalition council society fund movement agency americans
      citizens doctors reporters people mothers students alliance party organization centers office department partnership
      initiative project network lawyers veterans women`.split(/\s+/),
  ),
  on: new Set('committee subcommittee commission council conference institute center treaty convention'.split(' ')),
  and: new Set(
    `department ministry bureau committee subcommittee commission administration agency office secretary institute institution
      service services center board council association company exchange act foundation sons brothers`.split(/\s+/),
  ),
}

/** Particles inside personal names, lower case. */
export const PARTICLES: ReadonlySet<string> = new Set(
  `de del della di da do dos das du des la le los las lo van von der den ter ten zu zum zur af av bin bint ibn ben al el ul ud as ad
    ash at abd abu um y e i 't 'd d' st san dela delos vande vander`.split(/\s+/),
)

/** Suffixes of personal names, lower case. */
export const SUFFIXES: ReadonlySet<string> = new Set(
  'jr jr. sr sr. ii iii iv vi vii viii esq esq. phd ph.d. md m.d. qc kc obe mbe cbe'.split(' '),
)

/** Names of days, months and the like: capitalised, but no names by themselves. Lower case. */
export const CALENDAR_WORDS: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
    january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sep.
    sept. oct. nov. dec. mon. tue. wed. thu. fri. sat. sun. easter christmas thanksgiving halloween ramadan passover hanukkah
    ad bc bce ce gmt bst est edt pst pdt cst cdt utc am pm a.m. p.m. q1 q2 q3 q4`.split(/\s+/),
)

/** Written in capitals, yet no names. */
export const COMMON_ACRONYMS: ReadonlySet<string> = new Set(
  `CEO CFO COO CTO CIO TV DVD CD PC OK AM PM ID HIV AIDS DNA RNA GDP GNP LGBT LGBTQ LGBTQI UFO PHD FAQ URL PDF HTML CSS API APIS ATM AI IT
    PR HR VIP SUV SUVS RSVP IQ MP MPS MEP MEPS NGO NGOS WMD WMDS IPO FYI ASAP AKA DIY GPS USB SMS MBA BA MA MD IV II III VI VII VIII IX XI
    XII UN-LED A I O UV LED LCD CPU PDA GPU RAM HDTV MP3 EU-WIDE ISP ISPS SMS MMS PVR DVR RSS COVID ICU PPE CV UX UI IED IEDS POW POWS MIA VAT R&D Q&A M&A ICBM ICBMS NDA NDAS FOIA HTTP HTTPS SSL TLS RFP RFQ RFI
    SQL JSON XML CSV GIS ROI KPI MVP AC DC THE AND NOT NEVER ALL BUT VERY NO YES WE IS OF`.split(/\s+/),
)
