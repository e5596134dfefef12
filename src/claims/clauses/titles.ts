import type { Article } from '../../model/annotation.ts'
import type { Range } from '../../model/span.ts'
import { mentionsWithin } from '../between.ts'
import { ROLE_NOUNS } from './lexicon/role-nouns.ts'
import { verbReadings } from './lexicon/verb-forms.ts'

const WORD = /[\p{L}.]+/gu

/** The titles before names, by where they start: only those that hold a role, and none of a headline's verbs before it. */
export function indexTitles(article: Article): Map<number, Range> {
  const index = new Map<number, Range>()
  for (const { title } of article.names) {
    if (title === null) continue
    let from = behindOthers(article, title)
    const start = from
    let role = false
    for (const match of article.text.slice(from, title.to).toLowerCase().matchAll(WORD)) {
      if (ROLE_NOUNS.has(match[0])) role = true
      else if (isVerbForm(match[0])) {
        from = start + match.index + match[0].length + 1
        role = false
      }
    }
    if (role && from < title.to) index.set(from, { from, to: title.to })
  }
  return index
}

/** Where a title starts, past another person's name and "and" in it: "adviser *Ann Doe and* lawyer Bob Roe". */
function behindOthers(article: Article, title: Range): number {
  const other = mentionsWithin(article.names, title).findLast((name) => name.kind === 'person')
  if (other === undefined) return title.from
  const gap = /^[ ,]*(?:and )?/.exec(article.text.slice(other.to, title.to))
  return other.to + (gap?.[0].length ?? 0)
}

/** "convicts", "took": forms that no title holds. */
function isVerbForm(word: string): boolean {
  const readings = verbReadings(word)
  return (
    readings.some(({ form, known }) => known && form === 's') ||
    (readings.length > 0 && readings.every(({ form }) => form === 'past'))
  )
}
