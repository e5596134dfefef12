import { readWords, type Word } from './words.ts'

/** Sounds that fill a pause: nobody writes them down, save a transcript. */
const FILLERS: ReadonlySet<string> = new Set('um umm uh uhh er erm uhm ah hmm hm mm mhm'.split(' '))

/** What a transcript says of the room rather than of the words; brackets always, parentheses where they hold only such words. */
const DIRECTION =
  /\[[^\]\n]{1,60}\]|\(\s?(?:(?:loud|sustained|continued|scattered|audience|crowd|long|brief|more|the|and|in|a|general|off|microphone)\s)*(?:applause|laughter|laughs?|chuckles|cheers?|cheering|booing|boos|chants|chanting|crosstalk|inaudible|unintelligible|indiscernible|pause|silence|music|recess|phonetic|sic|ph|singing|bell|gavel)\b[^)\n]{0,40}\)/gi

/** The words of a source as they would be quoted: without pauses filled and without what happened in the room. Offsets stay. */
export function readSourceWords(text: string): Word[] {
  const spoken = text.replace(DIRECTION, (whole) => ' '.repeat(whole.length))
  return withoutFillers(readWords(spoken))
}

export function withoutFillers<W extends { readonly key: string }>(words: readonly W[]): W[] {
  return words.filter((word) => !FILLERS.has(word.key))
}
