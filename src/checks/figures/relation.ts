import type { Article, FigureMention } from '../../model/annotation.ts'
import type { Range } from '../../model/span.ts'
import { type Bindings, compilePattern, matchPattern } from './pattern.ts'
import { type Item, skeleton } from './skeleton.ts'

/** A figure that its own sentence contradicts, and the sum that shows it. */
export interface Slip {
  readonly at: Range
  readonly actual: string
  /** The sum in words, a finished sentence without its full stop: "from 200 to 250 is 25 percent". */
  readonly sum: string
  /** The right value as the article might write it; null where either operand can be the wrong one. */
  readonly expected: string | null
  /** Rounding could explain it: no more than a warning. */
  readonly doubtful?: boolean
}

/** A relation between figures of one sentence: how it is phrased, and when it does not hold. */
export interface Relation {
  readonly patterns: readonly string[]
  /** Null where the figures agree in some sensible reading. */
  readonly judge: (figures: Bindings, article: Article) => Slip | null
}

export interface CompiledRelation {
  find(article: Article): readonly Slip[]
}

/** The words of a figure as the article writes them. */
export function words(figure: FigureMention): string {
  return figure.text
}

/** Compiles a relation's patterns once. Each figure is judged once, by the first pattern that binds it. */
export function compileRelation(
  { patterns, judge }: Relation,
  sets: Readonly<Record<string, ReadonlySet<string>>>,
): CompiledRelation {
  const compiled = patterns.map((pattern) => compilePattern(pattern, sets))
  function findIn(items: readonly Item[], article: Article): Slip[] {
    const slips: Slip[] = []
    const judged = new Set<number>()
    for (const elements of compiled) {
      for (const bound of matchPattern(elements, items)) {
        const places = Object.values(bound).map((figure) => figure.from)
        if (places.some((place) => judged.has(place))) continue
        for (const place of places) judged.add(place)
        const slip = judge(bound, article)
        if (slip !== null) slips.push(slip)
      }
    }
    return slips
  }
  return {
    find(article) {
      return article.sentences.flatMap((sentence) => {
        const items = skeleton(article, sentence)
        return items.filter((item) => item.kind === 'figure').length < 2 ? [] : findIn(items, article)
      })
    },
  }
}
