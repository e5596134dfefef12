import type { Token } from '../model/annotation.ts'

const BULLETS = new Set(['•', '⁃', '◦', '▪', '‣', '·'])
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

const STOP = /[.!?:]$/

interface Marker {
  /** How the marker is written, without its ordinal: `(#)`, `#.`, `•#.`. */
  readonly style: string
  /** The ordinals that it can have: "i" is the ninth letter and the first Roman numeral. */
  readonly ordinals: readonly number[]
  /** Index of the token behind it. */
  readonly end: number
}

interface Chain {
  ordinals: readonly number[]
  readonly items: Map<number, number>
}

/**
 * The items of lists written in one line ("1. First thing 2. Second thing"), from the token that an item starts with to the token
 * behind its marker. A list begins with a first marker at the start or behind a stop, and counts once its second follows.
 */
export function inlineListItems(tokens: readonly Token[], first: number, end: number): ReadonlyMap<number, number> {
  const items = new Map<number, number>()
  const chains = new Map<string, Chain>()
  for (let index = first; index < end; index += 1) {
    if (index > first && tokens[index - 1]?.to === tokens[index]?.from) continue
    const found = marker(tokens, index, end)
    if (found === null) continue
    const chain = chains.get(found.style)
    const rising = found.ordinals.filter((ordinal) => chain?.ordinals.includes(ordinal - 1))
    if (chain !== undefined && rising.length > 0) {
      chain.ordinals = rising
      chain.items.set(index, found.end)
      for (const [start, behind] of chain.items) items.set(start, behind)
      chain.items.clear()
    } else if (index === first || (STOP.test(tokens[index - 1]?.text ?? '') && beginsList(found))) {
      chains.set(found.style, { ordinals: found.ordinals, items: new Map([[index, found.end]]) })
    }
    index = found.end - 1
  }
  return items
}

function beginsList({ style, ordinals }: Marker): boolean {
  return ordinals.includes(1) || style.endsWith(')')
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
