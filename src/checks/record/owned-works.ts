import type { CheckContext } from '../../model/check.ts'
import type { Argument } from '../../model/claim.ts'
import type { Entity } from '../../model/knowledge.ts'
import { referencesFrom } from '../in-range.ts'
import { textOf } from './meant.ts'

/** What works are called, and the type under which they are on record. */
const NOUNS: Readonly<Record<string, string>> = {
  report: 'report',
  book: 'book',
  novel: 'book',
  memoir: 'book',
  manifesto: 'book',
  album: 'album',
  film: 'film',
  movie: 'film',
}

/** The recorded works that words mean by whose they are: "his report", "Ann Doe's 448-page report". */
export function ownedWorks(argument: Argument, context: CheckContext): Entity[] {
  const { article, knowledge } = context
  const noun = textOf(argument, context)
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .findLast((word) => word in NOUNS)
  const type = noun === undefined ? undefined : NOUNS[noun]
  if (type === undefined) return []
  const { from, to } = argument.range
  const found = new Map<string, Entity>()
  for (const reference of referencesFrom(article, { from, to })) {
    const link = article.referents[reference.referent]?.link
    if (reference.to > to || link?.status !== 'linked') continue
    for (const { subject } of knowledge.statementsWith(link.candidate.entity.id, 'creator')) {
      const work = knowledge.entity(subject)
      if (work?.type === type) found.set(work.id, work)
    }
  }
  return [...found.values()]
}
