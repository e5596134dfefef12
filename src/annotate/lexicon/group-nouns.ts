/** What "the company", "the agency" and their like can mean: types of entities, and words in the names of unrecorded ones. */
export interface GroupNoun {
  readonly types: ReadonlySet<string>
  readonly heads: ReadonlySet<string>
  /** Whether it means a work: then one that isn't recorded fits too. */
  readonly work: boolean
}

const ROWS: readonly (readonly [nouns: string, types: string, heads: string])[] = [
  [
    'company firm corporation business conglomerate retailer manufacturer carmaker automaker chipmaker startup start-up giant',
    'company bank',
    'inc inc. corp corp. corporation co co. company companies ltd ltd. limited llc plc group holdings industries enterprises motors airlines airways technologies systems',
  ],
  ['airline carrier', 'company airline', 'airlines airways air'],
  ['bank lender', 'bank', 'bank bancorp'],
  ['agency bureau', 'agency', 'agency administration bureau service'],
  ['department ministry', 'agency ministry department', 'department ministry'],
  ['commission', 'agency commission', 'commission'],
  ['committee panel', 'committee legislature', 'committee subcommittee'],
  ['council', 'council legislature', 'council'],
  ['university college school', 'university school', 'university college school institute academy'],
  ['party', 'party', 'party'],
  ['court tribunal', 'court', 'court tribunal'],
  [
    'newspaper paper magazine network broadcaster outlet',
    'media',
    'times post journal tribune herald gazette news chronicle',
  ],
  ['union', 'union', 'union brotherhood'],
  ['foundation charity nonprofit', 'ngo foundation', 'foundation trust fund'],
  ['club', 'team', 'fc f.c. united city club rovers athletic'],
  ['hospital clinic', 'hospital', 'hospital clinic'],
  ['museum gallery', 'museum building', 'museum gallery'],
  ['city town village', 'city town village', 'city town'],
  ['country nation', 'country', ''],
  ['river', 'river', 'river'],
  ['island', 'island', 'island'],
]

const WORKS: readonly (readonly [nouns: string, types: string])[] = [
  ['film movie documentary', 'film'],
  ['book novel memoir', 'book'],
  ['album', 'album'],
  ['song', 'song'],
  ['series show sitcom', 'series'],
  ['play musical', 'play'],
]

function table(): ReadonlyMap<string, GroupNoun> {
  const nouns = new Map<string, GroupNoun>()
  for (const [words, types, heads] of ROWS) {
    const row = {
      types: new Set(types.split(' ')),
      heads: new Set(heads.split(' ').filter((head) => head !== '')),
      work: false,
    }
    for (const word of words.split(' ')) nouns.set(word, row)
  }
  for (const [words, types] of WORKS) {
    const row = { types: new Set(types.split(' ')), heads: new Set<string>(), work: true }
    for (const word of words.split(' ')) nouns.set(word, row)
  }
  return nouns
}

/** Nouns for organizations and places that take up one named before, lower case. */
export const GROUP_NOUNS: ReadonlyMap<string, GroupNoun> = table()
