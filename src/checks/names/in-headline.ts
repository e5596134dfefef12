import type { Article } from '../../model/annotation.ts'
import { fold } from '../../text/fold.ts'
import { citeArticle } from '../cite.ts'
import { defineCheck } from '../define-check.ts'
import { deletions, type NameForm, nameForms } from './name-forms.ts'
import { isSlip } from './same-name.ts'

/** Blocks that stand apart from the running text and repeat its names. */
const APART: ReadonlySet<string> = new Set(['title', 'caption'])

/** Surnames of the people in the running text, by each way of leaving out one letter. */
function surnames(forms: readonly NameForm[]): Map<string, NameForm[]> {
  const byKey = new Map<string, NameForm[]>()
  for (const form of forms) {
    if (form.kind !== 'person' || form.tokens.length < 2) continue
    for (const key of deletions(form.tokens.at(-1) ?? '')) byKey.set(key, [...(byKey.get(key) ?? []), form])
  }
  return byKey
}

interface Odd {
  readonly at: { readonly from: number; readonly to: number }
  readonly text: string
  readonly form: NameForm
}

function oddNames(article: Article): Odd[] {
  const apart = article.blocks.filter(({ kind }) => APART.has(kind))
  if (apart.length === 0) return []
  const known = surnames(nameForms(article))
  if (known.size === 0) return []
  const running = new Set<string>()
  for (const sentence of article.sentences) {
    if (APART.has(article.blocks[sentence.block]?.kind ?? '')) continue
    for (let index = sentence.firstToken; index < sentence.endToken; index += 1)
      running.add(article.tokens[index]?.lower ?? '')
  }
  return article.sentences.flatMap((sentence) => {
    if (!APART.has(article.blocks[sentence.block]?.kind ?? '')) return []
    const tokens = article.tokens.slice(sentence.firstToken, sentence.endToken)
    const own = new Set(tokens.map(({ lower }) => fold(lower)))
    return tokens.flatMap(({ capital, lower, text, from, to }) => {
      const word = fold(lower)
      // A word of the running text is no slip, and a headline that has the name itself has another word beside it.
      if (!capital || word.length < 6 || running.has(lower) || text === text.toUpperCase()) return []
      const forms = deletions(word).flatMap((key) => known.get(key) ?? [])
      const form = forms.find(({ tokens: name }) => isSlip(name.at(-1) ?? '', word) && !own.has(name.at(-1) ?? ''))
      return form === undefined ? [] : [{ at: { from, to }, text, form }]
    })
  })
}

export const inHeadline = defineCheck({
  kind: 'article',
  id: 'names/in-headline',
  summary: 'A name in the headline or a caption is spelt as in the article.',
  severity: 'warning',
  messages: { otherSpelling: '“{odd}” stands for “{usual}” in the article; make sure which spelling is right.' },
  inspect({ article }) {
    return oddNames(article).map(({ at, text, form }) => {
      const usual = form.text.slice(form.text.lastIndexOf(' ') + 1)
      return {
        message: 'otherSpelling' as const,
        data: { odd: text, usual: form.text },
        at,
        actual: text,
        expected: usual,
        evidence: form.mentions
          .slice(0, 1)
          .map(({ from, to }) => citeArticle(`The article writes “${form.text}”.`, { from, to })),
        suggestions: [{ replacement: usual, at, safe: false }],
      }
    })
  },
})
