import type { ClaimStatement } from '../../model/claim.ts'
import type { Range } from '../../model/span.ts'

/** How far apart two words may stand to be marked together. */
const REACH = 80

/** From one end of a contradiction to the other, as either may be the wrong one; the second alone where they are far apart. */
export function bothEnds(one: Range, other: Range): Range {
  const [from, to] = [Math.min(one.from, other.from), Math.max(one.to, other.to)]
  return to - from <= REACH ? { from, to } : { from: other.from, to: other.to }
}

/** From a statement's subject to its value. */
export function statementRange({ subject, value, predicate }: ClaimStatement): Range {
  return bothEnds(subject.range, value?.range ?? predicate)
}
