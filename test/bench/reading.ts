import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { annotate } from '../../src/annotate/annotate.ts'
import { openShippedKnowledge } from '../../src/knowledge/shipped.ts'
import type { Document } from '../../src/model/document.ts'
import type { KnowledgeBase } from '../../src/model/knowledge.ts'
import { readDocument } from '../../src/read/read-document.ts'

/** Folders and files of articles; those that are missing are left out. */
const SETS: readonly (readonly [name: string, path: string])[] = [
  ['articles', '../shared/data/corpora'],
  ['speeches', '../shared/data/transcripts'],
  ['fixtures', 'fixtures'],
]
const NO_WORDS: ReadonlySet<string> = new Set()
/** The share of the work that runs before anything is measured. */
const WARM_UP_ROUNDS = 2

interface Text {
  readonly path: string
  readonly source: string
}

interface Cost {
  readonly words: number
  /** User CPU time, in milliseconds. */
  readonly read: number
  readonly tag: number
}

const knowledge = openShippedKnowledge()
const sets = SETS.filter(([, path]) => existsSync(path)).map(([name, path]) => ({ name, texts: textsIn(path) }))
const everything = sets.flatMap(({ texts }) => texts)
const rows = [...sets, { name: 'one long text', texts: [joined(everything)] }]

process.stdout.write(
  `${'set'.padEnd(16)}${['words', 'reading', 'tagging', 'both'].map(cell).join('')}   words a second\n`,
)
for (const { name, texts } of rows) {
  for (let round = 0; round < WARM_UP_ROUNDS; round += 1) await measure(texts, knowledge)
  const { words, read, tag } = await measure(texts, knowledge)
  const cells = [String(words), perSecond(words, read), perSecond(words, tag), perSecond(words, read + tag)]
  process.stdout.write(`${name.padEnd(16)}${cells.map(cell).join('')}\n`)
}

function textsIn(path: string): Text[] {
  if (!statSync(path).isDirectory())
    return /\.(?:md|txt|html?)$/.test(path) ? [{ path, source: readFileSync(path, 'utf8') }] : []
  return readdirSync(path)
    .sort()
    .flatMap((name) => textsIn(join(path, name)))
}

/** All texts as the paragraphs of one. */
function joined(texts: readonly Text[]): Text {
  return { path: 'long.txt', source: texts.map(({ source }) => source).join('\n\n') }
}

async function measure(texts: readonly Text[], base: KnowledgeBase): Promise<Cost> {
  let words = 0
  const documents: Document[] = []
  const start = process.cpuUsage().user
  for (const text of texts) documents.push(await readDocument(text))
  const between = process.cpuUsage().user
  for (const document of documents) {
    const article = await annotate(document, { knowledge: base, tagWords: NO_WORDS })
    words += article.tokens.filter(({ kind }) => kind === 'word').length
  }
  const end = process.cpuUsage().user
  return { words, read: (between - start) / 1000, tag: (end - between) / 1000 }
}

function perSecond(words: number, milliseconds: number): string {
  return String(Math.round((words / milliseconds) * 1000))
}

function cell(text: string): string {
  return text.padStart(12)
}
