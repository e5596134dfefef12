import type { SourceText } from '../segment.ts'
import { readSourceWords } from '../words/source-words.ts'
import type { Connection } from './database.ts'
import { makePassages, packMarks } from './passages.ts'

/** What the index keeps of a document beside its words. */
export interface Head {
  readonly title: string | null
  readonly speaker: string | null
  readonly date: string | null
  readonly speakers: readonly string[]
  readonly words: number
}

/** A document that is read but not yet indexed. */
export interface NewDocument {
  readonly sha256: string
  readonly format: string
  readonly text: SourceText
}

/** Documents that no run used for so many days leave the index when something is written. */
const KEPT_DAYS = 30

/** Adds documents in one transaction; one that another run added meanwhile is left as it is. `today` is an ISO date. */
export function addDocuments(db: Connection, documents: readonly NewDocument[], today: string): void {
  db.exec('BEGIN IMMEDIATE')
  try {
    dropUnused(db, today)
    for (const document of documents) addDocument(db, document, today)
    db.exec('COMMIT')
  } catch (error) {
    db.exec('ROLLBACK')
    throw error
  }
}

function addDocument(db: Connection, { sha256, format, text }: NewDocument, today: string): void {
  const known = db.prepare('SELECT 1 FROM document WHERE sha256 = ? AND format = ?').raw(true).get([sha256, format])
  if (known !== undefined) return
  const last = db.prepare('SELECT max(last) FROM document').raw(true).get([])
  const first = (Array.isArray(last) ? Number(last[0] ?? 0) : 0) + 1
  const passage = db.prepare('INSERT INTO passage (id, text, speaker, date, marks, keys) VALUES (?, ?, ?, ?, ?, ?)')
  const index = db.prepare('INSERT INTO words (rowid, body) VALUES (?, ?)')
  const speakers = new Set<string>()
  let words = 0
  let id = first
  for (const { text: passageText, speaker, date, marks } of makePassages(text.segments)) {
    const keys = readSourceWords(passageText).map(({ key }) => key)
    if (speaker !== null) speakers.add(speaker)
    words += keys.length
    passage.run([id, passageText, speaker, date, packMarks(marks), keys.join(' ')])
    index.run([id, keys.map(indexKey).join(' ')])
    id += 1
  }
  const head: Head = { title: text.title, speaker: text.speaker, date: text.date, speakers: [...speakers], words }
  db.prepare('INSERT INTO document (sha256, format, head, first, last, used) VALUES (?, ?, ?, ?, ?, ?)').run([
    sha256,
    format,
    JSON.stringify(head),
    first,
    Math.max(first, id - 1),
    today,
  ])
}

function dropUnused(db: Connection, today: string): void {
  const day = new Date(Date.parse(today) - KEPT_DAYS * 86_400_000).toISOString().slice(0, 10)
  const old = db.prepare('SELECT first, last FROM document WHERE used < ?').raw(true).all([day])
  for (const row of old) {
    if (!Array.isArray(row)) continue
    db.prepare('DELETE FROM words WHERE rowid BETWEEN ? AND ?').run([row[0], row[1]])
    db.prepare('DELETE FROM passage WHERE id BETWEEN ? AND ?').run([row[0], row[1]])
  }
  if (old.length > 0) db.prepare('DELETE FROM document WHERE used < ?').run([day])
}

/** A word as the index knows it: the full-text index splits at everything but letters and digits. */
export function indexKey(key: string): string {
  return key.includes('.') ? key.replaceAll('.', 'p').replaceAll("'", '') : key.replaceAll("'", '')
}
