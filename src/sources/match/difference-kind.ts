import type { DifferenceKind } from '../../model/sources.ts'
import { singular } from '../../text/plurals.ts'
import { FUNCTION_WORDS, NEGATORS, OPPOSITES } from '../words/word-lists.ts'
import type { Word } from '../words/words.ts'

/** Words of a quotation and those of the source in their place, with the texts that they stand in. */
export interface Replacement {
  readonly quoted: readonly Word[]
  readonly source: readonly Word[]
}

/** What kind of words differ, the gravest first. */
export function kindOf(
  { quoted, source }: Replacement,
  sides: { readonly quotation: string; readonly source: string },
): DifferenceKind {
  const all = [...quoted, ...source]
  if (negations(quoted) !== negations(source) || areOpposites(quoted, source)) return 'negation'
  if (all.some(({ number }) => number) && numbers(quoted) !== numbers(source)) return 'number'
  if (quoted.some((word) => isName(word, sides.quotation)) || source.some((word) => isName(word, sides.source)))
    return 'name'
  if (all.every(({ key }) => FUNCTION_WORDS.has(key)) || areInflected(quoted, source)) return 'function'
  return 'content'
}

function negations(words: readonly Word[]): number {
  return words.filter(({ key }) => NEGATORS.has(key)).length
}

function numbers(words: readonly Word[]): string {
  return words
    .filter(({ number }) => number)
    .map(({ key }) => key)
    .join(' ')
}

function areOpposites(quoted: readonly Word[], source: readonly Word[]): boolean {
  const [one, other] = [quoted[0]?.key ?? '', source[0]?.key ?? '']
  if (quoted.length !== 1 || source.length !== 1) return false
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return short.length > 3 && OPPOSITES.some((opposite) => long === opposite + short)
}

/** One word in two forms: "hope" and "hopes", "work" and "worked". */
function areInflected(quoted: readonly Word[], source: readonly Word[]): boolean {
  const [one, other] = [quoted[0]?.key ?? '', source[0]?.key ?? '']
  if (quoted.length !== 1 || source.length !== 1) return false
  if (singular(one) === singular(other)) return true
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return short.length > 2 && long.startsWith(short) && /^(?:e?s|e?d|ing|ly|er|est)$/.test(long.slice(short.length))
}

const SENTENCE_START = /(?:^|[.!?:;…“"‘—–\n([])\s*$/

/** Whether a word is written as a name: a capital where no sentence begins. */
function isName({ from, to, key, contracted }: Word, text: string): boolean {
  const written = text.slice(from, to)
  if (contracted || key === 'i' || !/^\p{Lu}/u.test(written)) return false
  return !SENTENCE_START.test(text.slice(Math.max(0, from - 4), from))
}
