import type { QuotationMatch } from '../../model/sources.ts'
import { certaintyOf } from './certainty.ts'
import { placeIn } from './place.ts'
import { holderOf, type Search } from './search.ts'
import { indexOfKeys, joinPassages, windowAround } from './window.ts'

/** Each part of a stitched quotation has at least so many words. */
const LEAST_PART = 5
const MOST_CANDIDATES = 12

const UNCHANGED = { stretches: 0, words: 0, atEnds: 0 }

interface Part {
  readonly id: number
  readonly at: number
}

/** A quotation of two stretches that each stand word for word in the sources, but not one behind the other; null for none. */
export function findStitched(search: Search): QuotationMatch | null {
  const { keys, corpus, quotation } = search
  if (keys.length < 2 * LEAST_PART) return null
  const head = longestPrefix(search)
  if (head === null || head.length < LEAST_PART || keys.length - head.length < LEAST_PART) return null
  // The second part may begin with words that happen to go on in the first.
  for (let seam = head.length; seam >= Math.max(LEAST_PART, head.length - 2); seam -= 1) {
    const tail = keys.slice(seam)
    const part = exactPlace(tail, search)
    if (part === null) continue
    const certainty = Math.min(
      certaintyOf([keys.slice(0, seam)], UNCHANGED, corpus.words, corpus.reader),
      certaintyOf([tail], UNCHANGED, corpus.words, corpus.reader),
    )
    const held = holderOf(head.id, corpus.documents)
    if (certainty < 0 || held === undefined) return null
    const window = joinPassages(windowAround(corpus.reader, head.id, held, keys.length).passages)
    const [first, last] = [window.words[head.at], window.words[head.at + seam - 1]]
    const second = quotation[seam]
    if (first === undefined || last === undefined) return null
    return {
      grade: 'stitched',
      passage: placeIn(window, held.document, first.from, last.to),
      differences: [],
      matched: keys.length,
      words: keys.length,
      certainty,
      seam: second?.gap === null ? second.from : null,
    }
  }
  return null
}

/** The place that has most of the quotation's first words one behind the other. */
function longestPrefix({ keys, corpus }: Search): (Part & { readonly length: number }) | null {
  let best: (Part & { readonly length: number }) | null = null
  for (const id of candidates(keys.slice(0, Math.max(LEAST_PART, keys.length >> 1)), corpus)) {
    const held = holderOf(id, corpus.documents)
    if (held === undefined) continue
    const window = windowAround(corpus.reader, id, held, keys.length)
    for (let at = indexOfKeys(window.keys, keys.slice(0, LEAST_PART)); at >= 0; ) {
      let length = LEAST_PART
      while (length < keys.length && window.keys[at + length] === keys[length]) length += 1
      if (best === null || length > best.length) best = { id, at, length }
      at = indexOfKeys(window.keys, keys.slice(0, LEAST_PART), at + 1)
    }
  }
  return best
}

function exactPlace(keys: readonly string[], { corpus }: Search): Part | null {
  for (const id of candidates(keys, corpus)) {
    const held = holderOf(id, corpus.documents)
    if (held === undefined) continue
    const at = indexOfKeys(windowAround(corpus.reader, id, held, keys.length).keys, keys)
    if (at >= 0) return { id, at }
  }
  return null
}

function candidates(keys: readonly string[], { reader, documents }: Search['corpus']): readonly number[] {
  return reader.candidates(keys, documents, MOST_CANDIDATES)
}
