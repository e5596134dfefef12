import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { readPacks, writeStore } from '../../src/knowledge/build/compile-packs.ts'
import { formatProblems, type Problem } from '../../src/knowledge/error.ts'
import type { OpenKnowledge } from '../../src/knowledge/layers.ts'
import { openKnowledge } from '../../src/knowledge/open.ts'

const PACKS = join(import.meta.dirname, 'packs')

/** A folder of this test file's own, removed after its tests. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'factcheck-knowledge-'))
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}

/** Compiles the sample packs to this file. */
export function compileSample(file: string): void {
  const problems: Problem[] = []
  const packs = readPacks(PACKS, problems)
  if (problems.length > 0) throw new Error(formatProblems(problems))
  writeStore(packs, file)
}

/** The sample packs as an open knowledge base, closed after the tests of the file. */
export function sampleKnowledge(): OpenKnowledge {
  const file = join(temporaryFolder(), 'knowledge.db')
  compileSample(file)
  const knowledge = openKnowledge({ shipped: file })
  afterAll(() => {
    knowledge.close()
  })
  return knowledge
}
