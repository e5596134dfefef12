import type { QuoteMention, Sentence } from '../../model/annotation.ts'
import { fold } from '../../text/fold.ts'
import type { Scan } from '../scan.ts'
import { sentenceCasings, takeCensus } from './casing.ts'
import { describeName } from './describe-name.ts'
import { findPieces, judgeOpening } from './find-pieces.ts'
import type { FoundName } from './found-name.ts'
import { findInHeadline } from './headlines.ts'
import type { Lookup } from './lookup.ts'
import { isDateline } from './marks.ts'
import { partsOf } from './name-parts.ts'
import { type Piece, type PieceContext, textOf } from './piece-context.ts'
import { settleKinds } from './settle-kinds.ts'
import { withWorks } from './works.ts'

/** Finds the names of a document, with titles and roles, but without knowing yet which of them are the same one's. */
export function recogniseNames(scan: Scan, quotes: readonly QuoteMention[], lookup: Lookup): FoundName[] {
  const { document, tokens, sentences } = scan
  const casings = sentenceCasings(scan)
  const context: PieceContext = { text: document.text, tokens, lookup, census: takeCensus(scan, casings) }
  const found: { sentence: Sentence; piece: Piece }[] = []
  const names = new Set<string>()
  const doubtful: { sentence: Sentence; piece: Piece }[] = []
  const add = (sentence: Sentence, piece: Piece): void => {
    found.push({ sentence, piece })
    names.add(fold(textOf(document.text, tokens, piece.first, piece.end)))
  }
  for (const sentence of sentences) {
    if (casings[sentence.index] !== 'usual') continue
    for (const piece of findPieces(context, sentence)) {
      if (piece.doubtful && !isDateline(scan, sentence, piece)) doubtful.push({ sentence, piece })
      else add(sentence, piece)
    }
  }
  const parts = partsOf(names)
  for (const { sentence, piece } of doubtful) {
    if (judgeOpening(context, sentence, piece, parts) === 'name') add(sentence, piece)
  }
  const surnames = new Set([...names].map((name) => name.slice(name.lastIndexOf(' ') + 1)))
  for (const sentence of sentences) {
    const casing = casings[sentence.index]
    if (casing === undefined || casing === 'usual') continue
    for (const piece of findInHeadline(context, sentence, casing, { names, surnames })) found.push({ sentence, piece })
  }
  found.sort((a, b) => a.piece.first - b.piece.first)
  const described = found.map(({ sentence, piece }) => describeName(context, scan, sentence, piece))
  return settleKinds(withWorks(withoutTitleWords(described), context, scan, quotes))
}

/** Drops unknown single words that are part of the title of the name behind: "Trade" in "Trade and Industry Secretary X". */
function withoutTitleWords(names: readonly FoundName[]): FoundName[] {
  return names.filter((name, index) => {
    if (name.kind !== 'name' || name.exact.length > 0) return true
    for (let at = index + 1; at <= index + 3; at += 1) {
      const title = names[at]?.title
      if (title !== null && title !== undefined && title.from <= name.from && title.to >= name.to) return false
    }
    return true
  })
}
