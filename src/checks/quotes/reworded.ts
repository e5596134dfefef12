import type { Article, QuoteMention } from '../../model/annotation.ts'
import { citeArticle } from '../cite.ts'
import { defineCheck } from '../define-check.ts'
import { type Difference, differenceOf, type Wording, wordingOf } from './wordings.ts'

/** How many quotations may begin or end alike before that tells nothing. */
const MOST_ALIKE = 16
/** The share of the words that must agree, where the article says that it repeats a quotation, and where it doesn't. */
const AGREE_REPEATED = 0.66
const AGREE = 0.85
/** The fewest words that must agree, likewise. */
const WORDS_REPEATED = 5
const WORDS = 8

/** Words before a quotation by which it repeats an earlier one. */
const REPEATS =
  /\b(?:words?|promise|promised|line|comment|remark|phrase|statement|complaint|claim|pledge|boast|warning|that|called|repeated|again|had (?:said|written|told|called|promised|asked))[,:]? (?:that )?(?:of )?[“"'‘]?$/iu

interface Slip {
  readonly earlier: Wording
  readonly later: Wording
  readonly difference: Difference
}

/** Whether the article says that the quotation stands elsewhere too: in a headline, or as words that were said before. */
function repeats(article: Article, { quote }: Wording): boolean {
  const sentence = article.sentences[quote.sentence]
  if (sentence === undefined) return false
  const kind = article.blocks[sentence.block]?.kind
  return (
    kind === 'title' ||
    kind === 'heading' ||
    kind === 'block-quotation' ||
    REPEATS.test(article.text.slice(sentence.from, quote.inner.from))
  )
}

function areTwoSpeakers(a: QuoteMention, b: QuoteMention): boolean {
  return a.speaker !== null && b.speaker !== null && a.speaker !== b.speaker
}

function slipOf(article: Article, earlier: Wording, later: Wording): Slip | null {
  if (areTwoSpeakers(earlier.quote, later.quote)) return null
  const difference = differenceOf(earlier, later)
  if (difference === null) return null
  const repeated = repeats(article, earlier) || repeats(article, later)
  const { same, of } = difference
  const enough = repeated ? same >= WORDS_REPEATED && same / of >= AGREE_REPEATED : same >= WORDS && same / of >= AGREE
  return enough ? { earlier, later, difference } : null
}

/** Quotations that differ in a few words inside, found by their first and last words. */
function slipsIn(article: Article): Slip[] {
  const byEnds = new Map<string, Wording[]>()
  const slips: Slip[] = []
  const seen = new Set<QuoteMention>()
  for (const quote of article.quotes) {
    const wording = wordingOf(article, quote)
    if (wording === null) continue
    for (const key of [`< ${wording.words.slice(0, 2).join(' ')}`, `${wording.words.slice(-2).join(' ')} >`]) {
      const others = byEnds.get(key) ?? []
      for (const other of others) {
        const slip = seen.has(quote) ? null : slipOf(article, other, wording)
        if (slip === null) continue
        seen.add(quote)
        slips.push(slip)
      }
      if (others.length < MOST_ALIKE) byEnds.set(key, [...others, wording])
    }
  }
  return slips
}

export const reworded = defineCheck({
  kind: 'article',
  id: 'quotes/reworded',
  summary: 'A quotation that stands twice stands in the same words.',
  severity: 'warning',
  messages: {
    otherWords:
      'The same quotation seems to stand in two wordings: “{earlier}” at first, “{later}” here. Make sure what was said.',
  },
  inspect({ article }) {
    return slipsIn(article).map(({ earlier, later, difference }) => ({
      message: 'otherWords' as const,
      data: { earlier: difference.earlier, later: difference.later },
      at: later.quote.inner,
      actual: difference.later,
      expected: difference.earlier,
      evidence: [
        citeArticle(
          `The article first quotes “${article.text.slice(earlier.quote.inner.from, earlier.quote.inner.to)}”`,
          earlier.quote.inner,
        ),
      ],
    }))
  },
})
