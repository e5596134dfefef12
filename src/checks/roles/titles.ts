import type { Entity } from '../../model/knowledge.ts'

/** A kind of office that titles name without saying of what: "President", "Sen.". */
export interface TitleClass {
  readonly id: string
  readonly words: readonly string[]
  /** Whether another country's officials bear it as well and are not on record: then it speaks for Americans only. */
  readonly american: boolean
}

/** The titles by which articles call public officials. */
export const TITLE_CLASSES: readonly TitleClass[] = [
  { id: 'vice president', words: ['vice president', 'vice-president'], american: true },
  { id: 'president', words: ['president'], american: false },
  { id: 'prime minister', words: ['prime minister', 'premier', 'pm', 'taoiseach'], american: false },
  { id: 'chancellor', words: ['chancellor'], american: false },
  { id: 'senator', words: ['senator', 'sen.', 'sen', 'u.s. sen.', 'us senator', 'u.s. senator'], american: true },
  {
    id: 'representative',
    words: ['representative', 'rep.', 'rep', 'congressman', 'congresswoman', 'u.s. rep.'],
    american: true,
  },
  { id: 'governor', words: ['governor', 'gov.', 'gov'], american: true },
]

/** The class that a bare title names; undefined for any other words. */
export function titleClass(words: string): TitleClass | undefined {
  return TITLE_CLASSES.find((one) => one.words.includes(words))
}

/** The class of title that the holder of an office bears: "president" for the president of France. */
export function classOfOffice({ name, aliases }: Entity): TitleClass | undefined {
  // Prime ministers of Italy and Spain preside over a council, but nobody calls them "President" in English.
  const names = [name, ...aliases].map((text) => text.toLowerCase()).filter((text) => !text.includes('council'))
  return TITLE_CLASSES.find(({ words }) =>
    words.some((word) =>
      names.some((text) => text === word || text.startsWith(`${word} of `) || text.endsWith(` ${word}`)),
    ),
  )
}

/** Offices that states, cities and companies have as well as nations, by the words that name them. */
export const SHARED_TITLES: ReadonlySet<string> = new Set([
  'attorney general',
  'secretary of state',
  'solicitor general',
  'chief justice',
  'deputy attorney general',
  'associate attorney general',
  'surgeon general',
  'majority leader',
  'minority leader',
  'senate majority leader',
  'senate minority leader',
  'house majority leader',
  'house minority leader',
  'house speaker',
  'speaker of the house',
])

/** Heads of descriptions that say no more than that somebody leads or serves: no office is held to them. */
export const LOOSE_HEADS: ReadonlySet<string> = new Set(
  `leader ruler dictator head boss chief official envoy commander spokesman spokeswoman spokesperson adviser advisor aide
  lawmaker legislator politician figure`.split(/\s+/),
)

/** Modifiers under which a title says nothing of who holds the office now. */
export const NOT_HELD: ReadonlySet<string> = new Set(
  `elect designate nominee nominate presumptive would-be aspiring future candidate deputy assistant alleged incoming acting interim
  shadow`.split(/\s+/),
)

/** Modifiers that put the office into the past. */
export const PAST: ReadonlySet<string> = new Set(
  'former ex- ex then then- onetime one-time late retired ousted deposed disgraced outgoing longtime long-time'.split(
    /\s+/,
  ),
)
