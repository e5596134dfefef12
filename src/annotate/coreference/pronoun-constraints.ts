import type { ReferentId, Sentence, Token } from '../../model/annotation.ts'
import type { Pronoun } from '../lexicon/pronouns.ts'
import { REPORTING_VERBS } from '../lexicon/reporting-verbs.ts'
import type { Scan } from '../scan.ts'
import type { Focus, FocusMention } from './focus.ts'
import type { NamedReferent } from './referents.ts'
import { inOneClause } from './syntax.ts'

/** What the search for the antecedent of a pronoun goes by. */
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

/** How near, in tokens, a name before "his" is likely its owner. */
export const NEARBY = 6

/** "Trump told Putin of his plan": where somebody else stands right before "his", it can be either's. */
export function isRivalled(
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

/** Whom the pronoun can't mean: the others in its own clause, where it is an object of it. */
export function disjoint(
  { scan, focus, quote }: PronounContext,
  sentence: Sentence,
  index: number,
  pronoun: Pronoun,
): ReferentId[] {
  const found: ReferentId[] = []
  if (pronoun.form !== 'object' && !(pronoun.form === 'possessive' && isObjectHer(scan.tokens, index))) return found
  for (const { mention } of focus.around(sentence, quote)) {
    if (mention.sentence !== sentence.index || mention.endToken > index) continue
    if (mention.part === 'owner' || mention.part === 'possessor' || mention.part === 'modifier') continue
    const apart = saysBetween(scan.tokens, mention.endToken, index) || timeBetween(scan.tokens, mention.endToken, index)
    if (inOneClause(scan.tokens, mention.endToken, index) && !apart) {
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

const TIMES = new Set(['after', 'before', 'since', 'until', 'once'])
/** The fewest tokens of a clause behind "after" that ends in a pronoun: "after jurors convicted him". */
const LEAST_CLAUSE = 3

/** "Stone left court after a jury convicted him": a clause of time of its own, not "after him". */
function timeBetween(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index <= to - LEAST_CLAUSE; index += 1)
    if (TIMES.has(tokens[index]?.lower ?? '')) return tokens[to - 1]?.lower.endsWith('ed') === true
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
