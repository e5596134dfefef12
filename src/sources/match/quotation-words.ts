import { readWords, type Word } from '../words/words.ts'

/** What a quotation marks as left out or put in: words of the source may stand there, and words of the article. */
export type Gap = 'ellipsis' | 'bracket'

/** A word of a quotation, or a mark between two of them. */
export type QuotationWord = (Word & { readonly gap: null; readonly masked: boolean }) | { readonly gap: Gap }

const ELLIPSIS = /\[\s?(?:…|\.\s?\.\s?\.)\s?\]|…|\.\s?\.\s?\.(?:\s?\.)?|\[[^\]]{0,200}\]|\([^)]{1,200}\)/g
const MASK = /^(?:\*|-{2}|—{2}|_{2})/
/** A letter changed to fit the sentence: "[T]he", "walk[ed]". */
const INSIDE = /\[(\p{L}{1,4})\]/gu

/** The words of a quotation; brackets inside a word are read as part of it. */
export function readQuotation(text: string): QuotationWord[] {
  const found: QuotationWord[] = []
  const plain = text.replace(INSIDE, (whole, letters: string, at: number) =>
    isLetter(text[at - 1]) || isInside(text[at + whole.length]) ? `\u00ad${letters}\u00ad` : whole,
  )
  let start = 0
  const add = (to: number) => {
    for (const word of readWords(plain.slice(start, to))) {
      const at = start + word.to
      found.push({ ...word, from: start + word.from, to: at, gap: null, masked: MASK.test(plain.slice(at, at + 2)) })
    }
  }
  for (const match of plain.matchAll(ELLIPSIS)) {
    add(match.index)
    const bracket = /^[[(]/.test(match[0]) && !/^\[\s?(?:…|\.)/.test(match[0])
    found.push({ gap: bracket ? 'bracket' : 'ellipsis' })
    start = match.index + match[0].length
  }
  add(plain.length)
  return trimGaps(found)
}

function isInside(char: string | undefined): boolean {
  return char === "'" || char === '’' || isLetter(char)
}

function isLetter(char: string | undefined): boolean {
  return char !== undefined && /\p{L}/u.test(char)
}

/** Marks at the ends leave nothing out that the quotation speaks of; of two marks in a row one is enough. */
function trimGaps(words: readonly QuotationWord[]): QuotationWord[] {
  const kept: QuotationWord[] = []
  for (const word of words) {
    const last = kept.at(-1)
    if (word.gap !== null && (last === undefined || last.gap !== null)) {
      if (last !== undefined && word.gap === 'ellipsis') kept[kept.length - 1] = word
      continue
    }
    kept.push(word)
  }
  while (kept.at(-1)?.gap !== null && kept.length > 0) kept.pop()
  return kept
}
