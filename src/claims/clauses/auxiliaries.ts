import { BE, DO, HAVE, MODALS, NEGATORS, PRONOUNS } from './lexicon/closed-words.ts'
import { readingAs, type VerbForm, type VerbReading } from './lexicon/verb-forms.ts'
import type { Unit, VerbGroup } from './types.ts'
import { isAdverb } from './words.ts'

/** A verb group as read, with where it ends. */
export interface ReadGroup {
  readonly group: VerbGroup
  readonly end: number
}

const PAST_AUX = new Set(['was', 'were', 'had', 'did', 'got'])

const FUTURE = new Set(['will', 'shall', "'ll"])

/** What may stand between "be" and what it says of the subject, and belongs to the verb. */
const BEHIND_COPULA = new Set(
  "not n't never also still now then once already again just only allegedly reportedly currently formerly".split(' '),
)

const FULL_MODAL: ReadonlyMap<string, string> = new Map([
  ["'ll", 'will'],
  ['cannot', 'can'],
])

/** Skips adverbs and negations, gathering them. */
export function skipAdverbs(units: readonly Unit[], from: number, adverbs: string[]): number {
  let at = from
  for (let unit = units[at]; unit?.kind === 'word'; unit = units[++at]) {
    if (!NEGATORS.has(unit.lower) && !isAdverb(unit.lower)) break
    adverbs.push(unit.lower)
  }
  return at
}

export interface Chain {
  at: number
  tense: VerbGroup['tense']
  modal: string | null
  perfect: boolean
  progressive: boolean
  passive: boolean
  /** Which form the next verb must have; null before the first auxiliary. */
  expects: 'base' | 'after-have' | 'after-be' | null
}

/** Goes along a chain of auxiliaries to the main verb. `chain.expects` may be set already: "to" asks for a base form. */
export function follow(units: readonly Unit[], from: number, chain: Chain, adverbs: string[]): ReadGroup | null {
  for (let steps = 0; steps < 8; steps++) {
    const next = skipAdverbs(units, chain.at, adverbs)
    const unit = units[next]
    if (unit === undefined || unit.kind !== 'word') return null
    const { lower } = unit
    if (lower === 'to' && chain.expects === 'base') {
      chain.at = next + 1
      continue
    }
    const after = skipAdverbs(units, next + 1, [])
    const main = step(units, chain, unit, after)
    if (main !== null) return close(units, from, next, main, chain, adverbs)
    if (chain.expects === null) return null
    if (chain.tense === 'none' && lower !== 'be' && lower !== 'been' && lower !== 'being' && lower !== 'having')
      chain.tense = PAST_AUX.has(lower) ? 'past' : FUTURE.has(lower) ? 'future' : 'present'
    chain.at = next + 1
  }
  return null
}

const main = (lemma: string, form: VerbForm): VerbReading => ({ lemma, form, known: true })

/** Takes one word of the chain: gives the main verb, or notes the auxiliary and gives null. */
function step(units: readonly Unit[], chain: Chain, unit: Unit, after: number): VerbReading | null {
  const { lower } = unit
  const next = units[after]
  if (chain.expects === 'after-be') {
    const reading = readingAs(lower, 'participle', 'ing')
    if (reading === undefined) return null
    if (lower === 'going' && next?.lower === 'to' && readingAs(units[after + 1]?.lower ?? '', 'base') !== undefined) {
      chain.modal = 'will'
      chain.expects = 'base'
      return null
    }
    if (lower === 'being' && isForm(next, 'participle')) {
      chain.progressive = true
      return null
    }
    if (reading.form === 'ing') chain.progressive = true
    else chain.passive = true
    return reading
  }
  if (chain.expects === 'after-have') {
    if (lower === 'been') return beStep(chain, next)
    return readingAs(lower, 'participle') ?? readingAs(lower, 'past') ?? null
  }
  if (MODALS.has(lower) && chain.expects === null) {
    if (lower === "'d" && isForm(next, 'participle')) {
      chain.perfect = true
      chain.expects = 'after-have'
      chain.tense = 'past'
      return null
    }
    chain.modal = FULL_MODAL.get(lower) ?? (lower === "'d" ? 'would' : lower)
    chain.expects = 'base'
    return null
  }
  if (BE.has(lower)) return beStep(chain, next)
  if (HAVE.has(lower)) {
    if (isForm(next, 'participle') || isForm(next, 'past')) {
      chain.perfect = true
      chain.expects = 'after-have'
      return null
    }
    return main('have', lower === 'had' ? 'past' : 'base')
  }
  if (DO.has(lower) && chain.expects === null) {
    if (isForm(next, 'base')) {
      chain.expects = 'base'
      return null
    }
    return main('do', 'base')
  }
  if ((lower === 'get' || lower === 'got') && isForm(next, 'participle')) {
    chain.expects = 'after-be'
    return null
  }
  if (chain.expects !== 'base') return null
  return readingAs(lower, 'base') ?? (/^[a-z]{3,}$/.test(lower) && !PRONOUNS.has(lower) ? main(lower, 'base') : null)
}

function beStep(chain: Chain, next: Unit | undefined): VerbReading | null {
  const participle = next?.kind === 'word' && readingAs(next.lower, 'participle', 'ing') !== undefined
  if (!participle) return main('be', 'base')
  chain.expects = 'after-be'
  return null
}

function isForm(unit: Unit | undefined, form: VerbForm): boolean {
  return unit?.kind === 'word' && readingAs(unit.lower, form) !== undefined
}

function close(
  units: readonly Unit[],
  from: number,
  at: number,
  verb: VerbReading,
  chain: Chain,
  adverbs: string[],
): ReadGroup | null {
  const unit = units[at]
  const first = units[from]
  if (unit === undefined || first === undefined) return null
  let tense = chain.tense
  const bare = tense === 'none' && chain.modal === null && first.lower === 'be'
  if (tense === 'none' && !bare) tense = PAST_AUX.has(unit.lower) || verb.form === 'past' ? 'past' : 'present'
  if (chain.modal === 'will' || chain.modal === 'shall') tense = 'future'
  else if (chain.perfect) tense = 'past'
  const copula = verb.lemma === 'be'
  let end = at + 1
  for (
    let lower = units[end]?.lower;
    copula && lower !== undefined && BEHIND_COPULA.has(lower);
    lower = units[++end]?.lower
  )
    adverbs.push(lower)
  return {
    end,
    group: {
      from: first.from,
      to: units[end - 1]?.to ?? unit.to,
      lemma: verb.lemma,
      form: 'finite',
      voice: chain.passive ? 'passive' : 'active',
      tense,
      perfect: chain.perfect,
      progressive: chain.progressive,
      negated: adverbs.some((word) => NEGATORS.has(word)),
      modal: chain.modal,
      adverbs: adverbs.filter((word) => !NEGATORS.has(word)),
      main: { from: unit.from, to: unit.to },
    },
  }
}
