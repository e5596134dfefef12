import type { EntityKind } from '../../model/knowledge.ts'
import { PROPERTIES } from '../../model/property.ts'
import { fold, squash } from '../../text/fold.ts'
import { closest } from './closest.ts'
import { compareDates } from './dates.ts'
import type { Pack, PackEntity, PackMode, PackStatement } from './types.ts'

function isFalseName(entity: PackEntity, spelling: string): boolean {
  const form = fold(spelling)
  return [entity.name, ...entity.aliases].some((name) => fold(name) === form)
}

/** What is wrong with an entity by itself, with the lines. */
export function* entityProblems(entity: PackEntity, mode: PackMode): Generator<readonly [number, string]> {
  const { line, id } = entity
  if (entity.extends && mode === 'pack' && entity.aliases.length > 0) {
    yield [
      line,
      `found other names under "+${id}", expected statements and wrong spellings: its names stand in another pack`,
    ]
  }
  if (entity.extends && (entity.name !== '' || entity.kind !== null)) {
    yield [
      line,
      `found a name or kind under "+${id}", expected statements and wrong spellings: the entity stands in another pack`,
    ]
  }
  if (entity.gender !== null && entity.kind !== 'person' && !entity.extends) {
    yield [line, `found "gender" on a ${entity.kind ?? 'thing'}, expected it on persons only`]
  }
  const seen = new Set([entity.name])
  for (const alias of entity.aliases) {
    if (seen.has(alias)) yield [line, `found "${alias}" twice among the names of "${id}", expected it once`]
    seen.add(alias)
    if (squash(alias) === '') yield [line, `found "${alias}" as a name of "${id}", expected letters or figures`]
  }
  for (const spelling of entity.misspellings) {
    if (isFalseName(entity, spelling)) {
      yield [line, `found "${spelling}" both as right and as wrong for "${id}", expected one of the two`]
    }
  }
  const day = (property: string): string | null | undefined => {
    const value = entity.statements.find((statement) => statement.property === property)?.value
    return value?.kind === 'date' ? value.date.from : undefined
  }
  const born = day('born')
  const died = day('died')
  if (born && died && compareDates(died, born) < 0) yield [line, `found "${id}" dying before being born`]
}

/** What is wrong with a statement by itself; `kind` is its subject's. */
export function* statementProblems(
  pack: Pack,
  entity: PackEntity,
  kind: EntityKind,
  statement: PackStatement,
): Generator<string> {
  const { property, qualifiers } = statement
  const source = statement.source ?? entity.source ?? pack.source
  if (source === null && pack.mode === 'pack') {
    yield `found "${property}" without a source, expected one here, on the entity or on the pack`
  }
  if (source !== null && !pack.sources.has(source)) {
    yield `found the source "${source}", expected ${closest(source, [...pack.sources.keys()])}`
  }
  // A start that nobody knows may be left out where the end is known.
  if (property === 'held' && !qualifiers.from && !qualifiers.to)
    yield 'found "held" without "from", expected the start of the term'
  const row = PROPERTIES[property]
  if (
    row.group === 'measure' &&
    row.cardinality === 'one-at-a-time' &&
    !(qualifiers['as-of'] ?? qualifiers.from ?? qualifiers.on)
  ) {
    yield `found "${property}" without a date, expected "as-of", "from" or "on"`
  }
  if (row.group === 'legal' && kind !== 'case') {
    yield `found "${property}" on a ${kind}, expected it on a case: "case: { ${property}: ${entity.id} }"`
  }
  const { from, to } = qualifiers
  if (from?.from && to?.to && compareDates(from.from, to.to) > 0) {
    yield `found "to ${to.edtf}" before "from ${from.edtf}", expected the end after the start`
  }
}
