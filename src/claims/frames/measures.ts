import type { FigureMention } from '../../model/annotation.ts'
import type { PropertyId } from '../../model/property.ts'
import type { NounPhrase } from '../clauses/types.ts'

/** What is counted, by the singular noun, and of what property the number is the value. */
const BY_NOUN = {
  member: 'members',
  seat: 'members',
  senator: 'members',
  representative: 'members',
  lawmaker: 'members',
  judge: 'members',
  justice: 'members',
  page: 'pages',
  people: 'population',
  person: 'population',
  resident: 'population',
  inhabitant: 'population',
  elector: 'electoral-votes',
  vote: 'popular-vote',
  death: 'deaths',
  fatality: 'deaths',
} as const satisfies Readonly<Record<string, PropertyId>>

const BY_ADJECTIVE = { tall: 'height', high: 'height', long: 'length', deep: 'depth' } as const satisfies Readonly<
  Record<string, PropertyId>
>

const COUNTED: ReadonlyMap<string, PropertyId> = new Map(Object.entries(BY_NOUN))
const MEASURED: ReadonlyMap<string, PropertyId> = new Map(Object.entries(BY_ADJECTIVE))

const PEOPLE = new Set(
  `people person civilian soldier passenger victim man woman child worker american life student officer resident member troop
  protester miner sailor astronaut cosmonaut fan pupil pilgrim migrant traveler traveller officer firefighter villager inhabitant prisoner
  hostage journalist guest spectator worshipper crewman crew patient soul employee player boy girl teenager adult foreigner`.split(
    /\s+/,
  ),
)

/** What members are: "27 member *states*". */
const STATES = new Set(['state', 'country', 'nation', 'government'])

function singular(noun: string): string {
  return noun.endsWith('ies') ? `${noun.slice(0, -3)}y` : noun.replace(/s$/, '')
}

/** The property that a counted noun belongs to: members, pages, votes; null for other nouns. */
export function propertyOfCount(figure: FigureMention, phrase: NounPhrase): PropertyId | null {
  if (phrase.units.some((unit) => unit.lower === 'electoral')) return 'electoral-votes'
  if (phrase.units.some((unit) => unit.lower === 'member') && STATES.has(singular(phrase.head.lower))) return 'members'
  return COUNTED.get(figure.unit) ?? COUNTED.get(singular(phrase.head.lower)) ?? null
}

/** "8,849 meters *tall*", where the adjective is the phrase's last word or stands behind it. */
export function propertyOfAdjective(phrase: NounPhrase, behind: string): PropertyId | null {
  const next = /^ ?(tall|high|long|deep)\b/.exec(behind)?.[1]
  return (
    MEASURED.get(phrase.head.lower) ??
    MEASURED.get(phrase.units.at(-1)?.lower ?? '') ??
    MEASURED.get(next ?? '') ??
    null
  )
}

/** Whether a figure counts people: "2,977 people", or a bare "2,977" behind "killed". */
export function isPeople(figure: FigureMention, phrase: NounPhrase): boolean {
  if (figure.unit === '') return phrase.head.figure !== null
  return PEOPLE.has(figure.unit) || PEOPLE.has(singular(figure.unit)) || PEOPLE.has(singular(phrase.head.lower))
}
