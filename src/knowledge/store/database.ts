import Database from 'libsql'

export type Connection = Database.Database
export type Row = readonly unknown[]

/** A prepared statement that takes positional values and gives rows as lists. */
export interface Query {
  one(...values: readonly unknown[]): Row | undefined
  all(...values: readonly unknown[]): readonly Row[]
  each(...values: readonly unknown[]): Iterable<Row>
}

/** Opens a database file, or one in memory for `:memory:`. */
export function connect(path: string): Connection {
  return new Database(path)
}

function isRow(value: unknown): value is Row {
  return Array.isArray(value)
}

/** Prepares a reading statement. */
export function prepareQuery(db: Connection, sql: string): Query {
  const statement = db.prepare(sql).raw(true)
  // Values go in as one list: a lone buffer or object would be taken for named parameters.
  function* each(...values: readonly unknown[]): Generator<Row> {
    for (const row of statement.iterate(values)) if (isRow(row)) yield row
  }
  return {
    one(...values) {
      const row = statement.get(values)
      return isRow(row) ? row : undefined
    },
    all: (...values) => statement.all(values).filter(isRow),
    each,
  }
}

/** Prepares a writing statement; each call runs it once. */
export function prepareWrite(db: Connection, sql: string): (...values: readonly unknown[]) => void {
  const statement = db.prepare(sql)
  return (...values) => {
    statement.run(values)
  }
}

/** A text column. */
export function asText(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** A whole-number column. */
export function asNumber(value: unknown): number {
  return typeof value === 'number' ? value : Number(value ?? 0)
}
