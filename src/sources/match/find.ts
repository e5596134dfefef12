import type { QuotationMatch } from '../../model/sources.ts'
import { withoutFillers } from '../words/source-words.ts'
import { align } from './align.ts'
import { certaintyOf } from './certainty.ts'
import { type Graded, gradeAlignment } from './grade.ts'
import { placeIn } from './place.ts'
import { type QuotationWord, readQuotation } from './quotation-words.ts'
import { type Corpus, holderOf, type IndexedDocument, type Search } from './search.ts'
import { findStitched } from './stitched.ts'
import { indexOfKeys, type Window, windowAround } from './window.ts'

/** Fewer words than this may stand anywhere. */
const LEAST_WORDS = 4
const MOST_CANDIDATES = 24
const MOST_EXACT = 60
/** Quotations with marks of omission may leave out so many words. */
const ELIDED_REACH = 1500
/** The share of a quotation's words that its source must have. */
const LEAST_SHARED = 0.6
/** The cost of about three changed words: beyond it a quotation may be made of two. */
const FEW_CHANGES = 350
/** Longer quotations are looked up by their first words: a book is not aligned with a book. */
const LONGEST = 600

interface Found extends QuotationMatch {
  readonly cost: number
}

/**
 * Where a quotation may come from: all places that have it as it stands, or else the nearest ones with other
 * words whose certainty is at least `least`.
 */
export function findQuotation(text: string, corpus: Corpus, least = 0): readonly QuotationMatch[] {
  const all = readQuotation(text)
  const quotation = fillersLeftOut(all).slice(0, LONGEST)
  const keys = quotation.flatMap((word) => (word.gap === null ? [word.key] : []))
  if (keys.length < LEAST_WORDS) return []
  const { reader, documents } = corpus
  const ids = reader.candidates(keys, documents, MOST_EXACT)
  const plain = keys.length === quotation.length
  const found: Found[] = []
  if (plain) for (const id of ids) addExact(found, id, { text, quotation, keys, corpus })
  if (found.length > 0) return sorted(found)
  let best = Number.POSITIVE_INFINITY
  for (const id of ids.slice(0, MOST_CANDIDATES)) {
    const match = alignAround(id, { text, quotation, keys, corpus }, best)
    if (match === null) continue
    best = Math.min(best, match.cost)
    if (!found.some((one) => samePlace(one, match))) found.push(match)
  }
  const near = sorted(found).filter(({ certainty }) => certainty >= least)
  const [first] = near
  if (!plain || (first !== undefined && first.cost <= FEW_CHANGES)) return near
  const stitched = findStitched({ text, quotation, keys, corpus })
  return stitched === null ? near : [stitched]
}

function fillersLeftOut(words: readonly QuotationWord[]): QuotationWord[] {
  const kept = new Set(withoutFillers(words.flatMap((word) => (word.gap === null ? [word] : []))))
  return words.filter((word) => word.gap !== null || kept.has(word))
}

function addExact(found: Found[], id: number, search: Search): void {
  const { keys, corpus, text, quotation } = search
  const held = holderOf(id, corpus.documents)
  const window = held === undefined ? null : windowAround(corpus.reader, id, held, keys.length)
  const at = window === null ? -1 : indexOfKeys(window.keys, keys)
  if (held === undefined || window === null || at < 0) return
  const steps = keys.map((_, index) => ({ quoted: index, source: at + index, kind: 'same' as const }))
  const graded = gradeAlignment(
    { steps, cost: 0 },
    { quotation: text, quoted: quotation, source: window.text, words: window.words },
  )
  if (graded === null) return
  const match = matchOf(graded, 0, window, held, search)
  if (!found.some((one) => samePlace(one, match))) found.push(match)
}

function samePlace(a: QuotationMatch, b: QuotationMatch): boolean {
  return a.passage.document === b.passage.document && a.passage.context === b.passage.context
}

function alignAround(id: number, search: Search, best: number): Found | null {
  const { keys, quotation, corpus, text } = search
  const held = holderOf(id, corpus.documents)
  if (held === undefined) return null
  const gaps = quotation.length > keys.length
  const window = windowAround(corpus.reader, id, held, gaps ? ELIDED_REACH : keys.length + 12)
  const inWindow = new Set(window.keys)
  const missing = keys.filter((key) => !inWindow.has(key)).length
  // Each missing word costs at least one change: what cannot become the best is not aligned.
  if (missing > keys.length * (1 - LEAST_SHARED) || missing * 100 > best) return null
  const alignment = align(quotation, window.keys)
  const graded = gradeAlignment(alignment, {
    quotation: text,
    quoted: quotation,
    source: window.text,
    words: window.words,
  })
  if (graded === null || graded.shared.length < keys.length * LEAST_SHARED) return null
  return matchOf(graded, alignment.cost, window, held, search)
}

function matchOf(graded: Graded, cost: number, window: Window, held: IndexedDocument, search: Search): Found {
  const { corpus, keys } = search
  const from = window.words[graded.first]?.from ?? 0
  const to = window.words[graded.end - 1]?.to ?? from
  return {
    grade: graded.grade,
    passage: placeIn(window, held.document, from, to),
    differences: graded.differences,
    matched: graded.shared.length,
    words: keys.length,
    certainty: certaintyOf(graded.shared, graded.differences.length, corpus.words, corpus.reader),
    seam: graded.seam,
    cost,
  }
}

function sorted(found: readonly Found[]): Found[] {
  return [...found].sort(
    (a, b) =>
      a.differences.length - b.differences.length || a.cost - b.cost || b.certainty - a.certainty || byPlace(a, b),
  )
}

function byPlace(a: Found, b: Found): number {
  const [left, right] = [a.passage.document.path, b.passage.document.path]
  return left < right ? -1 : left > right ? 1 : 0
}
