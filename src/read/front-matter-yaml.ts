import { isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml'
import type { Spelling } from './align.ts'
import { asClause, escapedKey, type Field, type FieldsRead, foldKey, type Literal } from './front-matter-field.ts'

const YAML_SPELLING: ReadonlyMap<string, Spelling> = new Map([
  ['QUOTE_DOUBLE', { escapes: 'string', references: 'none' }],
  ['QUOTE_SINGLE', { escapes: 'doubled', references: 'none' }],
])
const UNINDENTED_QUOTE =
  /^[\w-]{1,60}:[ \t]+(?:"(?:[^"\\\r\n]|\\.|\r?\n(?![\w-]{1,60}:(?:\s|$)))*"|'(?:[^'\r\n]|''|\r?\n(?![\w-]{1,60}:(?:\s|$)))*')[ \t]*$/gm
const AS_IT_STANDS: Spelling = { escapes: 'none', references: 'none' }

/** Reads the YAML `body`, which starts at `start` of the source. */
export function readYaml(body: string, start: number): FieldsRead {
  const fields = new Map<string, Field>()
  const options = { uniqueKeys: false, strict: false, logLevel: 'silent' } as const
  const strict = parseDocument(body, options)
  const document = strict.errors.length > 0 ? parseDocument(quotesOnOneLine(body), options) : strict
  const error = document.errors[0]
  if (error !== undefined) {
    // A colon too many in a title is the usual mistake: the lines that read `key: value` are still good.
    for (const key of ['title', 'date', 'author']) {
      const field = yamlLine(body, key, start)
      if (field !== null) fields.set(key, field)
    }
    const message = asClause(error.message).replace(/ at line \d+, column \d+:?$/, '')
    return { fields, failure: { message, offset: start + error.pos[0] } }
  }
  if (!isMap(document.contents)) return { fields, failure: null }
  for (const { key, value } of document.contents.items) {
    if (!isScalar(key)) continue
    const text = yamlText(value)
    if (text === null) continue
    const literal = isScalar(value) && value.range ? yamlLiteral(value, body, start) : null
    const name = foldKey(String(key.value))
    if (!fields.has(name)) fields.set(name, { value: text, literal })
  }
  return { fields, failure: null }
}

/**
 * Many site generators let a quoted text go on at the start of the next line, which YAML forbids: this puts it on one
 * line, every line end inside of it a blank, so that offsets stay.
 */
function quotesOnOneLine(body: string): string {
  return body.replace(UNINDENTED_QUOTE, (quoted) => quoted.replace(/[\r\n]/g, ' '))
}

function yamlLiteral(value: Node & { type?: string }, body: string, start: number): Literal | null {
  const [from, to] = value.range ?? [0, 0]
  const spelling = YAML_SPELLING.get(value.type ?? '') ?? AS_IT_STANDS
  if (spelling !== AS_IT_STANDS) return { start: start + from + 1, end: start + to - 1, spelling }
  // The header of a block of text (`|`, `>-`) is no part of it.
  const header = /^[|>][-+\d]*[ \t]*(?:#[^\r\n]*)?/.exec(body.slice(from, to))?.[0].length ?? 0
  return { start: start + from + (value.type?.startsWith('BLOCK') === true ? header : 0), end: start + to, spelling }
}

/** A value as text: a scalar as written, a list joined by commas, the name in a map. */
function yamlText(value: unknown): string | null {
  if (isScalar(value)) {
    if (value.value === null || value.value === undefined) return null
    return typeof value.value === 'string' ? value.value : (value.source ?? String(value.value))
  }
  if (isSeq(value)) {
    const all = value.items.map(yamlText).filter((text) => text !== null)
    return all.length > 0 ? all.join(', ') : null
  }
  return isMap(value) ? yamlText(value.get('name', true)) : null
}

/** The text of `key: value` on a line of its own, for YAML that is broken elsewhere or by a colon in that text. */
function yamlLine(body: string, key: string, start: number): Field | null {
  const line = new RegExp(`^(${escapedKey(key)}:[ \\t]+)([^\\r\\n]{1,500})`, 'im').exec(body)
  const written = line?.[2]?.trimEnd()
  if (line === null || written === undefined || written === '') return null
  const quoted = /^(["'])(.*)\1$/.exec(written)
  const value = quoted?.[2] ?? written
  const from = start + line.index + (line[1]?.length ?? 0) + (quoted === null ? 0 : 1)
  return {
    value,
    literal: { start: from, end: from + value.length, spelling: { escapes: 'none', references: 'none' } },
  }
}
