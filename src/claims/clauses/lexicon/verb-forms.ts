import { NOT_VERBS } from './closed-words.ts'
import { IRREGULAR_VERBS } from './irregular-verbs.ts'
import { REGULAR_VERBS } from './regular-verbs.ts'

export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing'

/** One way to read a word as a verb. */
export interface VerbReading {
  readonly lemma: string
  readonly form: VerbForm
  /** True where the verb is listed, false where only the ending speaks for one. */
  readonly known: boolean
}

const DOUBLING = new Set(
  `acquit admit commit compel confer control defer expel permit prefer propel rebel recur refer regret submit transfer
  transmit equip annul`.split(/\s+/),
)
const DOUBLING_ABROAD = new Set('cancel label level travel model signal total patrol counsel fuel program'.split(' '))
const SHORT = /^[^aeiou]{0,4}[aeiou][^aeiouwxy]$/
const NEVER = new Set('offer open enter cover deliver remember happen order visit'.split(' '))

let index: Map<string, VerbReading[]> | null = null

/** The ways in which a word, in lower case, can be read as a verb; none where it can't. */
export function verbReadings(lower: string): readonly VerbReading[] {
  index ??= buildIndex()
  const known = index.get(lower)
  if (known !== undefined) return known
  return guess(lower)
}

/** The reading of a word in one of some forms. */
export function readingAs(lower: string, ...forms: readonly VerbForm[]): VerbReading | undefined {
  return verbReadings(lower).find((reading) => forms.includes(reading.form))
}

const NONE: readonly VerbReading[] = []

function guess(lower: string): readonly VerbReading[] {
  if (lower.length < 5 || (!lower.endsWith('ed') && !lower.endsWith('ing'))) return NONE
  if (NOT_VERBS.has(lower) || lower.includes('-')) return NONE
  if (lower.endsWith('ed')) {
    const lemma = lower.slice(0, -2)
    return [
      { lemma, form: 'past', known: false },
      { lemma, form: 'participle', known: false },
    ]
  }
  return [{ lemma: lower.slice(0, -3), form: 'ing', known: false }]
}

function buildIndex(): Map<string, VerbReading[]> {
  const built = new Map<string, VerbReading[]>()
  const add = (word: string, lemma: string, form: VerbForm): void => {
    const readings = built.get(word)
    const reading = { lemma, form, known: true }
    if (readings === undefined) built.set(word, [reading])
    else if (!readings.some((other) => other.lemma === lemma && other.form === form)) readings.push(reading)
  }
  const addPresent = (lemma: string): void => {
    add(lemma, lemma, 'base')
    add(sForm(lemma), lemma, 's')
    for (const stem of stems(lemma)) add(`${stem}ing`, lemma, 'ing')
  }
  for (const entry of IRREGULAR_VERBS.trim().split(/[|\n]/)) {
    const [lemma = '', past = '', participle = ''] = entry.split(' ')
    if (lemma === 'be') continue
    addPresent(lemma)
    for (const form of past.split('/')) add(form, lemma, 'past')
    for (const form of participle.split('/')) add(form, lemma, 'participle')
  }
  for (const lemma of REGULAR_VERBS.trim().split(/\s+/)) {
    if (built.has(lemma) && (built.get(lemma) ?? []).some((reading) => reading.form === 'base')) continue
    addPresent(lemma)
    for (const form of edForms(lemma)) {
      add(form, lemma, 'past')
      add(form, lemma, 'participle')
    }
  }
  for (const form of ['am', 'is', 'are']) add(form, 'be', 's')
  for (const form of ['was', 'were']) add(form, 'be', 'past')
  add('be', 'be', 'base')
  add('been', 'be', 'participle')
  add('being', 'be', 'ing')
  add('has', 'have', 's')
  built.delete('haves')
  return built
}

function sForm(lemma: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`
}

/** What stands before -ing: one spelling, or two where British and American usage differ. */
function stems(lemma: string): string[] {
  if (/[^aeiou]ie$/.test(lemma)) return [`${lemma.slice(0, -2)}y`]
  if (/[^eoy]e$/.test(lemma) && lemma !== 'be') return [lemma.slice(0, -1)]
  const doubled = `${lemma}${lemma.at(-1)}`
  if (DOUBLING_ABROAD.has(lemma)) return [lemma, doubled]
  const doubles = DOUBLING.has(lemma) || (SHORT.test(lemma) && !NEVER.has(lemma)) || /^quit$|^squat$/.test(lemma)
  return [doubles ? doubled : lemma]
}

function edForms(lemma: string): string[] {
  if (lemma.endsWith('e')) return [`${lemma}d`]
  if (/[^aeiou]y$/.test(lemma)) return [`${lemma.slice(0, -1)}ied`]
  return stems(lemma).map((stem) => `${stem}ed`)
}
