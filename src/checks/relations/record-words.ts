import type { CheckContext } from '../../model/check.ts'
import type { ClaimStatement } from '../../model/claim.ts'
import type { Statement } from '../../model/knowledge.ts'
import { textOf } from '../record/meant.ts'

/** Words that mean the same in records. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/^(?:the|a|an|its|our) /, ''],
  [/\bbiggest\b/, 'largest'],
  [/\bmost-populous\b/, 'most populous'],
  [/\btallest (?=mountain|peak|volcano)/, 'highest '],
  [/\bpeak\b/, 'mountain'],
  [/\b(?:skyscraper|structure)\b/, 'building'],
  [/\b(?:nation)\b/, 'country'],
  [/\b(?:on|of) (?:the )?(?:earth|planet)\b/, 'in the world'],
  [/\b(?:on|of) (?:the )?world\b/, 'in the world'],
  [/\bby (?:area|land area|size)\b/, ''],
  [/\b(?:hot|single|known|living) /, ''],
  [/\bman\b/, 'person'],
]

/** What is counted in the whole world where no place is named. */
const WORLDWIDE = /^(?:largest|smallest) (?:continent|ocean)$/

/** The words of the claim as records have them: "the world's largest ocean" is the "largest ocean in the world". */
export function wordings({ value, arguments: { in: where } }: ClaimStatement, context: CheckContext): string[] {
  if (value === null) return []
  const { article } = context
  // What hangs on the words further on may belong to them, too: "the first person to walk on the Moon".
  const rest =
    article.text
      .slice(value.range.to, value.range.to + 60)
      .split(/[,.;:()–—\n]| (?:and|who|which|when|but|was|is|has) /)[0] ?? ''
  const own = textOf(value, context)
  const place = where === undefined ? '' : textOf(where, context).replace(/[’']s?$/, '')
  const inside = where !== undefined && where.range.from >= value.range.from && where.range.to <= value.range.to
  const texts = [own, `${own}${rest}`]
  if (where !== undefined && !inside) texts.push(`${own} in ${place}`, `${own} of ${place}`)
  return [...new Set(texts.map(plain).map((text) => (WORLDWIDE.test(text) ? `${text} in the world` : text)))]
}

const NARROWING = /^ (?:to|from|of|for|with|under|born|on|in|at)\b(?! (?:the world|\d))/

/** Whether words behind those of the record narrow them down: "the first woman in space to walk there". */
export function narrowed(
  { value }: ClaimStatement,
  { value: recorded }: Statement,
  { article }: CheckContext,
): boolean {
  if (value === null || recorded.kind !== 'text') return false
  const own = plain(article.text.slice(value.range.from, value.range.to)).toLowerCase()
  return own === recorded.text.toLowerCase() && NARROWING.test(article.text.slice(value.range.to, value.range.to + 16))
}

function plain(text: string): string {
  let words = text.replace(/\s+/g, ' ').trim()
  for (const [pattern, same] of SAME) words = words.replace(new RegExp(pattern, 'i'), same)
  return words.replace(/\s+/g, ' ').trim()
}
