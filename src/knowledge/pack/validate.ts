import type { EntityKind, Value } from '../../model/knowledge.ts'
import { squash } from '../../text/fold.ts'
import type { Problem } from '../error.ts'
import { closest } from './closest.ts'
import type { Pack, PackEntity, PackStatement } from './types.ts'
import { entityProblems, statementProblems } from './validate-entity.ts'

/** What the value of a property must be, where a mistake would otherwise make a fact unfindable. */
const TARGET: Readonly<Record<string, EntityKind>> = {
  held: 'office',
  nominated: 'office',
  party: 'organization',
  award: 'award',
}

interface Known {
  readonly entity: PackEntity
  readonly file: string
}

function* references(statement: PackStatement): Generator<readonly [id: string, target: EntityKind | undefined]> {
  const { of: whose, in: where, by, with: company } = statement.qualifiers
  if (statement.value.kind === 'entity') yield [statement.value.id, TARGET[statement.property]]
  const values: readonly (Value | undefined)[] = [whose, where, by, company]
  for (const value of values) if (value?.kind === 'entity') yield [value.id, undefined]
}

/** Two persons of one name and one day of birth are one person entered twice. */
function twins(known: ReadonlyMap<string, Known>): Problem[] {
  const seen = new Map<string, string>()
  const problems: Problem[] = []
  for (const { entity, file } of known.values()) {
    const born = entity.statements.find((statement) => statement.property === 'born')?.value
    if (entity.kind !== 'person' || born?.kind !== 'date' || born.date.precision !== 'day') continue
    const key = `${squash(entity.name)} ${born.date.edtf}`
    const other = seen.get(key)
    if (other === undefined) seen.set(key, entity.id)
    else {
      const message = `found "${entity.id}" with the name and the day of birth of "${other}", expected one entry for one person`
      problems.push({ file, line: entity.line, message })
    }
  }
  return problems
}

/**
 * Checks packs against each other and against the property table. `elsewhere` tells the kind of entities that other layers
 * know, so that house facts may refer to them.
 */
export function validatePacks(
  packs: readonly Pack[],
  elsewhere: (id: string) => EntityKind | undefined = () => undefined,
): Problem[] {
  const problems: Problem[] = []
  const known = new Map<string, Known>()
  for (const pack of packs) {
    for (const entity of pack.entities) {
      if (entity.extends) continue
      const before = known.get(entity.id)
      if (before) {
        const place = `${before.file}:${before.entity.line}`
        const message = `found the id "${entity.id}" again, expected it once: it stands in ${place}; add facts as "+${entity.id}"`
        problems.push({ file: pack.file, line: entity.line, message })
      } else known.set(entity.id, { entity, file: pack.file })
    }
  }
  const kindOf = (id: string): EntityKind | undefined => known.get(id)?.entity.kind ?? elsewhere(id)
  const unknown = (id: string): string => `found the id "${id}", which no pack has, expected ${suggestion(id, known)}`

  for (const pack of packs) {
    const { file } = pack
    for (const entity of pack.entities) {
      for (const [line, message] of entityProblems(entity, pack.mode)) problems.push({ file, line, message })
      const kind = kindOf(entity.id)
      if (kind === undefined) {
        if (entity.extends) problems.push({ file, line: entity.line, message: unknown(entity.id), unresolved: true })
        continue
      }
      for (const statement of entity.statements) {
        const { line } = statement
        for (const message of statementProblems(pack, entity, kind, statement)) problems.push({ file, line, message })
        for (const [id, target] of references(statement)) {
          const found = kindOf(id)
          if (found === undefined) problems.push({ file, line, message: unknown(id), unresolved: true })
          else if (target && found !== target) {
            const message = `found the ${found} "${id}" as the value of "${statement.property}", expected an ${target}`
            problems.push({ file, line, message })
          }
        }
      }
    }
  }
  return [...problems, ...twins(known)]
}

function suggestion(id: string, known: ReadonlyMap<string, Known>): string {
  const near = closest(id, [...known.keys()])
  return near.startsWith('one of')
    ? 'an id that stands in a pack, or a name in double quotes where the property takes one'
    : near
}
