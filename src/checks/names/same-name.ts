import type { Article, NameMention } from '../../model/annotation.ts'
import { editDistance } from '../../text/edit-distance.ts'
import { soundKey } from '../../text/phonetic.ts'
import type { NameForm } from './name-forms.ts'

/** Words that speak of relatives: two people of nearly one name are no slip then. */
const RELATIVES: ReadonlySet<string> = new Set(
  'brother brothers sister sisters twin twins son sons daughter daughters father mother wife husband spouse couple family cousin cousins nephew niece uncle aunt siblings grandson granddaughter namesake'.split(
    ' ',
  ),
)

/** Words that make relatives of those behind them. */
const OWNERS: ReadonlySet<string> = new Set(['his', 'her', 'their', 'whose', "'s"])

/** Letters that must be there before one of them can be a slip. */
const ENOUGH = 5

/** Whether one is the plural, the possessive or the adjective of the other: "Obamas", "Texans", "Analyses". */
function isInflected(a: string, b: string): boolean {
  if (a.slice(0, -2) === b.slice(0, -2) && /^(?:is|es)$/.test(a.slice(-2)) && /^(?:is|es)$/.test(b.slice(-2)))
    return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return long.startsWith(short) && /^(?:s|n|an|es|e|a|i|y)$/.test(long.slice(short.length))
}

/** One letter changed, added, left out or two swapped in a word long enough; a plural or an adjective is another word. */
export function isSlip(a: string, b: string): boolean {
  if (a === b || Math.min(a.length, b.length) < ENOUGH || /\d/.test(a + b) || isInflected(a, b)) return false
  if (editDistance(a, b, 1) > 1) return false
  // A different first letter makes a different name (Hollis and Follis), unless they sound the same.
  return a[0] === b[0] || soundKey(a) === soundKey(b)
}

function isLinked(form: NameForm): boolean {
  return form.referent.link.status === 'linked'
}

/** Whether the two are people that the record knows apart. */
export function areKnownApart(a: NameForm, b: NameForm): boolean {
  const [left, right] = [a.referent.link, b.referent.link]
  if (left.status !== 'linked' || right.status !== 'linked') return false
  return left.candidate.entity.id !== right.candidate.entity.id
}

/** Whether a sentence holds both, as one about two people does. */
export function standTogether(a: NameForm, b: NameForm): boolean {
  const sentences = new Set(a.mentions.map((mention) => mention.sentence))
  return b.mentions.some((mention) => sentences.has(mention.sentence))
}

function mentionsRelatives(article: Article, mention: NameMention): boolean {
  const sentence = article.sentences[mention.sentence]
  if (sentence === undefined) return false
  for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
    const word = article.tokens[index]?.lower ?? ''
    // Parents are relatives when they are somebody's: a school's are not.
    if (RELATIVES.has(word) || (word === 'parents' && OWNERS.has(article.tokens[index - 1]?.lower ?? ''))) return true
  }
  return false
}

/** Whether the article speaks of relatives where it names either. */
export function areRelatives(article: Article, a: NameForm, b: NameForm): boolean {
  return [...a.mentions, ...b.mentions].some((mention) => mentionsRelatives(article, mention))
}

/** A surname that nobody introduced, one letter from that of a person who was. */
export function isStraySurname(full: NameForm, lone: NameForm): boolean {
  if (full.kind !== 'person' || full.tokens.length < 2 || lone.tokens.length !== 1) return false
  if (lone.kind !== 'person' && lone.kind !== 'name') return false
  // One who is known is held against the record, and a surname of somebody else's full name was introduced.
  if (isLinked(lone) || (lone.referent.id !== full.referent.id && lone.referent.name.includes(' '))) return false
  const surname = full.tokens.at(-1) ?? ''
  return isSlip(surname, lone.tokens[0] ?? '')
}

/** Full names that differ in one letter of one word, and else agree. */
export function isSlipOfFullName(a: NameForm, b: NameForm): boolean {
  if (a.tokens.length !== b.tokens.length || a.tokens.length < 2) return false
  const different = a.tokens.flatMap((token, index) => (token === b.tokens[index] ? [] : [index]))
  const [index] = different
  if (different.length !== 1 || index === undefined) return false
  const [left = '', right = ''] = [a.tokens[index], b.tokens[index]]
  const person = a.kind === 'person' || b.kind === 'person'
  if (person && index < a.tokens.length - 1) return isSlipOfGivenName(a, b, left, right)
  // Long words of one sound are one word misheard: Thornbury and Thornberry.
  const heard =
    Math.min(left.length, right.length) >= 8 && editDistance(left, right, 2) <= 2 && soundKey(left) === soundKey(right)
  return isSlip(left, right) || (heard && !isInflected(left, right))
}

/** Given names differ between people of one family: only one and the same title makes them one person. */
function isSlipOfGivenName(a: NameForm, b: NameForm, left: string, right: string): boolean {
  const sameTitle = [...a.titles].some((title) => b.titles.has(title))
  return (
    sameTitle && left[0] === right[0] && editDistance(left, right, 1) === 1 && left.length >= 3 && right.length >= 3
  )
}
