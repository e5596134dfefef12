import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { isRecord } from '../../src/knowledge/import/json.ts'
import type { Comparison, Disagreement } from './comparison.ts'

/** The differences that stay, each with its reason: by set, subject and property. */
export interface Explained {
  reason(set: string, disagreement: Disagreement): string | undefined
  /** Entries that explain no disagreement of these comparisons. */
  unused(comparisons: readonly Comparison[]): readonly string[]
}

/** Reads a YAML file of sets, in them subjects, in them properties with the reason. */
export function readExplained(file: string): Explained {
  const reasons = new Map<string, string>()
  const sets: unknown = parse(readFileSync(file, 'utf8'))
  for (const [set, subjects] of Object.entries(isRecord(sets) ? sets : {})) {
    for (const [subject, properties] of Object.entries(isRecord(subjects) ? subjects : {})) {
      for (const [property, reason] of Object.entries(isRecord(properties) ? properties : {})) {
        reasons.set(`${set} ${subject} ${property}`, String(reason))
      }
    }
  }
  const key = (set: string, { subject, property }: Disagreement): string => `${set} ${subject} ${property}`
  return {
    reason: (set, disagreement) => reasons.get(key(set, disagreement)),
    unused: (comparisons) => {
      const used = new Set(
        comparisons.flatMap(({ set, disagreements }) => disagreements.map((found) => key(set, found))),
      )
      const read = comparisons.map(({ set }) => set)
      return [...reasons.keys()].filter((entry) => read.some((set) => entry.startsWith(`${set} `)) && !used.has(entry))
    },
  }
}
