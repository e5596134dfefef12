import type { QuotationMatch } from '../../model/sources.ts'
import { withoutFillers } from '../words/source-words.ts'
import { type Alignment, align } from './align.ts'
import { type Changes, certaintyOf } from './certainty.ts'
import { type Graded, gradeAlignment } from './grade.ts'
import { placeIn } from './place.ts'
import { type QuotationWord, readQuotation } from './quotation-words.ts'
import { type Corpus, holderOf, type IndexedDocument, type Search } from './search.ts'
import { findStitched } from './stitched.ts'
import { indexOfKeys, joinPassages, type Window, windowAround } from './window.ts'

/** Fewer words than this may stand anywhere. */
const LEAST_WORDS = 4
/** Below it shared words say nothing, whoever is quoted. */
const LEAST_CERTAINTY = -8
const MOST_CANDIDATES = 10
/** In a short quotation one changed word may be the only rare one. */
const SHORT = 8
const MOST_SHORT = 24
const MOST_EXACT = 60
/** Quotations with marks of omission may leave out so many words. */
const ELIDED_REACH = 1500
/** The share of a quotation's words that its source must have. */
const LEAST_SHARED = 0.6
/** Words looked at on both sides of a passage, beside the quotation's own number. */
const REACH = 12
/** Alignments that cost so much more than the best are not graded, and no more than these. */
const NEAR_BEST = 150
const MOST_GRADED = 8
/** The cost of about three changed words: beyond it a quotation may be made of two. */
const FEW_CHANGES = 350
/** Longer quotations are looked up by their first words: a book is not aligned with a book. */
const LONGEST = 600

interface Found extends QuotationMatch {
  readonly cost: number
}

/** A stretch of a source that a quotation was aligned with. */
interface Aligned {
  readonly window: Window
  readonly held: IndexedDocument
  readonly alignment: Alignment
}

/**
 * Where a quotation may come from: all places that have it as it stands, or else the nearest ones with other
 * words, as far as these may be meant; the asker weighs their certainty.
 */
export function findQuotation(text: string, corpus: Corpus): readonly QuotationMatch[] {
  const quotation = fillersLeftOut(readQuotation(text)).slice(0, LONGEST)
  const keys = quotation.flatMap((word) => (word.gap === null ? [word.key] : []))
  if (keys.length < LEAST_WORDS) return []
  const { reader, documents } = corpus
  const search: Search = { text, quotation, keys, corpus }
  const plain = keys.length === quotation.length
  const wholes = plain ? exactIn(reader.candidates(keys, documents, MOST_EXACT, true), search) : []
  if (wholes.length > 0) return wholes
  const ids = reader.candidates(keys, documents, keys.length < SHORT ? MOST_SHORT : MOST_CANDIDATES)
  // A quotation that goes on in the next passage has its words in two.
  const parted = plain ? exactIn(ids, search) : []
  if (parted.length > 0) return parted
  const near = distinct(alignAll(ids, search), search).filter(
    ({ matched, certainty }) => matched >= keys.length * LEAST_SHARED && certainty >= LEAST_CERTAINTY,
  )
  const found = sorted(near)
  const [first] = found
  if (!plain || (first !== undefined && first.cost <= FEW_CHANGES)) return found
  const stitched = findStitched(search)
  return stitched === null ? found : [stitched]
}

function fillersLeftOut(words: readonly QuotationWord[]): QuotationWord[] {
  const kept = new Set(withoutFillers(words.flatMap((word) => (word.gap === null ? [word] : []))))
  return words.filter((word) => word.gap !== null || kept.has(word))
}

function exactIn(ids: readonly number[], search: Search): Found[] {
  return sorted(
    distinct(
      ids.flatMap((id) => exactAt(id, search) ?? []),
      search,
    ),
  )
}

function exactAt(id: number, { keys, corpus }: Search): Aligned | null {
  const held = holderOf(id, corpus.documents)
  if (held === undefined) return null
  const passage = corpus.reader.passage(id)
  const inside = passage === null ? -1 : indexOfKeys(passage.keys, keys)
  const window =
    passage === null || inside < 0
      ? windowAround(corpus.reader, id, held, keys.length)
      : { passages: [passage], keys: passage.keys }
  const at = inside < 0 ? indexOfKeys(window.keys, keys) : inside
  if (at < 0) return null
  const steps = keys.map((_, index) => ({ quoted: index, source: at + index, kind: 'same' as const }))
  return { window, held, alignment: { steps, cost: 0 } }
}

/** The cheapest alignments around these passages; what cannot come near to the best is not aligned. */
function alignAll(ids: readonly number[], { keys, quotation, corpus }: Search): Aligned[] {
  const reach = quotation.length > keys.length ? ELIDED_REACH : keys.length + REACH
  const aligned: Aligned[] = []
  let best = Number.POSITIVE_INFINITY
  for (const id of ids) {
    const held = holderOf(id, corpus.documents)
    if (held === undefined) continue
    const window = windowAround(corpus.reader, id, held, reach)
    const inWindow = new Set(window.keys)
    const missing = keys.filter((key) => !inWindow.has(key)).length
    // Each missing word costs at least one change.
    if (missing > keys.length * (1 - LEAST_SHARED) || missing * 100 > best + NEAR_BEST) continue
    const alignment = align(quotation, window.keys)
    best = Math.min(best, alignment.cost)
    aligned.push({ window, held, alignment })
  }
  return aligned
    .filter(({ alignment }) => alignment.cost <= best + NEAR_BEST)
    .sort((a, b) => a.alignment.cost - b.alignment.cost)
    .slice(0, MOST_GRADED)
}

/** Grades alignments; two around neighbouring passages are often one. */
function distinct(aligned: readonly Aligned[], search: Search): Found[] {
  const found: Found[] = []
  for (const one of aligned) {
    const match = gradeMatch(one, search)
    if (match === null || found.some((other) => samePlace(other, match))) continue
    found.push(match)
  }
  return found
}

function samePlace(a: QuotationMatch, b: QuotationMatch): boolean {
  return a.passage.document === b.passage.document && a.passage.context === b.passage.context
}

function gradeMatch({ window, held, alignment }: Aligned, search: Search): Found | null {
  const { text, quotation, keys, corpus } = search
  const joined = joinPassages(window.passages)
  const sides = { quotation: text, quoted: quotation, source: joined.text, words: joined.words }
  const graded = gradeAlignment(alignment, sides)
  if (graded === null) return null
  const from = joined.words[graded.first]?.from ?? 0
  const to = joined.words[graded.end - 1]?.to ?? from
  return {
    grade: graded.grade,
    passage: placeIn(joined, held.document, from, to),
    differences: graded.differences,
    matched: graded.shared.reduce((sum, run) => sum + run.length, 0),
    words: keys.length,
    certainty: certaintyOf(graded.shared, changesIn(graded, text), corpus.words, corpus.reader),
    seam: graded.seam,
    cost: alignment.cost,
  }
}

function changesIn({ differences }: Graded, quotation: string): Changes {
  const count = (text: string): number => (text === '' ? 0 : text.split(/\s+/).length)
  const words = differences.map(({ stated, recorded }) => Math.max(count(stated), count(recorded)))
  const atEnds = differences.filter(({ at, stated }) => {
    const outside = [quotation.slice(0, at.from), quotation.slice(at.to)]
    return stated !== '' && outside.some((text) => !/[\p{L}\p{N}]/u.test(text))
  })
  return { stretches: differences.length, words: words.reduce((sum, one) => sum + one, 0), atEnds: atEnds.length }
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
