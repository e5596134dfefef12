import { describe, it } from 'vitest'
import type { Check } from '../../src/model/check.ts'
import { type CheckTable, checkCases } from '../../src/testing.ts'
import { shippedKnowledge } from './shipped.ts'

/** Runs each row through the whole pipeline with this check alone and compares places, words and evidence. */
export function checkTable(check: Check, table: CheckTable): void {
  describe(check.id, () => {
    for (const { name, run } of checkCases(check, table, { knowledge: shippedKnowledge() })) it(name, run)
  })
}
