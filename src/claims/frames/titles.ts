import type { Article } from '../../model/annotation.ts'
import { mentionsWithin } from '../between.ts'
import type { Unit } from '../clauses/types.ts'

const BEHIND_HEAD = new Set(['of', 'to', 'for', 'at', 'in'])

/** The words of a title, each a unit: "Secretary", "of", "State". */
export function titleWords(article: Article, title: Unit): Unit[] {
  const names = mentionsWithin(article.names, title)
  const words: Unit[] = []
  for (const match of title.lower.matchAll(/[^\s,]+/g)) {
    const from = title.from + match.index
    const to = from + match[0].length
    const name = names.find((one) => one.from <= from && to <= one.to) ?? null
    words.push({ ...title, kind: 'word', lower: match[0], from, to, name })
  }
  return words
}

/** The noun of a title: "Secretary" in "Secretary of State", "director" in "FBI director". */
export function titleHead(words: readonly Unit[]): Unit | undefined {
  const at = words.findIndex((unit) => BEHIND_HEAD.has(unit.lower))
  return at > 0 ? words[at - 1] : words.at(-1)
}
