import type { Article, NameMention } from '../../model/annotation.ts'
import { editDistance } from '../../text/edit-distance.ts'
import { sameGivenName } from '../../text/nicknames.ts'
import { soundKey } from '../../text/phonetic.ts'
import { citeArticle } from '../cite.ts'
import { defineCheck } from '../define-check.ts'
import { ageBeside } from './ages.ts'
import { type NameForm, nameForms, pairsByKey } from './name-forms.ts'
import { areKnownApart, areRelatives, standTogether } from './same-name.ts'

/** How many sentences after the first the other name may stand where nothing but its sound speaks for a slip. */
const NEAR = 2

function isFullName(form: NameForm): boolean {
  return form.kind === 'person' && form.tokens.length >= 2 && (form.tokens[0] ?? '').length >= 3
}

function agesOf(article: Article, form: NameForm): Set<number> {
  return new Set(form.mentions.flatMap((mention) => ageBeside(article, mention) ?? []))
}

function shareTitle(a: NameForm, b: NameForm): boolean {
  return [...a.titles].some((title) => b.titles.has(title) && !/^(?:mrs?|ms|miss|dr|sir)\.?$/.test(title))
}

/** Whether two given names are heard or typed for one another: Stephen and Steven, Derek and Eric. */
function areClose(a: string, b: string): boolean {
  const [left, right] = [soundKey(a), soundKey(b)]
  return left === right || (Math.min(left.length, right.length) >= 2 && editDistance(left, right, 1) <= 1)
}

function near(a: NameMention, b: NameMention): boolean {
  return Math.abs(a.sentence - b.sentence) <= NEAR
}

/** Whether two people of one surname are one person whose first name slipped. */
function isSlip(article: Article, a: NameForm, b: NameForm): boolean {
  const [left = '', right = ''] = [a.tokens[0], b.tokens[0]]
  if (left === right || a.tokens.length !== b.tokens.length) return false
  if (a.tokens.slice(1).join(' ') !== b.tokens.slice(1).join(' ')) return false
  if (standTogether(a, b) || areKnownApart(a, b) || areRelatives(article, a, b)) return false
  const genders = [a.referent.gender, b.referent.gender]
  const otherGender = genders[0] !== null && genders[1] !== null && genders[0] !== genders[1]
  if (otherGender || (sameGivenName(left, right) && soundKey(left) !== soundKey(right))) return false
  if (shareTitle(a, b)) return areClose(left, right)
  const [ages, others] = [agesOf(article, a), agesOf(article, b)]
  if ([...ages].some((age) => others.has(age))) return true
  // Two ages are two people, and so are two who are both described.
  if (ages.size > 0 && others.size > 0) return false
  const [first, second] = [a.mentions[0], b.mentions[0]]
  const lone = a.mentions.length === 1 || b.mentions.length === 1
  return (
    first !== undefined &&
    second !== undefined &&
    lone &&
    near(first, second) &&
    areClose(left, right) &&
    left[0] !== right[0]
  )
}

function times(form: NameForm): string {
  const count = form.mentions.length
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`
}

export const firstName = defineCheck({
  kind: 'article',
  id: 'names/first-name',
  summary: 'One person has one first name throughout the article.',
  severity: 'warning',
  messages: {
    otherFirstName:
      '“{odd}” ({oddTimes}) and “{usual}” ({usualTimes}) seem to be one person; make sure which first name is right.',
  },
  inspect({ article }) {
    const forms = nameForms(article).filter(isFullName)
    const pairs = pairsByKey(forms, (form) => [form.tokens.slice(1).join(' ')])
    return pairs
      .filter(([a, b]) => isSlip(article, a, b))
      .flatMap(([a, b]) => {
        const [usual, odd] = b.mentions.length > a.mentions.length ? [b, a] : [a, b]
        const [first, ...more] = usual.mentions
        const evidence = [first, ...more]
          .slice(0, 1)
          .flatMap((other) =>
            other === undefined
              ? []
              : [citeArticle(`The article also writes “${usual.text}”.`, { from: other.from, to: other.to })],
          )
        return odd.mentions.slice(0, 1).map((mention) => ({
          message: 'otherFirstName' as const,
          data: { odd: odd.text, oddTimes: times(odd), usual: usual.text, usualTimes: times(usual) },
          at: { from: mention.from, to: mention.to },
          actual: odd.text,
          expected: usual.text,
          evidence,
        }))
      })
  },
})
