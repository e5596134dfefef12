import type { Article, FigureMention } from '../../model/annotation.ts'
import { listInWords } from '../../text/wording.ts'
import { citeArticle } from '../cite.ts'
import { defineCheck } from '../define-check.ts'
import { disagree, type Interval, possible } from './possible.ts'
import { words } from './relation.ts'
import { type Item, skeleton } from './skeleton.ts'

/** Parts that together make up the whole: who is one is not the other. */
const COMPLEMENTS: readonly ReadonlySet<string>[] = [
  'boy girl',
  'man woman',
  'male female',
  'adult child kid minor',
  'democrat republican independent',
  'win loss draw defeat victory tie',
  'yes no abstention',
  'conservative liberal',
  'husband wife',
  'brother sister',
  'son daughter',
  'teacher pupil student',
  'soldier civilian officer',
  'passenger crew member',
  'dead injured wounded survivor',
].map((line) => new Set(line.split(' ')))

/** Marks that open a list of parts behind their whole. */
const OPENERS: ReadonlySet<string> = new Set([':', ',', '—', '–', '--', '-', '('])

interface Group {
  readonly total: FigureMention
  readonly parts: readonly FigureMention[]
  /** A colon, a dash or a bracket says that all parts follow. */
  readonly complete: boolean
}

function isWord(item: Item | undefined, ...lower: readonly string[]): boolean {
  return item?.kind === 'word' && lower.includes(item.lower)
}

/** One word that names a part whose noun the figure does not count: "8 *gold*, 6 *silver*". */
function isLabel(item: Item | undefined): boolean {
  return item?.kind === 'word' && /^\p{L}{3,}$/u.test(item.lower) && item.lower !== 'and' && item.lower !== 'plus'
}

/** Reads "14 boys and 18 girls" or "12 red, 8 blue and 4 green cars" from an item on; the noun may follow only once. */
function readParts(
  items: readonly Item[],
  start: number,
): { readonly parts: FigureMention[]; readonly end: number } | null {
  const parts: FigureMention[] = []
  let index = start
  let last = false
  while (index < items.length) {
    const item = items[index]
    if (item?.kind !== 'figure' || item.figure.low !== item.figure.high) return null
    parts.push(item.figure)
    index += 1
    if (isLabel(items[index])) index += 1
    if (last) return { parts, end: index }
    if (isWord(items[index], ',')) index += 1
    if (isWord(items[index], 'and', 'plus', '&')) {
      index += 1
      last = true
    } else if (!isWord(items[index - 1], ',')) return null
  }
  return null
}

/** Wholes followed by a list of parts that goes on to the end of its clause. */
function groupsIn(items: readonly Item[]): Group[] {
  const groups: Group[] = []
  for (const [index, item] of items.entries()) {
    if (item.kind !== 'figure' || item.figure.shape !== 'count') continue
    const opener = items[index + 1]
    if (opener?.kind !== 'word' || !OPENERS.has(opener.lower)) continue
    const read = readParts(items, index + 2)
    if (read === null || read.parts.length < 2) continue
    const behind = items[read.end]
    if (behind !== undefined && !isWord(behind, '.', ',', ')', ';', '!', '—', '–')) continue
    groups.push({ total: item.figure, parts: read.parts, complete: opener.lower !== ',' })
  }
  return groups
}

function areComplements(parts: readonly FigureMention[]): boolean {
  return COMPLEMENTS.some(
    (set) => parts.every((part) => set.has(part.unit)) && new Set(parts.map((part) => part.unit)).size === parts.length,
  )
}

function sumOf(parts: readonly FigureMention[]): Interval {
  const spans = parts.map(possible)
  return { low: spans.reduce((sum, { low }) => sum + low, 0), high: spans.reduce((sum, { high }) => sum + high, 0) }
}

function slipsIn(article: Article) {
  return article.sentences.flatMap((sentence) =>
    groupsIn(skeleton(article, sentence)).flatMap(({ total, parts, complete }) => {
      if (parts.some((part) => part.shape !== 'count' && part.shape !== 'number')) return []
      const [sum, whole] = [sumOf(parts), possible(total)]
      if (!disagree(sum, whole)) return []
      const whole2 = areComplements(parts)
      // Parts may leave some out, unless they are said to be all or cannot but be.
      if (sum.high < whole.low && !whole2 && !complete) return []
      const first = parts[0] ?? total
      const last = parts.at(-1) ?? total
      const exact = parts.reduce((value, part) => value + part.low, 0)
      return [{ total, parts, at: { from: first.from, to: last.to }, exact, sure: whole2 }]
    }),
  )
}

export const parts = defineCheck({
  kind: 'article',
  id: 'figures/parts',
  summary: 'Parts add up to their whole.',
  severity: 'error',
  messages: { otherSum: '{parts} make {sum}, not {total}. Correct a part or the whole.' },
  inspect({ article }) {
    return slipsIn(article).map(({ total, parts: found, at, exact, sure }) => {
      const data = { parts: listInWords(found.map(words)), sum: String(exact), total: words(total) }
      return {
        message: 'otherSum' as const,
        ...(sure ? {} : { severity: 'warning' as const }),
        data,
        at,
        actual: data.total,
        expected: data.sum,
        evidence: [
          citeArticle(`The whole that the article gives is ${words(total)}.`, { from: total.from, to: total.to }),
        ],
      }
    })
  },
})
