import type { Article } from '../../model/annotation.ts'
import { citeArticle } from '../cite.ts'
import { defineCheck } from '../define-check.ts'
import { deletions, letters, type NameForm, nameForms, pairsByKey } from './name-forms.ts'
import { isHouseStyle } from './respell.ts'
import { areKnownApart, areRelatives, isSlipOfFullName, isStraySurname, standTogether } from './same-name.ts'

interface TwoWays {
  readonly usual: NameForm
  readonly odd: NameForm
}

/** Whether the record writes the name so. */
function isRecorded({ text, referent: { link } }: NameForm): boolean {
  if (link.status !== 'linked') return false
  const { name, aliases } = link.candidate.entity
  return name === text || aliases.includes(text)
}

/** Which of two spellings to doubt: the one that is not recorded, the rarer, or the later where both are as frequent. */
function doubt(a: NameForm, b: NameForm): TwoWays {
  if (isRecorded(a) !== isRecorded(b)) return isRecorded(a) ? { usual: a, odd: b } : { usual: b, odd: a }
  return b.mentions.length > a.mentions.length ? { usual: b, odd: a } : { usual: a, odd: b }
}

/** A capital at the start of a sentence says nothing of the name's own: there the forms must differ elsewhere. */
function differAtStart(article: Article, a: NameForm, b: NameForm): boolean {
  const opens = (form: NameForm) =>
    form.mentions.every((mention) => article.sentences[mention.sentence]?.from === mention.from)
  return a.text.slice(1) === b.text.slice(1) && (opens(a) || opens(b))
}

/** How many names make a list of players, speakers or dead. */
const LIST = 5

/** Whether the name stands in lists of names alone: there surnames are introduced by themselves. */
function isListed(article: Article, form: NameForm): boolean {
  return form.mentions.every((mention) => {
    const sentence = article.sentences[mention.sentence]
    if (sentence === undefined) return false
    return article.names.filter(({ from, to }) => from >= sentence.from && to <= sentence.to).length >= LIST
  })
}

/** Whether the name stands where a list of references puts the given name: "Temple, Philip (1980)". */
function isReference(article: Article, form: NameForm): boolean {
  return form.mentions.every(
    ({ from, to }) =>
      /\p{L}, $/u.test(article.text.slice(Math.max(0, from - 3), from)) &&
      /^[\p{L}. ]{0,12} ?\(/u.test(article.text.slice(to, to + 14)),
  )
}

/** A site and its maker are two things, though they share their letters: USA.gov and USAGov. */
function isSite({ text }: NameForm): boolean {
  return /\p{L}\.\p{L}{2,6}$/u.test(text)
}

/** A name as one sees it: composed letters, one kind of space and hyphen, nothing invisible, no dots. */
function visible(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cf}.]/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/[\u2010\u2011]/g, '-')
}

/** The same letters with other capitals, hyphens, spaces or accents. */
function styledTwoWays(article: Article, forms: readonly NameForm[]): TwoWays[] {
  return pairsByKey(forms, (form) => [letters(form)])
    .filter(([a, b]) => visible(a.text) !== visible(b.text) && !differAtStart(article, a, b) && isSite(a) === isSite(b))
    .filter(
      ([a, b]) => a.text.toLowerCase() !== b.text.toLowerCase() || a.tokens.length > 1 || !isHouseStyle(a.text, b.text),
    )
    .map(([a, b]) => doubt(a, b))
}

/** The same name with one letter changed. */
function spelledTwoWays(article: Article, forms: readonly NameForm[]): TwoWays[] {
  const slips: TwoWays[] = []
  const bySurname = pairsByKey(forms, (form) => deletions(form.tokens.at(-1) ?? ''))
  for (const [a, b] of bySurname) {
    const [full, lone] = a.tokens.length > 1 ? [a, b] : [b, a]
    if (
      isStraySurname(full, lone) &&
      !isListed(article, lone) &&
      !isReference(article, lone) &&
      !standTogether(full, lone) &&
      !areRelatives(article, full, lone)
    ) {
      slips.push({ usual: full, odd: lone })
    }
  }
  const byRest = pairsByKey(forms, (form) =>
    form.tokens.length < 2
      ? []
      : form.tokens.map((_, at) => `${at} ${form.tokens.filter((_, index) => index !== at).join(' ')}`),
  )
  for (const [a, b] of byRest) {
    if (!isSlipOfFullName(a, b) || areKnownApart(a, b) || standTogether(a, b) || areRelatives(article, a, b)) continue
    slips.push(doubt(a, b))
  }
  return slips
}

/** Whether an editor may leave both: a person has one name, and of two counts of words one is wrong; all else is style. */
function isMatterOfStyle(a: NameForm, b: NameForm): boolean {
  if (Math.min(a.tokens.length, b.tokens.length) < 2) return true
  const count = ({ text }: NameForm) => text.split(/[\s\u00a0\u2010\u2011-]+/).length
  return a.kind !== 'person' && b.kind !== 'person' && count(a) === count(b)
}

function times(form: NameForm): string {
  const count = form.mentions.length
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`
}

export const inconsistent = defineCheck({
  kind: 'article',
  id: 'names/inconsistent',
  summary: 'One name is spelt in one way throughout the article.',
  severity: 'warning',
  messages: {
    styled: '“{odd}” ({oddTimes}) and “{usual}” ({usualTimes}) seem to be one name; write it in one way.',
    spelled:
      '“{odd}” ({oddTimes}) looks like “{usual}” ({usualTimes}) with another spelling; make sure which is right.',
  },
  inspect({ article }) {
    const forms = nameForms(article)
    const found = [
      ...styledTwoWays(article, forms).map((pair) => ({ ...pair, message: 'styled' as const })),
      ...spelledTwoWays(article, forms).map((pair) => ({ ...pair, message: 'spelled' as const })),
    ]
    return found.flatMap(({ usual, odd, message }) =>
      odd.mentions.map((mention) => ({
        message,
        ...(message === 'styled' && isMatterOfStyle(usual, odd) ? { severity: 'info' as const } : {}),
        data: { odd: odd.text, oddTimes: times(odd), usual: usual.text, usualTimes: times(usual) },
        at: { from: mention.from, to: mention.to },
        actual: odd.text,
        expected: usual.text,
        evidence: usual.mentions
          .slice(0, 1)
          .map((other) => citeArticle(`The article also writes “${usual.text}”.`, { from: other.from, to: other.to })),
        suggestions: [],
      })),
    )
  },
})
