import type { Entity, KnowledgeBase } from '../../model/knowledge.ts'

/** Languages whose speakers named towns in other countries after those at home. */
const CARRIED = new Set(['english', 'spanish', 'portuguese', 'french', 'arabic'])

/** Countries full of towns named after places in any other. */
const SETTLED: ReadonlySet<string> = new Set([
  'united-states',
  'canada',
  'australia',
  'new-zealand',
  'south-africa',
  'jamaica',
])

/** Countries of which both, or neither, count some places as theirs, or that were one state once. */
const DISPUTED: readonly (readonly [string, string])[] = [
  ['china', 'taiwan'],
  ['serbia', 'kosovo'],
  ['russia', 'ukraine'],
  ['israel', 'palestine'],
  ['israel', 'palestinian-authority'],
  ['israel', 'west-bank'],
  ['ireland', 'united-kingdom'],
  ['ireland', 'northern-ireland'],
  ['morocco', 'western-sahara'],
  ['cyprus', 'turkey'],
  ['armenia', 'azerbaijan'],
  ['georgia', 'russia'],
  ['india', 'pakistan'],
  ['india', 'china'],
  ['argentina', 'falkland-islands'],
  ['spain', 'gibraltar'],
  ['north-korea', 'south-korea'],
]

/** Large cities of the United States whose names hardly any other town there bears. */
export const UNSHARED_CITIES: ReadonlySet<string> = new Set([
  'seattle',
  'los-angeles',
  'san-francisco',
  'san-diego',
  'san-antonio',
  'new-orleans',
  'milwaukee',
  'minneapolis',
  'albuquerque',
  'tucson',
  'chicago',
  'honolulu',
  'anchorage',
  'salt-lake-city',
  'oklahoma-city',
  'colorado-springs',
  'fort-worth',
  'baltimore',
  'pittsburgh',
  'indianapolis',
  'sacramento',
  'atlanta',
  'st-louis',
  'el-paso',
  'omaha',
  'tampa',
  'detroit',
  'boise',
  'des-moines',
  'tulsa',
  'wichita',
  'baton-rouge',
  'chattanooga',
  'spokane',
  'tacoma',
  'tallahassee',
  'little-rock',
  'santa-fe',
  'denver',
])

/** The carried languages of a country. */
function languagesOf({ id }: Entity, knowledge: KnowledgeBase): string[] {
  const names = knowledge.statements(id, 'language').flatMap(({ value }) => {
    if (value.kind === 'text') return [value.text.toLowerCase()]
    return value.kind === 'entity' ? [knowledge.entity(value.id)?.name.toLowerCase() ?? ''] : []
  })
  return [...CARRIED].filter((language) => names.some((name) => name.includes(language) || name === ALIASES[language]))
}

const ALIASES: Readonly<Record<string, string>> = { spanish: 'castilian' }

function isOn(continents: readonly string[], { id }: Entity, knowledge: KnowledgeBase): boolean {
  return knowledge
    .statements(id, 'continent')
    .some(({ value }) => value.kind === 'entity' && continents.includes(value.id))
}

/** Where hardly any town was named by settlers. */
const UNSETTLED = ['africa', 'asia']
const AMERICAS = ['north-america', 'south-america']
/** The countries after whose towns many in the Americas are named. */
const IBERIA = new Set(['spain', 'portugal'])

/** Whether a town of one country may well have a namesake in the other, or both claim it. */
export function mayShare(home: Entity, other: Entity, knowledge: KnowledgeBase): boolean {
  if (SETTLED.has(other.id)) return true
  if (DISPUTED.some((pair) => pair.includes(home.id) && pair.includes(other.id))) return true
  const american = (country: Entity): boolean => isOn(AMERICAS, country, knowledge)
  if (american(other) && (american(home) || IBERIA.has(home.id))) return true
  if (american(home) && IBERIA.has(other.id)) return true
  const unsettled = isOn(UNSETTLED, home, knowledge) && isOn(UNSETTLED, other, knowledge)
  const languages = languagesOf(home, knowledge).filter((language) => language === 'arabic' || !unsettled)
  return languagesOf(other, knowledge).some((language) => languages.includes(language))
}
