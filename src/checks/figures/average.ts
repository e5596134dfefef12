import type { FigureMention } from '../../model/annotation.ts'
import { defineCheck } from '../define-check.ts'
import { compileEquation, type Equation } from './equation.ts'
import { reportSlips } from './report-slips.ts'

function areCounts(...figures: readonly (FigureMention | undefined)[]): boolean {
  return figures.every((figure) => figure?.shape === 'count' || figure?.shape === 'number' || figure?.shape === 'money')
}

const EQUATIONS: readonly Equation[] = [
  {
    patterns: [
      '<a> in/over/across <n:count> , (or/for) an average of <r:number/count/money> a/an/per/each',
      '<a> in/over/across <n:count> , averaging <r:number/count/money> a/an/per/each',
      '<a> in/over/across <n:count> ( (or/an) (average) (of) <r:number/count/money> a/an/per/each',
    ],
    from: ['a', 'n'],
    to: 'r',
    compute: (sum, count) => sum / count,
    says: '{a} divided by {n} is {=}',
    fits: ({ a, n, r }) => areCounts(a, n, r) && (n?.low ?? 0) > 1,
    loose: 0.03,
  },
  {
    patterns: [
      '<a:count> and <b:count> , (or/for/giving) a (@adj) ratio of ..3 <r:ratio>',
      'outnumbered/outnumber ..3 <r:ratio> , (with) <a:count> and <b:count>',
      'outnumbered/outnumber ..3 <r:ratio> , (with) <a:count> to <b:count>',
    ],
    from: ['a', 'b'],
    to: 'r',
    compute: (a, b) => a / b,
    says: 'the ratio of {a} to {b} is {=} to 1',
    fits: ({ a, b, r }) => a !== undefined && b !== undefined && b.low > 0 && a.low >= b.low && (r?.low ?? 0) >= 1,
    loose: 0.06,
  },
]

const relations = EQUATIONS.map(compileEquation)

export const average = defineCheck({
  kind: 'article',
  id: 'figures/average',
  summary: 'An average or a ratio follows from the figures that it is made of.',
  severity: 'error',
  messages: { otherAverage: 'By the article’s own figures {sum}, not {actual}. Correct one of the three.' },
  inspect({ article }) {
    return reportSlips(
      article,
      relations.flatMap((relation) => relation.find(article)),
      'otherAverage',
    )
  },
})
