import { isRecord } from './json.ts'

/** The rank that Wikidata gives a statement. */
export type Rank = 'preferred' | 'normal' | 'deprecated'

/** A value with its datatype; `value` is as the dump has it. */
export interface Snak {
  readonly type: string
  readonly value: unknown
}

/** A statement of an item, reduced to what has a value. */
export interface Claim {
  readonly rank: Rank
  readonly main: Snak | undefined
  readonly qualifiers: readonly (readonly [property: string, snak: Snak])[]
}

function snakOf(snak: unknown): Snak | undefined {
  if (!isRecord(snak) || snak.snaktype !== 'value') return undefined
  const data = snak.datavalue
  if (!isRecord(data) || typeof data.type !== 'string') return undefined
  return { type: data.type, value: data.value }
}

function rankOf(rank: unknown): Rank {
  return rank === 'preferred' || rank === 'deprecated' ? rank : 'normal'
}

/** The id of an item in a value, also where an old dump has only its number; undefined for other values. */
export function itemId({ type, value }: Snak): string | undefined {
  if (type !== 'wikibase-entityid' || !isRecord(value)) return undefined
  if (typeof value.id === 'string') return value.id
  return typeof value['numeric-id'] === 'number' ? `Q${value['numeric-id']}` : undefined
}

/** The statements of an item by property; old dumps write an empty list where there are none. */
export function claimsOf(item: Readonly<Record<string, unknown>>): ReadonlyMap<string, readonly Claim[]> {
  const claims = new Map<string, readonly Claim[]>()
  const all = item.claims
  if (!isRecord(all)) return claims
  for (const [property, statements] of Object.entries(all)) {
    if (!Array.isArray(statements)) continue
    claims.set(
      property,
      statements.filter(isRecord).map((statement) => {
        const qualifiers = isRecord(statement.qualifiers) ? Object.entries(statement.qualifiers) : []
        return {
          rank: rankOf(statement.rank),
          main: snakOf(statement.mainsnak),
          qualifiers: qualifiers.flatMap(([name, snaks]) => {
            const [first] = Array.isArray(snaks) ? snaks.map(snakOf) : []
            return first ? [[name, first] as const] : []
          }),
        }
      }),
    )
  }
  return claims
}

/** The statements that count: the preferred ones where there are any, and never the deprecated ones. */
export function bestClaims(claims: readonly Claim[]): readonly Claim[] {
  const preferred = claims.filter(({ rank }) => rank === 'preferred')
  return preferred.length > 0 ? preferred : claims.filter(({ rank }) => rank === 'normal')
}
