import type { Reference, ReferentId, Sentence, Token } from '../../model/annotation.ts'
import type { Pronoun } from '../lexicon/pronouns.ts'
import type { Scan } from '../scan.ts'
import type { FocusMention } from './focus.ts'
import { disjoint, isRivalled, NEARBY, type PronounContext } from './pronoun-constraints.ts'
import { inOneClause, inOpeningClause } from './syntax.ts'

/** The best candidate must weigh so much, and be so far ahead of the next. */
const LEAST = 0.28
const LEAD = 0.14
/** What somebody of unknown gender keeps of the weight. */
const UNKNOWN_GENDER = 0.8
/** The referent of the pronoun at a token, or null where none is clearly ahead of all others. */
export function resolvePronoun(
  context: PronounContext,
  sentence: Sentence,
  index: number,
  pronoun: Pronoun,
): ReferentId | null {
  const { scan, referents, focus, excluded, quote } = context
  const scores = new Map<ReferentId, number>()
  const inSentence = new Set<ReferentId>()
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
    if (mention.sentence === sentence.index) inSentence.add(referent)
  }
  for (const [referent, count] of counts)
    scores.set(referent, (scores.get(referent) ?? 0) + Math.min(count - 1, 3) * 0.05)
  // One who is named in the sentence itself is likelier than those before, the more so if nobody else is.
  const closeness = inSentence.size === 1 ? 0.35 : 0.1
  for (const referent of inSentence) scores.set(referent, (scores.get(referent) ?? 0) + closeness)
  if (inOpeningClause(scan.tokens, sentence, index)) addAhead(context, scores, index, pronoun)
  for (const referent of disjoint(context, sentence, index, pronoun)) scores.delete(referent)
  const best = clearBest(scores)
  return best === excluded || (best !== null && isRivalled(context, sentence, index, pronoun, best)) ? null : best
}

function bonus(scan: Scan, sentence: Sentence, mention: FocusMention, index: number, pronoun: Pronoun): number {
  let sum = pronoun.form === 'subject' && mention.part === 'subject' ? 0.1 : 0
  if (mention.sentence !== sentence.index) return sum
  if (pronoun.form === 'object') return mention.part === 'subject' ? -0.15 : mention.part === 'possessor' ? 0 : 0.2
  if (pronoun.form === 'reflexive') return mention.part === 'subject' ? 0.5 : sum
  if (pronoun.form !== 'possessive') return sum
  const between = index - mention.endToken
  // "Trump and his team": nobody else's.
  if (between === 1 && scan.tokens[mention.endToken]?.lower === 'and') return 1
  if (between <= NEARBY && inOneClause(scan.tokens, mention.endToken, index))
    sum += mention.part === 'subject' ? 0.2 : 0.3
  return sum
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
