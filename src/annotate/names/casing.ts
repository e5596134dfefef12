import type { Sentence, Token } from '../../model/annotation.ts'
import type { Scan } from '../scan.ts'
import { isOpening } from './openings.ts'

/** How a sentence uses capitals: as usual, on every word as headlines do, or on every letter. */
export type Casing = 'usual' | 'headline' | 'capitals'

const CAPITALS = /^[\p{Lu}\p{N}.'’&-]+$/u

/** The casing of each sentence of a scan, by sentence index. */
export function sentenceCasings({ document, tokens, sentences }: Scan): Casing[] {
  return sentences.map((sentence) => {
    const kind = document.blocks[sentence.block]?.kind
    if (isCredit(tokens, sentence)) return 'usual'
    const words = tokens.slice(sentence.firstToken, sentence.endToken).filter((token) => token.kind === 'word')
    const stopped = /[.?!]["”’')\]]*$/.test(document.text.slice(Math.max(sentence.from, sentence.to - 4), sentence.to))
    return casingOf(words, kind === 'title' || kind === 'heading' || !stopped)
  })
}

const CREDITS = new Set(
  'photo photograph photography picture image images illustration credit video copyright'.split(' '),
)

/** "(Photo by Ada Vale/Agency)", "Picture: Ada Vale": names and little else, without being a headline. */
function isCredit(tokens: readonly Token[], { firstToken }: Sentence): boolean {
  const first = tokens[firstToken]?.kind === 'punctuation' ? firstToken + 1 : firstToken
  const mark = tokens[first + 1]?.lower
  return CREDITS.has(tokens[first]?.lower ?? '') && (mark === ':' || mark === 'by' || mark === 'credit')
}

function casingOf(words: readonly Token[], mayBeHeadline: boolean): Casing {
  let letters = 0
  let capitals = 0
  let long = 0
  let raised = 0
  for (const word of words) {
    if (word.text.length > 1) {
      letters += 1
      if (CAPITALS.test(word.text)) capitals += 1
    }
    if (word.text.length > 3) {
      long += 1
      if (word.capital) raised += 1
    }
  }
  if (letters >= 3 && capitals / letters > 0.7) return 'capitals'
  return mayBeHeadline && long >= 3 && raised / long > 0.7 ? 'headline' : 'usual'
}

/** How often a word of the article, in lower case, is written small and with a capital inside a sentence. */
export interface Census {
  readonly small: ReadonlyMap<string, number>
  readonly capital: ReadonlyMap<string, number>
}

/** Counts how the article writes its words: a word that opens a sentence is judged by how it looks elsewhere. */
export function takeCensus({ tokens, sentences }: Scan, casings: readonly Casing[]): Census {
  const small = new Map<string, number>()
  const capital = new Map<string, number>()
  for (const sentence of sentences) {
    if (casings[sentence.index] !== 'usual') continue
    for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
      const token = tokens[index]
      if (token?.kind !== 'word' || (token.capital && isOpening(tokens, sentence.firstToken, index))) continue
      const counts = token.capital ? capital : small
      counts.set(token.lower, (counts.get(token.lower) ?? 0) + 1)
    }
  }
  return { small, capital }
}
