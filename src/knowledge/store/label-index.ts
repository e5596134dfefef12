import { asNumber, asText, type Connection, prepareQuery, type Row } from './database.ts'

import { type LabelEnds, readEnds } from './label-ends.ts'

/** A recorded name as the index holds it. */
export interface LabelRow {
  readonly entity: number
  readonly flags: number
  readonly text: string
  /** What is compared instead of the text, where the two differ. */
  readonly form: string | null
}

/** Finds recorded names by the ids of their first and last words. */
export interface LabelIndex {
  byEnds(lasts: readonly number[], firsts: readonly number[]): readonly LabelRow[]
  byInitial(lasts: readonly number[], from: number, to: number): readonly LabelRow[]
  /** The persons, best known first, whose surname is this word. */
  bySurname(token: number, limit: number): readonly number[]
}

const MOST_LABELS = 400

function labelOf([entity, flags, text, form]: Row): LabelRow {
  return {
    entity: asNumber(entity),
    flags: asNumber(flags),
    text: asText(text),
    form: typeof form === 'string' ? form : null,
  }
}

/** Opens the names of a store. */
export function openLabelIndex(db: Connection): LabelIndex {
  const columns = 'SELECT entity, flags, text, form FROM label'
  const list = '(SELECT value FROM json_each(?))'
  const pair = prepareQuery(db, `${columns} WHERE last = ? AND first = ? LIMIT ${MOST_LABELS}`)
  const pairs = prepareQuery(db, `${columns} WHERE last IN ${list} AND first IN ${list} LIMIT ${MOST_LABELS}`)
  const initial = prepareQuery(db, `${columns} WHERE last IN ${list} AND first >= ? AND first < ? LIMIT ${MOST_LABELS}`)
  const surname = prepareQuery(db, 'SELECT entity FROM part WHERE token = ? ORDER BY rank, entity LIMIT ?')
  let read: { ends: LabelEnds | undefined } | undefined
  const ends = (): LabelEnds | undefined => {
    read ??= { ends: readEnds(db) }
    return read.ends
  }
  return {
    byEnds(lasts, firsts) {
      if (lasts.length === 0 || firsts.length === 0) return []
      const known = ends()
      if (known) {
        const rows: LabelRow[] = []
        for (const last of lasts) {
          for (const first of firsts) if (known.has(last, first)) rows.push(...pair.all(last, first).map(labelOf))
        }
        return rows
      }
      const single = lasts.length === 1 && firsts.length === 1
      const rows = single ? pair.all(lasts[0], firsts[0]) : pairs.all(JSON.stringify(lasts), JSON.stringify(firsts))
      return rows.map(labelOf)
    },
    byInitial: (lasts, from, to) => initial.all(JSON.stringify(lasts), from, to).map(labelOf),
    bySurname: (token, limit) => surname.all(token, limit).map(([entity]) => asNumber(entity)),
  }
}
