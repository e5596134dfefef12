import { KnowledgeError } from '../error.ts'
import { isRecord } from './json.ts'
import { bestClaims, claimsOf, itemId } from './wikidata-claims.ts'

const TERM = /^(~?)(P[1-9]\d*)(?::(Q[1-9]\d*(?:,Q[1-9]\d*)*))?$/

/** Whether an item of a dump is wanted. */
export type ItemFilter = (item: unknown) => boolean

/**
 * Reads filters such as `P31:Q5` (is a person), `P31:Q6256,Q515` (either), `P31:Q5&P18` (both), `~P570` (not): all filters must
 * hold. Throws a KnowledgeError for what can't be read.
 */
export function claimFilter(filters: readonly string[]): ItemFilter {
  const terms = filters
    .flatMap((filter) => filter.split('&'))
    .map((term) => {
      const match = TERM.exec(term.trim())
      if (!match)
        throw new KnowledgeError(
          `Can't read the filter "${term}": expected a property, and items if need be, such as P31:Q5.`,
        )
      const [, not, property = '', items] = match
      return { wanted: not === '', property, items: items?.split(',') }
    })
  return (item) => {
    if (terms.length === 0) return true
    if (!isRecord(item)) return false
    const claims = claimsOf(item)
    return terms.every(({ wanted, property, items }) => {
      const values = bestClaims(claims.get(property) ?? [])
      const holds = items ? values.some(({ main }) => main && items.includes(itemId(main) ?? '')) : values.length > 0
      return holds === wanted
    })
  }
}
