import type { Pack, PackStatement } from '../../src/knowledge/pack/types.ts'
import type { DateValue, EntityKind, Gender, Value } from '../../src/model/knowledge.ts'
import type { PropertyId } from '../../src/model/property.ts'
import { squash } from '../../src/text/fold.ts'

/** An entity with what all packs together say about it. */
export interface Recorded {
  readonly id: string
  readonly kind: EntityKind | null
  readonly type: string | null
  readonly names: readonly string[]
  readonly gender: Gender | null
  readonly statements: readonly PackStatement[]
}

/** The packs by id and by name. */
export interface PackIndex {
  readonly entities: ReadonlyMap<string, Recorded>
  /** Entities that bear this name but for case, marks and hyphens. */
  named(name: string): readonly Recorded[]
  /** The names of a value: all names of an entity, or the text itself. */
  namesOf(value: Value): readonly string[]
}

/** Whether two names have the same letters. */
export function sameName(a: string, b: string): boolean {
  return squash(a) === squash(b)
}

/** The values of one property; statements that are marked as wrong or outdated are left out. */
export function valuesOf(entity: Recorded, property: PropertyId): readonly PackStatement[] {
  return entity.statements.filter((statement) => statement.property === property && statement.rank !== 'deprecated')
}

/** A date as it stands in the packs; empty where there is none. */
export function dayOf(date: DateValue | undefined): string {
  return date?.edtf ?? ''
}

/** Whether a pack's date (a day, a month, a year) is the one of the reference, as far as both are exact. */
export function sameDate(packs: string, reference: string): boolean {
  return packs.startsWith(reference) || reference.startsWith(packs.replace('~', ''))
}

/** Puts what the packs say of each entity together. */
export function packIndex(packs: readonly Pack[]): PackIndex {
  const entities = new Map<string, Recorded>()
  for (const { id, extends: adds, kind, type, name, aliases, gender, statements } of packs.flatMap(
    (pack) => pack.entities,
  )) {
    const before = entities.get(id)
    const names = adds ? aliases : [name, ...aliases]
    entities.set(id, {
      id,
      kind: adds ? (before?.kind ?? null) : kind,
      type: type ?? before?.type ?? null,
      names: adds ? [...(before?.names ?? []), ...names] : [...names, ...(before?.names ?? [])],
      gender: gender ?? before?.gender ?? null,
      statements: [...(before?.statements ?? []), ...statements],
    })
  }
  const byName = new Map<string, Recorded[]>()
  for (const entity of entities.values()) {
    for (const key of new Set(entity.names.map(squash))) byName.set(key, [...(byName.get(key) ?? []), entity])
  }
  return {
    entities,
    named: (name) => byName.get(squash(name)) ?? [],
    namesOf: (value) => {
      if (value.kind === 'entity') return entities.get(value.id)?.names ?? [value.id]
      return value.kind === 'text' ? [value.text] : []
    },
  }
}
