import type { FigureMention } from '../../model/annotation.ts'
import { SMALL_NUMBERS } from '../../text/numbers.ts'

/** The two numbers of a range or a score in the order in which they are written; null where there are not two plain ones. */
export function writtenOrder({ text }: FigureMention): readonly [number, number] | null {
  const found = text.toLowerCase().match(/\d[\d,]*(?:\.\d+)?|[a-z]+/g) ?? []
  const numbers = found.flatMap((word) => {
    const value = /\d/.test(word) ? Number(word.replaceAll(',', '')) : SMALL_NUMBERS.get(word)
    return value === undefined ? [] : [value]
  })
  const [first, second] = numbers
  return numbers.length === 2 && first !== undefined && second !== undefined ? [first, second] : null
}
