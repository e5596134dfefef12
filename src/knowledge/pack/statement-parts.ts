import type { Value } from '../../model/knowledge.ts'

/** The parts of one statement, as text: the value, then `qualifier what` pairs. */
export interface StatementParts {
  readonly value: string
  readonly qualifiers: readonly (readonly [name: string, what: string])[]
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Whether a text is an id: lower-case ASCII words and figures joined by hyphens. */
export function isId(text: string): boolean {
  return ID.test(text)
}

/** Splits `value; qualifier what; …` at the semicolons outside double quotes. */
export function splitStatement(text: string): StatementParts {
  const parts: string[] = ['']
  let quoted = false
  for (const char of text) {
    if (char === '"') quoted = !quoted
    if (char === ';' && !quoted) parts.push('')
    else parts[parts.length - 1] += char
  }
  const [value = '', ...rest] = parts.map((part) => part.trim())
  const qualifiers = rest
    .filter((part) => part !== '')
    .map((part): readonly [string, string] => {
      const space = part.indexOf(' ')
      return space < 0 ? [part, ''] : [part.slice(0, space), part.slice(space + 1).trim()]
    })
  return { value, qualifiers }
}

/** What stands in double quotes; undefined for a text that doesn't. */
export function unquote(text: string): string | undefined {
  return text.length > 1 && text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1) : undefined
}

/** An id, or (where `orName`) a name in double quotes. */
export function nameValue(text: string, orName: boolean): Value | undefined {
  const quoted = unquote(text)
  if (quoted !== undefined) return orName && quoted !== '' ? { kind: 'text', text: quoted } : undefined
  return isId(text) ? { kind: 'entity', id: text } : undefined
}
