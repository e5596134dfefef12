import type { Pack } from '../pack/types.ts'

/** What a store tells about one of its packs. */
export interface PackFacts {
  readonly name: string
  readonly covers: string
  readonly asOf: string
  readonly sha256: string
  readonly entities: number
  readonly statements: number
}

/** The packs of a store as JSON, for its table of facts about itself. */
export function packFacts(packs: readonly Pack[]): string {
  const facts = packs.map(({ name, covers, asOf, sha256, entities }): PackFacts => {
    const statements = entities.reduce((sum, entity) => sum + entity.statements.length, 0)
    return { name, covers, asOf, sha256, entities: entities.filter((entity) => !entity.extends).length, statements }
  })
  return JSON.stringify(facts)
}
