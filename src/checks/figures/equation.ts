import type { FigureMention } from '../../model/annotation.ts'
import { disagree, type Interval, possible, shown } from './possible.ts'
import { type CompiledRelation, compileRelation, words } from './relation.ts'
import { FIGURE_SETS } from './sets.ts'

/** A sum that a phrasing promises: which figure follows from which others, and how. */
export interface Equation {
  readonly patterns: readonly string[]
  /** The names of the operands, in the order in which `compute` takes them. */
  readonly from: readonly string[]
  /** The name of the figure that follows from them. */
  readonly to: string
  readonly compute: (...operands: number[]) => number
  /** The sum in words; `{a}` stands for the figure called `a`, `{=}` for the right value: "{a} minus {b} is {=}". */
  readonly says: string
  /** What must hold of the figures besides, such as one unit for all of them. */
  readonly fits?: (figures: Readonly<Record<string, FigureMention>>) => boolean
  /** How far the stated value may lie from the right one besides all rounding, as a share of it. */
  readonly loose?: number
  /** Whether figures that only agree when each is rounded for itself are worth a warning. */
  readonly faceValue?: boolean
}

/** How far the figures as written may miss before that is worth a warning, as a share of the stated one. */
const FACE_VALUE = 0.16

/** Whether the figures as written don't come out, even if rounding could explain it. */
function missesFaceValue(right: number, operands: readonly FigureMention[], result: FigureMention): boolean {
  if ([...operands, result].some(({ hedge }) => hedge !== 'exact')) return false
  return Math.abs(right - result.low) >= Math.max(FACE_VALUE * Math.abs(result.low), result.resolution)
}

/** Whether two figures can be amounts of one thing: one currency, one unit, or one noun that the other leaves out. */
export function areAlike(a: FigureMention | undefined, b: FigureMention | undefined): boolean {
  if (a === undefined || b === undefined || (a.shape === 'money') !== (b.shape === 'money')) return false
  if ((a.shape === 'percent') !== (b.shape === 'percent')) return false
  return a.unit === b.unit || a.unit === '' || b.unit === ''
}

/** What the operation gives for all ends of all intervals. */
function spread(intervals: readonly Interval[], compute: (...operands: number[]) => number): Interval {
  let rows: number[][] = [[]]
  for (const { low, high } of intervals)
    rows = rows.flatMap((row) =>
      low === high
        ? [[...row, low]]
        : [
            [...row, low],
            [...row, high],
          ],
    )
  const values = rows.map((row) => compute(...row))
  return { low: Math.min(...values), high: Math.max(...values) }
}

/** A value worded as a figure of the article is: "$3 million" after "$4 million", "25 percent" after "20 percent". */
export function like(figure: FigureMention, value: number): string {
  const match = /^(\D*)(\d[\d,]*(?:\.\d+)?)(.*)$/s.exec(figure.text)
  if (match === null) return shown(value)
  const [, before = '', digits = '', behind = ''] = match
  const stated = Number(digits.replaceAll(',', ''))
  const scale = stated === 0 || figure.low !== figure.high ? 1 : figure.low / stated
  return `${before.replace(/^[a-z]+ /i, '')}${shown(value / scale)}${behind}`
}

/** Compiles an equation to a relation: a slip wherever no reading of the figures makes it come out. */
export function compileEquation(equation: Equation): CompiledRelation {
  const { patterns, from, to, compute, says, fits, loose = 0, faceValue = false } = equation
  return compileRelation(
    {
      patterns,
      judge(figures) {
        const operands = from.flatMap((name) => figures[name] ?? [])
        const result = figures[to]
        if (result === undefined || operands.length !== from.length || fits?.(figures) === false) return null
        if ([...operands, result].some((figure) => figure.low !== figure.high && figure.shape !== 'range')) return null
        const right = spread(
          operands.map((figure) => possible(figure)),
          compute,
        )
        const stated = possible(result)
        const room = loose * Math.abs(stated.high)
        if (!Number.isFinite(right.low + right.high)) return null
        const plain = compute(...operands.map((figure) => figure.low))
        const sure = disagree(right, { low: stated.low - room, high: stated.high + room })
        if (!sure && !(faceValue && missesFaceValue(plain, operands, result))) return null
        const exact = like(result, plain)
        const sum = says.replace(/\{(\w+|=)\}/g, (_, name: string) =>
          name === '=' ? exact : figures[name] === undefined ? name : words(figures[name]),
        )
        return {
          at: { from: result.from, to: result.to },
          actual: words(result),
          sum,
          expected: exact,
          ...(sure ? {} : { doubtful: true }),
        }
      },
    },
    FIGURE_SETS,
  )
}
