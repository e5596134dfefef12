const words = (list: string): readonly string[] => list.split(/\s+/).filter((word) => word !== '')

/** Nouns, and shortened titles, that name an office or a post. */
export const ROLE_NOUNS: ReadonlySet<string> = new Set(
  words(`president vice-president secretary minister premier chancellor chief director attorney general solicitor governor gov. gov
mayor senator sen. sen representative rep. rep congressman congresswoman congressperson lawmaker legislator mp deputy speaker leader
whip chairman chairwoman chairperson chair justice judge ambassador envoy commissioner commander admiral colonel king queen emperor
prince princess pope cardinal archbishop bishop sheriff prosecutor counsel treasurer comptroller controller administrator
surgeon adviser advisor spokesman spokeswoman spokesperson counselor counsellor aide strategist ceo cfo coo cto executive
editor publisher anchor manager coach captain head boss superintendent chancellor provost dean principal
ruler dictator shah sultan emir president-elect councilman councilwoman councillor alderman delegate ombudsman auditor
secretary-general director-general attorney-general governor-general general-secretary vice-chancellor
vice-chairman vice-chairwoman co-chair co-chairman co-chairwoman co-president co-leader commander-in-chief editor-in-chief vice-premier
prime-minister lieutenant-governor lieutenant viceroy regent tsar czar sec. secy lt. atty. pm taoiseach quarterback pitcher goalkeeper striker`),
)

/** Nouns of which only the holder's name tells the party. */
export const PARTY_NOUNS: ReadonlySet<string> = new Set(
  words(`democrat republican labourite conservative tory liberal libertarian independent communist socialist nazi green unionist
whig federalist`),
)

/** Adjectives of party before an office: "Republican Sen. Mitt Romney". */
export const PARTY_ADJECTIVES: ReadonlySet<string> = new Set(
  words(
    'democratic republican labour conservative tory liberal libertarian independent communist socialist green whig',
  ),
)

/** Those whose party is said in one breath with the post: "Republican Sen. Mitt Romney". */
export const PARTISANS: ReadonlySet<string> = new Set(
  words(`senator sen. sen representative rep. rep congressman congresswoman congressperson lawmaker legislator mp governor gov. gov
mayor councilman councilwoman councillor alderman delegate assemblyman assemblywoman`),
)

/** Adjectives that mean a party before any post. */
export const PARTIES_ONLY: ReadonlySet<string> = new Set(words('democratic republican labour tory'))

/** Posts at the top of an organization: who holds one leads it. */
export const CHIEF_NOUNS: ReadonlySet<string> = new Set(words('ceo chief executive head boss leader'))

/** Nouns other than offices that say who somebody is by a name behind them: "the author of the book, Ann Doe". */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  words(`author writer novelist playwright poet composer songwriter singer painter sculptor architect creator inventor discoverer
founder co-founder cofounder owner winner champion successor predecessor heir wife husband widow widower spouse partner son daughter father
mother brother sister sibling child native actor actress star comedian laureate nominee candidate lawyer attorney host producer
screenwriter designer physicist chemist mathematician economist historian biologist astronomer explorer astronaut`),
)
