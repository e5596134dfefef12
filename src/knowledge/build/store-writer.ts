import type { Entity, EntityKind, Qualifiers, Source, Statement, Value } from '../../model/knowledge.ts'
import type { PropertyId } from '../../model/property.ts'
import { nameTokens } from '../names/name-tokens.ts'
import { encodeFacts, type StoredEntity, type StoredProvenance } from '../store/codec.ts'
import { asNumber, type Connection, connect, prepareQuery, prepareWrite } from '../store/database.ts'
import { MOST_LABEL_ENDS, packEnds } from '../store/label-ends.ts'
import { APPLICATION_ID, FORMAT_VERSION, LABEL, SCHEMA } from '../store/schema.ts'
import { labelForms, surnames } from './label-forms.ts'
import { vocabularyWriter } from './vocabulary.ts'

/** A statement on its way into the store; `source` is the key of a source given to `addSource`. */
export interface NewStatement {
  readonly property: PropertyId
  readonly value: Value
  readonly qualifiers: Qualifiers
  readonly rank: Statement['rank']
  readonly source: string
  readonly asOf: string
}

/** An entity on its way into the store; without a kind it only adds names and statements to one of another layer. */
export type NewEntity = Omit<Entity, 'layer' | 'kind'> & { readonly kind: EntityKind | '' }

/** Writes one store. Nothing can be read before `finish`; a store that wasn't finished must be thrown away. */
export interface StoreWriter {
  addSource(source: Source): void
  addEntity(entity: NewEntity, statements: readonly NewStatement[]): void
  /** Writes the indexes and the facts about the store itself, such as its packs; returns the open connection. */
  finish(meta: Readonly<Record<string, string>>): Connection
  /** Lets go of the file of a store that won't be finished. */
  abandon(): void
}

/** Begins a store in an empty file, or in memory for `:memory:`. */
export function createStore(path: string): StoreWriter {
  const db = connect(path)
  db.exec('PRAGMA page_size = 16384; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -65536')
  db.exec(SCHEMA)
  db.exec(`CREATE TEMP TABLE names (entity INTEGER, flags INTEGER, text TEXT, form TEXT, first TEXT, last TEXT);
    CREATE TEMP TABLE parts (token TEXT, rank INTEGER, entity INTEGER);
    CREATE TEMP TABLE holders (value TEXT, property TEXT, entity INTEGER)`)
  db.exec('BEGIN')
  const vocabulary = vocabularyWriter(db)
  const insertSource = prepareWrite(db, 'INSERT INTO source VALUES (?, ?)')
  const insertProvenance = prepareWrite(db, 'INSERT INTO provenance VALUES (?, ?, ?)')
  const insertEntity = prepareWrite(db, 'INSERT INTO entity VALUES (?, ?, ?)')
  const insertFacts = prepareWrite(db, 'INSERT INTO facts VALUES (?, ?)')
  const insertName = prepareWrite(db, 'INSERT INTO names VALUES (?, ?, ?, ?, ?, ?)')
  const insertPart = prepareWrite(db, 'INSERT INTO parts VALUES (?, ?, ?)')
  const insertHolder = prepareWrite(db, 'INSERT INTO holders VALUES (?, ?, ?)')
  /** Rows of `provenance` of the sources that were added by name; those that an import makes up for each entity have none. */
  const provenances = new Map<string, Map<string, number>>()
  let provenanceCount = 0
  let entities = 0
  let statementCount = 0

  const addName = (n: number, text: string, kind: EntityKind | '', flags: number): void => {
    const words = text.split(' ').length
    const known = (flags & LABEL.wrong) === 0
    nameTokens(text).forEach((token, index) => {
      vocabulary.add(token, known, known && index === 0 ? words : 0)
    })
    for (const { first, last, flags: bits, text: label, form, tokens } of labelForms(text, kind, flags)) {
      tokens.forEach((token, index) => {
        vocabulary.add(token, known, known && index === 0 && (bits & LABEL.ending) === 0 ? words : 0)
      })
      insertName(n, bits, label, form, first, last)
    }
  }

  const provenanceOf = ({ source, asOf }: NewStatement): StoredProvenance => {
    const rows = provenances.get(source)
    if (!rows) return [source, asOf]
    const row = rows.get(asOf)
    if (row !== undefined) return row
    provenanceCount += 1
    rows.set(asOf, provenanceCount)
    insertProvenance(provenanceCount, source, asOf)
    return provenanceCount
  }

  return {
    addSource({ id, title, url, accessed }) {
      provenances.set(id, new Map())
      insertSource(id, JSON.stringify([title, url, accessed]))
    },
    addEntity(entity, statements) {
      entities += 1
      const n = entities
      const { id, kind, type, name, aliases, misspellings, gender, description, fame } = entity
      const stored: StoredEntity = [kind, type, name, aliases, misspellings, gender, description, fame]
      insertEntity(n, id, JSON.stringify(stored))
      const right = kind === '' ? aliases : [name, ...aliases]
      for (const label of right) addName(n, label, kind, 0)
      for (const label of misspellings) addName(n, label, kind, LABEL.wrong)
      if (kind === 'person') {
        for (const token of new Set(right.flatMap(surnames))) insertPart(token, 5 - fame, n)
      }
      if (statements.length === 0) return
      statementCount += statements.length
      for (const { property, value } of statements) {
        if (value.kind === 'entity') insertHolder(value.id, property, n)
        else if (value.kind === 'text' && property === 'record') insertHolder(value.text, property, n)
      }
      insertFacts(n, JSON.stringify(encodeFacts(statements, provenanceOf)))
    },
    finish(meta) {
      const words = vocabulary.write()
      db.exec(`INSERT INTO label SELECT l.id, f.id, names.rowid, entity, flags, names.text, form FROM names
          JOIN ids l ON l.text = last JOIN ids f ON f.text = first ORDER BY l.id, f.id, names.rowid;
        INSERT INTO part SELECT DISTINCT id, rank, entity FROM parts JOIN ids ON text = token ORDER BY id, rank, entity;
        INSERT INTO holder SELECT value, property, json_group_array(entity) FROM
          (SELECT DISTINCT value, property, entity FROM holders ORDER BY value, property, entity) GROUP BY value, property`)
      writeEnds(db)
      const insertMeta = prepareWrite(db, 'INSERT INTO meta VALUES (?, ?)')
      const facts = { ...meta, entities, statements: statementCount, words }
      for (const [key, value] of Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1)))
        insertMeta(key, String(value))
      db.exec('COMMIT; DROP TABLE names; DROP TABLE parts; DROP TABLE holders; DROP TABLE vocabulary; DROP TABLE ids')
      db.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${FORMAT_VERSION}`)
      return db
    },
    abandon: () => {
      db.close()
    },
  }
}

function writeEnds(db: Connection): void {
  const ends = 'SELECT DISTINCT last, first FROM label ORDER BY last, first'
  if (asNumber(prepareQuery(db, `SELECT count(*) FROM (${ends})`).one()?.[0]) > MOST_LABEL_ENDS) return
  const pairs = prepareQuery(db, ends)
    .all()
    .map(([last, first]) => [asNumber(last), asNumber(first)] as const)
  prepareWrite(db, 'INSERT INTO ends VALUES (?)')(packEnds(pairs))
}
