import type { Article, Sentence, Token } from '../../model/annotation.ts'
import type { Range } from '../../model/span.ts'
import { likeCase } from '../../text/case.ts'
import { defineCheck } from '../define-check.ts'
import {
  AFTER_IS,
  NEVER_OWNED,
  PEOPLE_NOUNS,
  PLURAL_QUANTIFIERS,
  PLURAL_VERBS,
  POSSESSED,
  PREPOSITIONS,
  THING_VERBS,
} from './data/possession.ts'

interface Slip {
  readonly message: 'possessive' | 'contraction' | 'plural'
  readonly at: Range
  readonly expected: string
}

/** Whether the word can name what "it" owns: no word that goes on with "it is", no adverb, no number. */
function canBeOwned({ kind, lower }: Token): boolean {
  return kind === 'word' && !AFTER_IS.has(lower) && !/(?:ly|ing)$/.test(lower)
}

/** A plural by its ending; no adverb, no verb of the third person does so behind "it's". */
function isPluralNoun({ kind, lower }: Token): boolean {
  return (
    kind === 'word' &&
    /(?:[^siu]s|ies|ses)$/.test(lower) &&
    !AFTER_IS.has(lower) &&
    lower.length > 4 &&
    lower !== 'always'
  )
}

/** "some of it's allies", "changed it's name": "it is" makes no sense there. */
function possessive(article: Article, sentence: Sentence, index: number): Slip | null {
  const [before, token, after] = [article.tokens[index - 1], article.tokens[index], article.tokens[index + 1]]
  if (token?.lower !== "it's" || after === undefined || index + 1 >= sentence.endToken) return null
  const slip: Slip = {
    message: 'possessive',
    at: { from: token.from, to: token.to },
    expected: likeCase('its', token.text),
  }
  if (after.lower === 'own') return slip
  if (before === undefined || index - 1 < sentence.firstToken) return null
  if (THING_VERBS.has(before.lower)) return canBeOwned(after) ? slip : null
  return PREPOSITIONS.has(before.lower) && (POSSESSED.has(after.lower) || isPluralNoun(after)) ? slip : null
}

/** "its a fact", "its been a year": nothing is owned there. */
function contraction(article: Article, sentence: Sentence, index: number): Slip | null {
  const [before, token, after] = [article.tokens[index - 1], article.tokens[index], article.tokens[index + 1]]
  if (token?.lower !== 'its' || after === undefined || index + 1 >= sentence.endToken) return null
  if (!NEVER_OWNED.has(after.lower)) return null
  if (before !== undefined && index > sentence.firstToken && PREPOSITIONS.has(before.lower) && after.lower !== 'been')
    return null
  const next = article.tokens[index + 2]
  if (next?.text === '-' || after.text === after.text.toUpperCase()) return null
  return { message: 'contraction', at: { from: token.from, to: token.to }, expected: likeCase("it's", token.text) }
}

/** "some Russian's had created": a plural, not a possessor. */
function plural(article: Article, sentence: Sentence, index: number): Slip | null {
  const [before, noun, ending, verb] = [index - 1, index, index + 1, index + 2].map((at) => article.tokens[at])
  if (noun === undefined || ending?.lower !== "'s" || !PEOPLE_NOUNS.has(noun.lower)) return null
  if (verb === undefined || index + 2 >= sentence.endToken || !PLURAL_VERBS.has(verb.lower)) return null
  if (before === undefined || index <= sentence.firstToken || !PLURAL_QUANTIFIERS.has(before.lower)) return null
  return { message: 'plural', at: { from: noun.from, to: ending.to }, expected: `${noun.text}s` }
}

export const apostrophe = defineCheck({
  kind: 'article',
  id: 'words/apostrophe',
  summary: 'An apostrophe stands for what was left out or for an owner, and nowhere else.',
  severity: 'warning',
  messages: {
    possessive: '“{actual}” means “it is” or “it has”; the owner is “{expected}”.',
    contraction: '“{actual}” is the owner; “it is” or “it has” is “{expected}”.',
    plural: '“{actual}” is an owner, but no thing owned follows; the plural is “{expected}”.',
  },
  inspect({ article }) {
    return article.sentences.flatMap((sentence) => {
      const slips: Slip[] = []
      for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
        const slip =
          possessive(article, sentence, index) ??
          contraction(article, sentence, index) ??
          plural(article, sentence, index)
        if (slip !== null) slips.push(slip)
      }
      return slips.map(({ message, at, expected }) => {
        const actual = article.text.slice(at.from, at.to)
        const suggestions = [{ replacement: expected, at, safe: false }]
        return { message, data: { actual, expected }, at, actual, expected, evidence: [], suggestions }
      })
    })
  },
})
