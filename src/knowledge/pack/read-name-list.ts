import { fold } from '../../text/fold.ts'
import { closest } from './closest.ts'
import { parseCsv } from './csv.ts'
import { GENDERS, isGender, isKind, KINDS } from './read-entity.ts'
import { sha256 } from './read-pack.ts'
import type { Complain, Pack, PackEntity } from './types.ts'

const COLUMNS = ['name', 'kind', 'also', 'not', 'about', 'gender', 'fame']

/** A day that no term outlasts: a list of names without a date vouches for them until it is changed. */
const FOR_EVER = '9999-12-31'

/** The id of a name that a repository's own list gives: its ASCII letters and figures, or its line where it has none. */
export function listedId(name: string, line: number): string {
  const slug = fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return slug === '' ? `name-${line}` : slug
}

function parts(cell: string | undefined): readonly string[] {
  return (cell ?? '')
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/**
 * Reads a CSV list of names: a header with `name` and any of the other columns, then a name a line; several names in one cell are
 * parted by `|`. A name without a kind is a person's.
 */
export function readNameList(file: string, text: string, complain: Complain): Pack {
  const records = parseCsv(text)
  if (!records) complain(1, 'found a double quote without its partner, expected them in pairs')
  const [header, ...rows] = records ?? []
  const columns = header?.cells.map((cell) => cell.toLowerCase()) ?? []
  if (records && !columns.includes('name')) {
    complain(1, `found the columns "${columns.join(', ')}", expected a header with "name"`)
  }
  for (const column of columns) {
    if (!COLUMNS.includes(column)) complain(1, `found the column "${column}", expected ${closest(column, COLUMNS)}`)
  }

  const entities: PackEntity[] = []
  for (const { line, cells } of rows) {
    const cell = (column: string): string => cells[columns.indexOf(column)] ?? ''
    const name = cell('name')
    const kind = cell('kind') || 'person'
    const gender = cell('gender') || null
    const fame = cell('fame') || '3'
    if (cells.length > columns.length) complain(line, `found ${cells.length} cells, expected ${columns.length}`)
    if (name === '') complain(line, 'found a line without a name, expected one')
    if (!isKind(kind)) complain(line, `found "${kind}" as "kind", expected ${closest(kind, KINDS)}`)
    if (gender !== null && !isGender(gender))
      complain(line, `found "${gender}" as "gender", expected ${closest(gender, GENDERS)}`)
    if (!/^[1-5]$/.test(fame)) complain(line, `found "${fame}" as "fame", expected a figure from 1 to 5`)
    entities.push({
      id: listedId(name, line),
      extends: false,
      kind: isKind(kind) ? kind : null,
      type: null,
      name,
      aliases: parts(cell('also')),
      misspellings: parts(cell('not')),
      gender: gender !== null && isGender(gender) ? gender : null,
      description: cell('about'),
      fame: Number(fame),
      source: null,
      expires: null,
      statements: [],
      line,
    })
  }
  const name = file.replace(/^.*[\\/]/, '')
  return { file, name, covers: '', asOf: FOR_EVER, source: null, sources: new Map(), entities, sha256: sha256(text) }
}
