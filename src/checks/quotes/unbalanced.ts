import { defineCheck } from '../define-check.ts'

export const unbalanced = defineCheck({
  kind: 'article',
  id: 'quotes/unbalanced',
  summary: 'Every quotation opens and closes.',
  severity: 'warning',
  messages: {
    neverOpens:
      'A quotation closes here that never opens; readers cannot tell where the speaker’s words begin. Put the opening mark where they do.',
    neverCloses:
      'A quotation opens here that never closes; readers cannot tell where the speaker’s words end. Put the closing mark where they do.',
  },
  inspect({ article }) {
    return article.strayMarks.map((stray) => ({
      message: stray.missing === 'opening' ? ('neverOpens' as const) : ('neverCloses' as const),
      data: {},
      at: stray,
      actual: stray.mark,
      evidence: [],
    }))
  },
})
