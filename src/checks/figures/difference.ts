import type { FigureMention } from '../../model/annotation.ts'
import { defineCheck } from '../define-check.ts'
import { changeTails, ENDS, join, TWO } from './ends.ts'
import { areAlike, compileEquation, type Equation } from './equation.ts'
import { reportSlips } from './report-slips.ts'

const DISTANCE = {
  from: ['a', 'b'],
  to: 'd',
  compute: (a: number, b: number): number => Math.abs(b - a),
  faceValue: true,
  fits: ({ a, b, d }: Readonly<Record<string, FigureMention>>) =>
    areAlike(a, b) && areAlike(a, d) && a?.shape !== 'percent',
}

const EQUATIONS: readonly Equation[] = [
  {
    patterns: [
      ...join(ENDS, changeTails('<d:number/count/money/measure>')),
      ...join(TWO.slice(0, 1), ['@sep a/an (@adj) @change of <d:number/count/money>']),
    ],
    ...DISTANCE,
    says: 'the distance from {a} to {b} is {=}',
  },
  {
    patterns: [
      '@earned in <a:money> ..5 and spent <b:money> , ..2 (@adj) @balance of <d:money>',
      '@income of <a:money> ..2 and ..2 @costs of <b:money> , ..5 (@adj) @balance of <d:money>',
      '@costs of <b:money> ..2 and ..2 @income of <a:money> , ..5 (@adj) @balance of <d:money>',
      '@income of <a:money> ..2 and ..2 @costs of <b:money> , leaving ..2 <d:money> @balance',
    ],
    ...DISTANCE,
    says: 'the distance between {a} and {b} is {=}',
  },
  {
    patterns: [
      'bought ..4 for <b:money> ..2 and sold ..3 for <a:money> , ..1 a/an (@adj) @balance of <d:money>',
      'bought ..4 for <b:money> ..2 and sold ..3 for <a:money> , ..1 a/an <d:money> @balance',
    ],
    ...DISTANCE,
    says: 'the distance between {b} and {a} is {=}',
  },
  {
    patterns: [
      'the <a:money> ..2 is/was/came (in) <d:money> @over its/the/their <b:money> ..1 @budget',
      '<a:money> , <d:money> @over its/the/their <b:money> ..1 @budget',
    ],
    ...DISTANCE,
    says: 'the distance between {a} and {b} is {=}',
  },
]

const relations = EQUATIONS.map(compileEquation)

export const difference = defineCheck({
  kind: 'article',
  id: 'figures/difference',
  summary: 'A difference, a profit or a loss follows from its two ends.',
  severity: 'error',
  messages: { otherDifference: 'By the article’s own figures {sum}, not {actual}. Correct one of the three.' },
  inspect({ article }) {
    return reportSlips(
      article,
      relations.flatMap((relation) => relation.find(article)),
      'otherDifference',
    )
  },
})
