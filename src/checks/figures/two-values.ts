import type { Article, FigureMention } from '../../model/annotation.ts'
import { citeArticle } from '../cite.ts'
import { defineCheck } from '../define-check.ts'

/** Words before a number that speak of all there are. */
const ALL: ReadonlySet<string> = new Set(['all', 'the', 'these', 'those', 'that', 'this', 'its', 'their'])

/** Whether two numbers have the same digits in another order: 640 and 460. */
function areSwapped(a: number, b: number): boolean {
  const digits = (value: number) => [...String(value)].sort().join('')
  return a !== b && String(a).length === String(b).length && String(a).length >= 2 && digits(a) === digits(b)
}

/** Whether two numbers differ by a factor of 10, 100 or 1,000: a zero or a "million" too many. */
function areShifted(a: number, b: number): boolean {
  const factor = Math.max(a, b) / Math.min(a, b)
  return factor === 1000 || factor === 1_000_000
}

function speaksOfAll(article: Article, figure: FigureMention): boolean {
  const sentence = article.sentences[figure.sentence]
  if (sentence === undefined) return false
  for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
    const token = article.tokens[index]
    if (token !== undefined && token.from === figure.from) {
      const before = article.tokens[index - 1]
      return before !== undefined && index > sentence.firstToken && ALL.has(before.lower)
    }
  }
  return false
}

/** Amounts that are written with one number and another scale word: $3.2 million and $3.2 billion. */
function scaleSlips(article: Article): { readonly earlier: FigureMention; readonly later: FigureMention }[] {
  const byDigits = new Map<string, FigureMention[]>()
  for (const figure of article.figures) {
    const digits = /\d[\d,.]*\d|\d/.exec(figure.text)?.[0]
    if (digits === undefined || figure.low !== figure.high || figure.low < 1e5 || figure.shape === 'percent') continue
    const key = `${figure.unit} ${digits}`
    byDigits.set(key, [...(byDigits.get(key) ?? []), figure])
  }
  return [...byDigits.values()].flatMap((figures) => {
    const [first] = figures
    const others = figures.filter((figure) => first !== undefined && areShifted(first.low, figure.low))
    const [later] = others
    // An amount that is said again and again in both scales is two amounts.
    if (first === undefined || later === undefined || others.length > 1 || !speaksOfAll(article, later)) return []
    return [{ earlier: first, later }]
  })
}

/** Counts that could be the same count: exact, of the same noun. */
function countsByNoun(article: Article): Map<string, FigureMention[]> {
  const byNoun = new Map<string, FigureMention[]>()
  for (const figure of article.figures) {
    if (figure.shape !== 'count' || figure.hedge !== 'exact' || figure.low !== figure.high || figure.low < 10) continue
    byNoun.set(figure.unit, [...(byNoun.get(figure.unit) ?? []), figure])
  }
  return byNoun
}

/** A count of all that takes up an earlier count of the same noun with its digits swapped. */
function slips(article: Article): { readonly earlier: FigureMention; readonly later: FigureMention }[] {
  const found: { earlier: FigureMention; later: FigureMention }[] = []
  for (const figures of countsByNoun(article).values()) {
    for (const [index, later] of figures.entries()) {
      const before = figures.slice(0, index)
      if (!speaksOfAll(article, later) || before.some((figure) => figure.low === later.low)) continue
      const earlier = before.find((figure) => areSwapped(figure.low, later.low) || areShifted(figure.low, later.low))
      if (earlier !== undefined) found.push({ earlier, later })
    }
  }
  return found
}

export const twoValues = defineCheck({
  kind: 'article',
  id: 'figures/two-values',
  summary: 'A number that is taken up again stays the same.',
  severity: 'warning',
  messages: {
    otherValue: '“{later}” seems to take up the earlier “{earlier}”, but is another amount. Make sure which is right.',
  },
  inspect({ article }) {
    return [...slips(article), ...scaleSlips(article)].map(({ earlier, later }) => {
      const text = (figure: FigureMention) => article.text.slice(figure.from, figure.counted?.to ?? figure.to)
      return {
        message: 'otherValue' as const,
        data: { later: text(later), earlier: text(earlier) },
        at: { from: later.from, to: later.to },
        actual: later.text,
        expected: earlier.text,
        evidence: [citeArticle(`The article first says “${text(earlier)}”.`, { from: earlier.from, to: earlier.to })],
      }
    })
  },
})
