import type { Token } from '../model/annotation.ts'

const BULLETS = new Set(['•', '⁃', '◦', '▪', '‣', '·'])
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

interface Marker {
  /** How the marker is written, without its ordinal: `(#)`, `#.`, `•#.`. */
  readonly style: string
  /** The ordinals that it can have: "i" is the ninth letter and the first Roman numeral. */
  readonly ordinals: readonly number[]
  /** Index of the token behind it. */
  readonly end: number
}

/**
 * The items of a list written in one line ("1. First thing 2. Second thing"): from the index of the token that an item
 * starts with to the index behind its marker. Empty unless the tokens begin with a marker and its successor follows.
 */
export function inlineListItems(tokens: readonly Token[], first: number, end: number): ReadonlyMap<number, number> {
  const items = new Map<number, number>()
  let last: Marker | null = marker(tokens, first, end)
  if (last === null) return items
  items.set(first, last.end)
  for (let index = last.end; index < end; index += 1) {
    if (tokens[index - 1]?.to === tokens[index]?.from) continue
    const next = marker(tokens, index, end)
    if (next === null || next.style !== last.style) continue
    const before: readonly number[] = last.ordinals
    const rising = next.ordinals.filter((ordinal) => before.includes(ordinal - 1))
    if (rising.length === 0) continue
    last = { ...next, ordinals: rising }
    items.set(index, next.end)
    index = next.end - 1
  }
  return items.size > 1 ? items : new Map()
}

function marker(tokens: readonly Token[], from: number, end: number): Marker | null {
  let index = from
  let style = ''
  while (index < end && (BULLETS.has(tokens[index]?.text ?? '') || tokens[index]?.text === '(')) {
    style += tokens[index]?.text
    index += 1
  }
  const label = tokens[index]
  if (label === undefined || index >= end) return null
  // "A." before a capital is one token: an initial by its looks.
  const dotted = label.kind === 'word' && label.text.length === 2 && label.text.endsWith('.')
  const ordinals = ordinalsOf(dotted ? label.text.slice(0, 1) : label.text)
  if (ordinals.length === 0) return null
  style += dotted ? '#.' : '#'
  index += 1
  while (index < end && (tokens[index]?.text === '.' || tokens[index]?.text === ')') && style.length < 6) {
    style += tokens[index]?.text
    index += 1
  }
  const next = tokens[index]
  if (!/[.)]$/.test(style) || next === undefined || index >= end) return null
  return next.from > (tokens[index - 1]?.to ?? 0) ? { style, ordinals, end: index } : null
}

function ordinalsOf(label: string): number[] {
  if (/^\d{1,2}$/.test(label)) return [Number(label)]
  const roman = ROMAN.indexOf(label.toLowerCase())
  const letter = /^[a-zA-Z]$/.test(label) ? label.toLowerCase().charCodeAt(0) - 96 : 0
  return [...(roman >= 0 ? [roman + 1] : []), ...(letter > 0 ? [letter] : [])]
}
