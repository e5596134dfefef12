import type { FigureMention } from '../../model/annotation.ts'
import { defineCheck } from '../define-check.ts'
import { compileRelation, type Slip, words } from './relation.ts'
import { reportSlips } from './report-slips.ts'
import { FIGURE_SETS } from './sets.ts'

/** "Between 1,995 and 96" leaves out what both ends share, and "between 10 and 4" may be the hours of the day. */
function areWhole(a: FigureMention, b: FigureMention): boolean {
  return String(a.low).length === String(b.low).length && (b.unit !== '' || a.unit !== '')
}

const relation = compileRelation(
  {
    patterns: [
      'between <a:number/count/money> and <b:number/count/money>',
      '<a:age> to <b:number/count>',
      'ages/aged <a:number> to <b:number>',
    ],
    judge({ a, b }): Slip | null {
      if (a === undefined || b === undefined || a.low <= b.low || a.low !== a.high || b.low !== b.high) return null
      if ((a.shape === 'money') !== (b.shape === 'money') || !areWhole(a, b) || a.resolution !== b.resolution)
        return null
      if (a.shape === 'age' && !/^age/i.test(a.text)) return null
      return {
        at: { from: a.from, to: b.to },
        actual: `${words(a)} and ${words(b)}`,
        sum: `${words(a)} is more than ${words(b)}`,
        expected: null,
      }
    },
  },
  FIGURE_SETS,
)

export const reversed = defineCheck({
  kind: 'article',
  id: 'figures/reversed',
  summary: 'A range runs from its lower end to its higher one.',
  severity: 'warning',
  messages: { backwards: 'The range of {actual} runs backwards: {sum}. Turn it round or correct one of its ends.' },
  inspect({ article }) {
    return reportSlips(article, relation.find(article), 'backwards')
  },
})
