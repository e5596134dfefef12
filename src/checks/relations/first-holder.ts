import type { CheckContext } from '../../model/check.ts'
import type { ClaimStatement } from '../../model/claim.ts'
import type { Entity, Gender, Statement } from '../../model/knowledge.ts'
import { holdersOf, isCompleteAt, termOf } from '../record/terms.ts'
import { SHARED_TITLES, titleClass } from '../roles/titles.ts'

const GENDERS: Readonly<Record<string, Gender>> = { female: 'female', woman: 'female', male: 'male', man: 'male' }
const FIRST =
  /^first (?:(female|woman|male|man) )?(?:(?:to (?:become|be|serve as|be elected|hold the office of)|as) )?/i
/** How far the words of an office can go on behind the description. */
const REACH = 90

/** Somebody who held an office before the one who is called its first holder. */
export interface EarlierHolder {
  readonly term: Statement
  /** Whether the holders since that term are all on record: then the office is no other of the same name. */
  readonly sure: boolean
}

/** "the first president of France", "the first woman to become British prime minister": one who held it earlier, if any. */
export function earlierHolder(
  statement: ClaimStatement,
  person: Entity,
  { article, knowledge }: CheckContext,
): EarlierHolder | null {
  const { value } = statement
  if (value === null || person.kind !== 'person') return null
  const text = article.text.slice(value.range.from, value.range.to + REACH).replace(/\s+/g, ' ')
  const words = text.replace(/^the /i, '').split(/[,.;:]| and /)[0] ?? ''
  const [opening, sex] = FIRST.exec(words) ?? []
  if (opening === undefined) return null
  const name = words.slice(opening.length).trim()
  // Bare titles are those of many countries.
  if (!name.includes(' ') || titleClass(name.toLowerCase()) !== undefined || SHARED_TITLES.has(name.toLowerCase()))
    return null
  const [office, second] = knowledge
    .named(name)
    .filter(({ entity, match }) => entity.kind === 'office' && (match.kind === 'exact' || match.kind === 'styled'))
  if (office === undefined || second !== undefined) return null
  const terms = holdersOf(office.entity.id, knowledge).filter(({ qualifiers }) => qualifiers.from !== undefined)
  const own = terms.filter(({ subject }) => subject === person.id).map((term) => termOf(term)[0])
  if (own.length === 0) return null
  const start = Math.min(...own)
  const gender = sex === undefined ? undefined : GENDERS[sex.toLowerCase()]
  const [earliest] = terms
    .filter(({ subject, qualifiers }) => subject !== person.id && qualifiers.acting === undefined)
    .filter((term) => termOf(term)[1] <= start)
    .filter(({ subject }) => gender === undefined || knowledge.entity(subject)?.gender === gender)
    .sort((one, other) => termOf(one)[0] - termOf(other)[0])
  if (earliest?.qualifiers.from === undefined) return null
  return { term: earliest, sure: isCompleteAt(office.entity.id, 'holders', earliest.qualifiers.from, knowledge) }
}
