import type { Reference, ReferentId, Sentence, Token } from '../../model/annotation.ts'
import type { Gender } from '../../model/knowledge.ts'
import { REPORTING_VERBS } from '../lexicon/reporting-verbs.ts'
import type { Scan } from '../scan.ts'
import type { Focus, FocusMention } from './focus.ts'
import type { NamedReferent } from './referents.ts'
import { inOneClause, inOpeningClause } from './syntax.ts'

/** A form of "he" or "she". */
export interface Pronoun {
  readonly gender: Gender
  readonly form: 'subject' | 'object' | 'possessive' | 'reflexive'
}

/** Personal pronouns of the third person that can be resolved. "Her" can be an object too: it is mostly possessive. */
export const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ['he', { gender: 'male', form: 'subject' }],
  ["he's", { gender: 'male', form: 'subject' }],
  ["he'd", { gender: 'male', form: 'subject' }],
  ["he'll", { gender: 'male', form: 'subject' }],
  ['him', { gender: 'male', form: 'object' }],
  ['his', { gender: 'male', form: 'possessive' }],
  ['himself', { gender: 'male', form: 'reflexive' }],
  ['she', { gender: 'female', form: 'subject' }],
  ["she's", { gender: 'female', form: 'subject' }],
  ["she'd", { gender: 'female', form: 'subject' }],
  ["she'll", { gender: 'female', form: 'subject' }],
  ['her', { gender: 'female', form: 'possessive' }],
  ['hers', { gender: 'female', form: 'possessive' }],
  ['herself', { gender: 'female', form: 'reflexive' }],
])

/** The best candidate must weigh so much, and be so far ahead of the next. */
const LEAST = 0.28
const LEAD = 0.14
/** What somebody of unknown gender keeps of the weight. */
const UNKNOWN_GENDER = 0.8
/** How near, in tokens, a name before "his" is likely its owner. */
const NEARBY = 6

export interface PronounContext {
  readonly scan: Scan
  readonly referents: readonly NamedReferent[]
  readonly focus: Focus
  /** Index of the quotation that the pronoun stands in, or -1. */
  readonly quote: number
  /** Who can't be meant: the speaker of that quotation. */
  readonly excluded: ReferentId | null
  /** The names of the pronoun's own sentence. */
  readonly own: readonly FocusMention[]
}

/** The referent of the pronoun at a token, or null where none is clearly ahead of all others. */
export function resolvePronoun(
  context: PronounContext,
  sentence: Sentence,
  index: number,
  pronoun: Pronoun,
): ReferentId | null {
  const { scan, referents, focus, excluded, quote } = context
  const scores = new Map<ReferentId, number>()
  const counts = new Map<ReferentId, number>()
  for (const { mention, left } of focus.around(sentence, quote)) {
    const { referent } = mention
    // Speech is cut out of other talk: only what stands in the quotation or beside it counts.
    if (quote >= 0 && mention.quote !== quote && mention.sentence !== sentence.index) continue
    const gender = referents[referent]?.gender ?? null
    if (gender !== null && gender !== pronoun.gender) continue
    const score = (left + bonus(scan, sentence, mention, index, pronoun)) * (gender === null ? UNKNOWN_GENDER : 1)
    scores.set(referent, Math.max(scores.get(referent) ?? 0, score))
    counts.set(referent, (counts.get(referent) ?? 0) + 1)
  }
  for (const [referent, count] of counts)
    scores.set(referent, (scores.get(referent) ?? 0) + Math.min(count - 1, 3) * 0.05)
  if (inOpeningClause(scan.tokens, sentence, index)) addAhead(context, scores, index, pronoun)
  for (const referent of disjoint(context, sentence, index, pronoun)) scores.delete(referent)
  const best = clearBest(scores)
  return best === excluded || (best !== null && isRivalled(context, sentence, index, pronoun, best)) ? null : best
}

function bonus(scan: Scan, sentence: Sentence, mention: FocusMention, index: number, pronoun: Pronoun): number {
  let sum = pronoun.form === 'subject' && mention.part === 'subject' ? 0.1 : 0
  if (mention.sentence !== sentence.index) return sum
  if (pronoun.form === 'object') return mention.part === 'subject' ? -0.25 : mention.part === 'possessor' ? 0 : 0.2
  if (pronoun.form === 'reflexive') return mention.part === 'subject' ? 0.5 : sum
  if (pronoun.form !== 'possessive') return sum
  const between = index - mention.endToken
  // "Trump and his team": nobody else's.
  if (between === 1 && scan.tokens[mention.endToken]?.lower === 'and') return 1
  if (between <= NEARBY && inOneClause(scan.tokens, mention.endToken, index))
    sum += mention.part === 'subject' ? 0.2 : 0.3
  return sum
}

/** "Trump told Putin of his plan": where somebody else stands right before "his", it can be either's. */
function isRivalled(
  { scan, referents, focus, quote }: PronounContext,
  sentence: Sentence,
  index: number,
  pronoun: Pronoun,
  best: ReferentId,
): boolean {
  if (pronoun.form !== 'possessive') return false
  return focus.around(sentence, quote).some(({ mention }) => {
    if (mention.sentence !== sentence.index || mention.referent === best || mention.part === 'possessor') return false
    if (index - mention.endToken > NEARBY || !inOneClause(scan.tokens, mention.endToken, index)) return false
    const gender = referents[mention.referent]?.gender ?? null
    return gender === null || gender === pronoun.gender
  })
}

/** "If he is pardoned, Stone will …": the subject of the main clause behind. */
function addAhead(
  { own, referents }: PronounContext,
  scores: Map<ReferentId, number>,
  index: number,
  pronoun: Pronoun,
): void {
  const main = own.find((mention) => mention.firstToken > index && mention.part === 'subject')
  const gender = main === undefined ? null : (referents[main.referent]?.gender ?? null)
  if (main === undefined || (gender !== null && gender !== pronoun.gender)) return
  scores.set(main.referent, Math.max(scores.get(main.referent) ?? 0, 0.6) + 0.1)
}

/** Whom the pronoun can't mean: the others in its own clause, where it is an object of it. */
function disjoint(
  { scan, focus, quote }: PronounContext,
  sentence: Sentence,
  index: number,
  pronoun: Pronoun,
): ReferentId[] {
  const found: ReferentId[] = []
  if (pronoun.form !== 'object' && !(pronoun.form === 'possessive' && isObjectHer(scan.tokens, index))) return found
  for (const { mention } of focus.around(sentence, quote)) {
    if (mention.sentence !== sentence.index || mention.endToken > index) continue
    if (mention.part === 'possessor' || mention.part === 'modifier') continue
    if (inOneClause(scan.tokens, mention.endToken, index) && !saysBetween(scan.tokens, mention.endToken, index)) {
      found.push(mention.referent)
    }
  }
  return found
}

/** "Trump said Putin told him": a verb of saying that doesn't govern the pronoun itself begins a clause. */
function saysBetween(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to - 1; index += 1) if (REPORTING_VERBS.has(tokens[index]?.lower ?? '')) return true
  return false
}

/** Whether "her" is an object: nothing that it could possess follows. */
function isObjectHer(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (token?.lower !== 'her') return false
  const next = tokens[index + 1]
  return next === undefined || next.kind === 'punctuation' || AFTER_OBJECT.has(next.lower)
}

const AFTER_OBJECT = new Set(
  'in on at to for from with and but or that when because if as by of into about out up off a an the'.split(' '),
)

function clearBest(scores: ReadonlyMap<ReferentId, number>): ReferentId | null {
  let best: ReferentId | null = null
  let top = 0
  let second = 0
  for (const [referent, score] of scores) {
    if (score > top) {
      second = top
      top = score
      best = referent
    } else if (score > second) second = score
  }
  return top >= LEAST && top - second >= LEAD ? best : null
}

/** The reference that a resolved pronoun makes. */
export function pronounReference(token: Token, sentence: Sentence, referent: ReferentId): Reference {
  const length = token.text.search(/['’]/)
  return {
    from: token.from,
    to: length > 0 ? token.from + length : token.to,
    sentence: sentence.index,
    form: 'pronoun',
    referent,
  }
}
