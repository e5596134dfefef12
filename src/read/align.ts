import { referenceAt } from './character-reference.ts'
import type { WordSink } from './words.ts'

/** How a format writes characters that don't stand for themselves. */
export interface Spelling {
  /** `\*` is `*`; in quoted strings of YAML and TOML, `\n` and `\u2019` too; in single quotes of YAML, `''` is `'`. */
  readonly escapes: 'none' | 'markdown' | 'string' | 'doubled'
  /** Character references: with their semicolon only, or also without, as HTML reads some. */
  readonly references: 'none' | 'strict' | 'loose'
}

const PUNCTUATION = /[!-/:-@[-`{-~]/
const SPACES = /[ \t\n\r\f\v]*/y
const LINE_START = /[ \t]*(?:\r\n|[\n\r])[ \t\n\r>]*/y
const RETRIES = 16

function isSpace(letter: string | undefined): boolean {
  return letter === ' ' || letter === '\n' || letter === '\t' || letter === '\r' || letter === '\f' || letter === '\v'
}

function matchLength(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0].length ?? 0
}

/** How many units of the source an escape takes at `at`, and what it stands for; null when there is none. */
function escapeAt(source: string, at: number, escapes: Spelling['escapes'], expected: string) {
  const letter = source[at]
  const next = source[at + 1]
  if (escapes === 'none' || next === undefined) return null
  if (escapes === 'doubled') return letter === "'" && next === "'" ? { length: 2, text: "'" } : null
  if (letter !== '\\') return null
  if (escapes === 'markdown') return PUNCTUATION.test(next) ? { length: 2, text: next } : null
  const digits = next === 'x' ? 2 : next === 'u' ? 4 : next === 'U' ? 8 : 0
  if (digits > 0) {
    const text = String.fromCodePoint(
      Math.min(0x10ffff, Number.parseInt(source.slice(at + 2, at + 2 + digits), 16) || 0),
    )
    return { length: digits + 2, text }
  }
  return { length: 2, text: isSpace(next) && !isSpace(expected[0]) ? '' : expected.slice(0, 1) }
}

/**
 * Hands `value`, what a parser made of `source` from `start` to `end`, to the sink character by character with its place
 * in the source. Works in one pass. What can't be matched (a parser's repair) is found again further on or, failing
 * that, mapped as a whole. Returns where in the source the value ends.
 */
export function align(
  value: string,
  source: string,
  start: number,
  end: number,
  spelling: Spelling,
  sink: WordSink,
): number {
  if (source.startsWith(value, start) && start + value.length <= end) {
    const plain = end - start === value.length
    if (plain || (!value.includes('&') && !value.includes('\\') && !value.includes("'"))) {
      sink.verbatim(start, start + value.length)
      return start + value.length
    }
  }
  let at = start
  let from = start
  let v = 0
  let retries = 0

  const unit = (text: string, length: number): void => {
    if (at > from) sink.verbatim(from, at)
    if (text !== '') sink.unit(isSpace(text) ? ' ' : text, at, Math.min(at + length, end))
    at = Math.min(at + length, end)
    from = at
  }

  while (v < value.length && at < end) {
    const letter = source[at]
    const expected = value[v]
    if (letter === '&' && spelling.references !== 'none') {
      const reference = referenceAt(source, at, end, value, v, spelling.references)
      if (reference !== null) {
        unit(reference.text, reference.length)
        v += reference.text.length
        continue
      }
    }
    if (letter === '\\' || letter === "'") {
      const escaped = escapeAt(source, at, spelling.escapes, value.slice(v, v + 2))
      if (escaped !== null) {
        unit(escaped.text, escaped.length)
        v += escaped.text.length
        continue
      }
    }
    if (isSpace(letter)) {
      if (letter === expected && letter === ' ' && !isSpace(source[at + 1]) && !isSpace(value[v + 1])) {
        at += 1
        v += 1
        continue
      }
      // Where a line goes on, its indentation and the marks of a block quotation are no part of the value.
      const quoted = matchLength(LINE_START, source, at)
      const length = quoted > 0 ? quoted : matchLength(SPACES, source, at)
      const spaces = matchLength(SPACES, value, v)
      unit(spaces > 0 ? ' ' : '', backTo(value[v + spaces], source, at, length))
      v += spaces
      continue
    }
    if (letter === expected) {
      at += 1
      v += 1
      continue
    }
    if (isSpace(expected)) {
      v += 1
      continue
    }
    if (letter === '\u0000' && expected === '\uFFFD') {
      unit('\uFFFD', 1)
      v += 1
      continue
    }
    if (at > from) sink.verbatim(from, at)
    // HTML drops a tag that closes nothing, and joins the text on both sides of it.
    const tag = letter === '<' && spelling.references === 'loose' ? source.indexOf('>', at) + 1 : 0
    retries += tag > 0 ? 0 : 1
    const found = tag > 0 ? tag : retries > RETRIES ? -1 : source.indexOf(value.slice(v, v + 8), at)
    if (found < 0 || found > end) {
      sink.unit(
        value
          .slice(v)
          .replace(/[ \t\n\r\f\v]+/g, ' ')
          .trim(),
        at,
        end,
      )
      return end
    }
    at = found
    from = found
  }
  if (at > from) sink.verbatim(from, at)
  return at
}

/** A text that goes on with `>` took it from its own line: the mark of a block quotation ends before it. */
function backTo(next: string | undefined, source: string, at: number, length: number): number {
  if (next !== '>') return length
  const mark = source.slice(at, at + length).lastIndexOf('>')
  return mark > 0 ? mark : length
}
