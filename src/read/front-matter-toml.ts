import { parse, TomlError } from 'smol-toml'
import { lineIndex } from '../text/lines.ts'
import { asClause, escapedKey, type Field, type FieldsRead, foldKey, type Literal } from './front-matter-field.ts'

/** Reads the TOML `body`, which starts at `start` of the source. */
export function readToml(body: string, start: number): FieldsRead {
  const fields = new Map<string, Field>()
  try {
    for (const [key, value] of Object.entries(parse(body))) {
      const text = tomlText(value)
      if (text === null) continue
      fields.set(foldKey(key), {
        value: text,
        literal: typeof value === 'string' ? tomlLiteral(body, key, start) : null,
      })
    }
    return { fields, failure: null }
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    const offset = start + lineIndex(body).start(error.line) + error.column - 1
    return { fields, failure: { message: asClause(error.message.replace(/^Invalid TOML document: /, '')), offset } }
  }
}

function tomlText(value: unknown): string | null {
  if (typeof value === 'string') return value
  if (value instanceof Date) return value.toJSON()
  if (Array.isArray(value)) {
    const all = value.map(tomlText).filter((text) => text !== null)
    return all.length > 0 ? all.join(', ') : null
  }
  if (typeof value === 'object' && value !== null && 'name' in value) return tomlText(value.name)
  return typeof value === 'number' ? String(value) : null
}

/** Where the text of a top-level key stands in TOML, whose parser doesn't say; null when it isn't found. */
function tomlLiteral(body: string, key: string, start: number): Literal | null {
  const table = /^[ \t]*\[/m.exec(body)?.index ?? body.length
  const opening = new RegExp(`^[ \\t]*["']?${escapedKey(key)}["']?[ \\t]*=[ \\t]*("""|'''|["'])`, 'm').exec(
    body.slice(0, table),
  )
  if (opening === null) return null
  const mark = opening[1] ?? '"'
  const from = opening.index + opening[0].length
  const double = mark.startsWith('"')
  let to = from
  while (to < body.length && !body.startsWith(mark, to)) to += double && body[to] === '\\' ? 2 : 1
  if (to >= body.length) return null
  return {
    start: start + from,
    end: start + to,
    spelling: { escapes: double ? 'string' : 'none', references: 'none' },
  }
}
