import { type Role, roleOfName } from './html-elements.ts'
import type { BlockShape } from './words.ts'

/** An element of JSX, as far as its attributes matter. */
interface JsxElement {
  readonly attributes: readonly { readonly type: string; readonly name?: unknown; readonly value?: unknown }[]
}

const HEADING = /^h([1-6])$/

/** What an element is to a reader: HTML as in HTML; a component shows its children, wherever it stands. */
export function jsxRole(name: string): Role {
  return /^[a-z][a-z\d]*$/.test(name) ? roleOfName(name) : 'inline'
}

/** Whether an element starts a block of its own even in the middle of a line. */
export function isJsxBlock(name: string): boolean {
  return jsxRole(name) === 'block'
}

/** The shape of the text in an element; components and plain boxes keep that of what surrounds them. */
export function jsxShape(name: string, within: BlockShape): BlockShape {
  const depth = HEADING.exec(name)?.[1]
  if (depth !== undefined) return { kind: 'heading', depth: Number(depth) }
  if (name === 'blockquote') return { kind: 'block-quotation' }
  if (name === 'figcaption' || name === 'caption') return { kind: 'caption' }
  if (name === 'ul' || name === 'ol' || name === 'li')
    return within.kind === 'list-item' ? within : { kind: 'list-item' }
  return within.kind === 'heading' || within.kind === 'table-cell' ? { kind: 'paragraph' } : within
}

/** An attribute's text; undefined where it has none or an expression. */
export function jsxAttribute({ attributes }: JsxElement, name: string): string | undefined {
  const value = attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name)?.value
  return typeof value === 'string' ? value : undefined
}

/** The words of an expression that is nothing but a text, such as `{' '}`; null for all others. */
export function literalOf(expression: string): string | null {
  const literal = /^\s*(?:'([^'\\]*)'|"([^"\\]*)"|`([^`\\$]*)`)\s*$/.exec(expression)
  if (literal === null) return null
  const words = literal[1] ?? literal[2] ?? literal[3] ?? ''
  return words.trim() === '' ? ' ' : words
}
