import { closest } from './closest.ts'
import { parseCsv } from './csv.ts'
import { GENDERS, isGender, isKind, KINDS } from './read-entity.ts'
import { FOR_EVER, sha256 } from './read-pack.ts'
import { listedName } from './read-spellings.ts'
import type { Complain, Pack, PackEntity } from './types.ts'

const COLUMNS = ['name', 'kind', 'also', 'not', 'about', 'gender', 'fame']

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

  const names: PackEntity[] = []
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
    names.push({
      ...listedName(name, line),
      kind: isKind(kind) ? kind : null,
      aliases: parts(cell('also')),
      misspellings: parts(cell('not')),
      gender: gender !== null && isGender(gender) ? gender : null,
      description: cell('about'),
      fame: Number(fame),
    })
  }
  return {
    file,
    name: file.replace(/^.*[\\/]/, ''),
    covers: '',
    asOf: FOR_EVER,
    source: null,
    sources: new Map(),
    entities: [],
    names,
    mode: 'house',
    sha256: sha256(text),
  }
}
