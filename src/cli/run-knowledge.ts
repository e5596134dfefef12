import { resolve } from 'node:path'
import type { OpenKnowledge } from '../knowledge/layers.ts'
import { openShippedKnowledge } from '../knowledge/shipped.ts'
import type { Streams } from './streams.ts'

/** Which knowledge a command stands on, besides what ships. */
export interface KnowledgeFlags {
  /** House facts: YAML files, or CSV lists of names; nearest first. */
  readonly facts?: readonly string[]
  /** Stores made by `factcheck knowledge import`, nearest first. */
  readonly knowledge?: readonly string[]
}

/** Opens the knowledge of a run; paths are read from the working folder. Throws a KnowledgeError with clear lines. */
export async function openRunKnowledge(flags: KnowledgeFlags, { cwd, today }: Streams): Promise<OpenKnowledge> {
  const paths = (list: readonly string[] | undefined): string[] => (list ?? []).map((path) => resolve(cwd, path))
  const imported = paths(flags.knowledge)
  const facts = paths(flags.facts)
  if (facts.length === 0) return openShippedKnowledge({ imported })
  const { houseFacts } = await import('../knowledge/house.ts')
  return openShippedKnowledge({ imported, house: houseFacts(facts, today) })
}
