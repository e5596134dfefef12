import type { DateValue, EntityId, Statement } from '../model/knowledge.ts'
import { PROPERTIES } from '../model/property.ts'
import { compareDates } from './pack/dates.ts'
import type { LayerStore } from './store/layer-store.ts'

function start({ qualifiers }: Statement): string | null {
  return (qualifiers.from ?? qualifiers.on ?? qualifiers['as-of'])?.from ?? null
}

function end({ qualifiers }: Statement): string | null {
  return (qualifiers.to ?? qualifiers.on ?? qualifiers['as-of'])?.to ?? null
}

function overlap(a: Statement, b: Statement): boolean {
  const [startA, endA, startB, endB] = [start(a), end(a), start(b), end(b)]
  const before = (last: string | null, first: string | null): boolean => {
    return last !== null && first !== null && compareDates(last, first) < 0
  }
  return !before(endA, startB) && !before(endB, startA)
}

function sameValue(a: Statement, b: Statement): boolean {
  return JSON.stringify(a.value) === JSON.stringify(b.value)
}

/** A term that was open when the farther layer was written ends where the nearer layer starts the next one. */
function ended(farther: Statement, at: DateValue): Statement {
  return { ...farther, qualifiers: { ...farther.qualifiers, to: at } }
}

/** What is left of a farther layer's statement beside those of nearer layers; undefined if nothing. */
function yielding(farther: Statement, nearer: readonly Statement[]): Statement | undefined {
  const same = nearer.filter((statement) => statement.property === farther.property)
  if (same.length === 0) return farther
  const { cardinality } = PROPERTIES[farther.property]
  if (cardinality === 'one') return undefined
  const rivals = same.filter((statement) => overlap(statement, farther))
  if (cardinality !== 'one-at-a-time') {
    return rivals.some((statement) => sameValue(statement, farther)) ? undefined : farther
  }
  const [rival, second] = rivals
  if (!rival) return farther
  const from = rival.qualifiers.from
  const opened = start(farther)
  const earlier = from?.from && opened !== null && compareDates(opened, from.from) < 0
  return !second && earlier && end(farther) === null ? ended(farther, from) : undefined
}

/**
 * The statements about a subject over all layers, nearest first. A nearer layer replaces what a farther one says of a property
 * with one value, ends its open terms, and adds to lists.
 */
export function layerStatements(layers: readonly LayerStore[], subject: EntityId): readonly Statement[] {
  let all: readonly Statement[] = []
  for (const layer of layers) {
    const own = layer.statements(subject)
    if (all.length === 0) all = own
    else if (own.length > 0) {
      const nearer = all
      all = [...nearer, ...own.map((statement) => yielding(statement, nearer)).filter((left) => left !== undefined)]
    }
  }
  return all
}
