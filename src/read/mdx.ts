import type { Cut } from './reduction.ts'

/** The longest expression, tag or import that is believed to be one, in UTF-16 units. */
const LONGEST = 20000

/** How many things that don't end are met before the rest is taken as it stands; keeps the time linear. */
const PATIENCE = 200

const STOP = /^(?:[ \t>]*(?:```|~~~)|import|export)|[`{<]/gm
const MODULE =
  /(?:import\s+(?:["'{*]|[\w$]+\s*(?:,|from\b))|export\s+(?:default|const|let|var|function|class|async|type|\{|\*))/y
const TAG = /<\/?([A-Za-z][\w.:-]{0,80})?(?=[\s/>{])/y
const BLANK_LINE = /\n[ \t]*\r?\n|$/g

/** The end of a stretch in braces, quotation marks inside it counted as text; -1 when it doesn't end. */
function closingBrace(source: string, open: number): number {
  let depth = 0
  const limit = Math.min(source.length, open + LONGEST)
  for (let at = open; at < limit; at += 1) {
    const letter = source[at]
    if (letter === '{') depth += 1
    else if (letter === '}') {
      depth -= 1
      if (depth === 0) return at + 1
    }
  }
  return -1
}

/** The end of a tag, braces and strings in its attributes skipped; -1 when it doesn't end. */
function tagEnd(source: string, from: number): number {
  const limit = Math.min(source.length, from + LONGEST)
  for (let at = from; at < limit; at += 1) {
    const letter = source[at]
    if (letter === '>') return at + 1
    if (letter === '<') return -1
    if (letter === '{') {
      at = closingBrace(source, at) - 1
      if (at < 0) return -1
    } else if (letter === '"' || letter === "'") {
      at = source.indexOf(letter, at + 1)
      if (at < 0 || at > limit) return -1
    }
  }
  return -1
}

/** The end of an import or export: the first blank line after which no brace is open. */
function moduleEnd(source: string, from: number): number {
  BLANK_LINE.lastIndex = from
  const blank = BLANK_LINE.exec(source)?.index ?? source.length
  const brace = source.slice(from, blank).indexOf('{')
  if (brace < 0) return blank
  const closed = closingBrace(source, from + brace)
  if (closed <= blank) return blank
  BLANK_LINE.lastIndex = closed
  return BLANK_LINE.exec(source)?.index ?? source.length
}

/** Where the code that starts at `at` ends: a fence at the start of a line, or a span of code in a paragraph. */
function codeEnd(source: string, at: number, fence: string): number {
  if (fence.length >= 3) {
    const close = source.indexOf(`\n${fence}`, at + fence.length)
    return close < 0 ? source.length : close + fence.length + 1
  }
  const close = source.slice(at + fence.length, at + LONGEST).indexOf(fence)
  return close < 0 ? at + fence.length : at + close + 2 * fence.length
}

/**
 * What MDX adds to Markdown, from `from` on: imports, exports, expressions in braces and the tags of components are
 * cut; the tags of HTML elements lose their attributes when those hold braces, which HTML can't read.
 */
export function mdxCuts(source: string, from: number): Cut[] {
  const cuts: Cut[] = []
  let failures = 0
  STOP.lastIndex = from
  for (let match = STOP.exec(source); match !== null && failures < PATIENCE; match = STOP.exec(source)) {
    const start = match.index
    const mark = match[0].trimStart()
    let end = -1
    let shown = ''
    if (mark.endsWith('`') || mark.endsWith('~~~')) {
      const fence = mark.length >= 3 ? mark.slice(-3) : '`'
      STOP.lastIndex = codeEnd(source, start + match[0].length - fence.length, fence)
      continue
    }
    if (mark === '{') end = closingBrace(source, start)
    else if (mark === '<') {
      TAG.lastIndex = start
      const tag = TAG.exec(source)
      end = tag === null ? -1 : tagEnd(source, TAG.lastIndex)
      const name = tag?.[1] ?? ''
      if (end > 0 && /^[a-z]+\d?$/.test(name)) {
        STOP.lastIndex = end
        if (!source.slice(start, end).includes('{')) continue
        shown = `${tag?.[0] ?? ''}>`
      }
    } else {
      MODULE.lastIndex = start
      if (!MODULE.test(source)) continue
      end = moduleEnd(source, start)
    }
    if (end < 0) {
      failures += 1
      continue
    }
    cuts.push({ start, end, shown, words: false })
    STOP.lastIndex = end
  }
  return cuts
}
