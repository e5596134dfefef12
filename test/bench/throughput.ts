import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CHECKS } from '../../src/checks/index.ts'
import { checkDocument } from '../../src/engine/check-document.ts'
import type { OpenKnowledge } from '../../src/knowledge/layers.ts'
import { readDocument } from '../../src/read/read-document.ts'
import { articleWriter } from './articles.ts'
import { grouped, printTable, quantile } from './figures.ts'

/** A text to check, with the name that tells its format. */
export interface Text {
  readonly path: string
  readonly source: string
}

const CORPUS = '../shared/data/corpora/18f'
const ROUNDS = 5

/** Checks texts one after the other with every check; gives the words and the milliseconds that it took. */
export async function checkAll(
  texts: readonly Text[],
  knowledge: OpenKnowledge,
): Promise<{ words: number; ms: number }> {
  const begun = performance.now()
  let words = 0
  for (const text of texts)
    words += (await checkDocument(await readDocument(text), { knowledge, checks: CHECKS })).words
  return { words, ms: performance.now() - begun }
}

/** Edited articles, where they are at hand. */
export function corpus(): Text[] {
  if (!existsSync(CORPUS)) return []
  return readdirSync(CORPUS).map((path) => ({ path, source: readFileSync(join(CORPUS, path), 'utf8') }))
}

/** Articles of 200 to 900 words. */
export function generated(count: number, seed = 5): Text[] {
  const write = articleWriter(seed)
  return Array.from({ length: count }, (_, index) => ({
    path: `${index}.md`,
    source: write(200 + ((index * 37) % 700)),
  }))
}

/** Words a second in one process and one thread, with every check, once warm. */
export async function throughput(knowledge: OpenKnowledge): Promise<void> {
  const sets: (readonly [string, readonly Text[]])[] = [
    ['105 edited articles', corpus()],
    ['2,000 generated articles', generated(2000)],
    ['one of a million words', [{ path: 'long.md', source: articleWriter(9)(1_000_000) }]],
  ]
  const rows: string[][] = []
  for (const [name, texts] of sets) {
    if (texts.length === 0) {
      rows.push([name, 'not at hand'])
      continue
    }
    const rates: number[] = []
    let first = 0
    for (let round = 0; round <= ROUNDS; round += 1) {
      const { words, ms } = await checkAll(texts, knowledge)
      if (round === 0) first = (words / ms) * 1000
      else rates.push((words / ms) * 1000)
    }
    rows.push([name, grouped(first), grouped(quantile(rates, 0.5)), grouped(Math.max(...rates))])
  }
  printTable('Words a second, one thread', ['', 'first round', 'median', 'best'], rows)
}
