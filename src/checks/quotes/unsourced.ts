import type { Contradiction } from '../../model/check.ts'
import type { Evidence } from '../../model/verdict.ts'
import { defineCheck } from '../define-check.ts'
import { citePassage, placeInWords } from './sourced/evidence.ts'
import { isLikely } from './sourced/gravity.ts'
import { isFaithful, sourcedQuotations } from './sourced/quotations.ts'

const MESSAGES = {
  notThere: '{source}, which the article gives as the source of this quotation, does not have it. Check the source.',
  elsewhere:
    '{source}, which the article gives as the source of this quotation, does not have it; it stands in {place}. Name the right source.',
  notAtHand:
    '{source}, which the article gives as the source of this quotation, is not among the sources. Add it, or name another.',
  nowhere: 'No source has this quotation, and every quotation must have one. Add its source, or check the words.',
} as const

type Found = Contradiction<typeof MESSAGES> & { readonly evidence: readonly Evidence[] }

export const unsourced = defineCheck({
  kind: 'article',
  id: 'quotes/unsourced',
  summary: 'A quotation stands in the source that the article gives for it.',
  severity: 'warning',
  messages: MESSAGES,
  inspect(context) {
    return sourcedQuotations(context).flatMap(({ quote, binding, candidates, inBound }): readonly Found[] => {
      if (inBound) return []
      const [first] = candidates
      const at = quote.inner
      if (binding === null) {
        if (context.sources?.required !== true) return []
        if (first !== undefined && (isFaithful(first) || isLikely(first.match))) return []
        return [{ message: 'nowhere' as const, data: {}, at, evidence: [] }]
      }
      const data = { source: binding.document?.path ?? binding.name }
      if (first !== undefined && isFaithful(first)) {
        const place = placeInWords(first.match.passage)
        const evidence = [citePassage(first.match.passage, 'supports')]
        return [{ message: 'elsewhere' as const, data: { ...data, place }, at, evidence }]
      }
      return [
        { message: binding.document === null ? ('notAtHand' as const) : ('notThere' as const), data, at, evidence: [] },
      ]
    })
  },
})
