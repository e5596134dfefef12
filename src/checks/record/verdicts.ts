import type { CheckContext } from '../../model/check.ts'
import type { Entity, Statement } from '../../model/knowledge.ts'
import type { NonEmpty } from '../../model/span.ts'
import type { Evidence, UnverifiedReason } from '../../model/verdict.ts'
import { cite } from '../cite.ts'

/** That nothing decides a statement, and why. */
export function unverified(reason: UnverifiedReason): {
  readonly status: 'unverified'
  readonly reason: UnverifiedReason
} {
  return { status: 'unverified', reason }
}

/** That a record bears a statement out. */
export function supportedBy(
  statement: Statement,
  { knowledge }: CheckContext,
): { readonly status: 'supported'; readonly evidence: NonEmpty<Evidence> } {
  return { status: 'supported', evidence: [cite(statement, 'supports', knowledge)] }
}

/** The records that speak against a statement, as evidence. */
export function refutedBy(statements: NonEmpty<Statement>, { knowledge }: CheckContext): NonEmpty<Evidence> {
  const [first, ...rest] = statements
  return [cite(first, 'refutes', knowledge), ...rest.map((one) => cite(one, 'refutes', knowledge))]
}

/** The id of the entity that a statement has as its value; null for plain text and quantities. */
export function valueId({ value }: Statement): string | null {
  return value.kind === 'entity' ? value.id : null
}

/** Whether a recorded value is one of some entities, or the plain name of one of them. */
export function isAmong(statement: Statement, entities: readonly Entity[]): boolean {
  const { value } = statement
  if (value.kind === 'entity') return entities.some(({ id }) => id === value.id)
  if (value.kind !== 'text') return false
  const text = value.text.toLowerCase()
  return entities.some(({ name, aliases }) => [name, ...aliases].some((one) => one.toLowerCase() === text))
}
