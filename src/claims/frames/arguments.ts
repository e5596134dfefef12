import type { Article, FigureMention, Reference } from '../../model/annotation.ts'
import type { Argument } from '../../model/claim.ts'
import type { Gender } from '../../model/knowledge.ts'
import type { Range } from '../../model/span.ts'
import type { NounPhrase, Unit } from '../clauses/types.ts'
import type { Filler } from './slots.ts'

const PRONOUN_GENDER: ReadonlyMap<string, Gender | null> = new Map<string, Gender | null>([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['they', null],
  ['them', null],
  ['their', null],
  ['it', null],
  ['its', null],
])

/** The arguments that a filler stands for: one for each member of a list. */
export function argumentsOf(article: Article, filler: Filler): Argument[] {
  const { phrase } = filler
  if (phrase === null) return [wordsArgument(article, filler.range)]
  const members = [phrase, ...phrase.conjuncts.filter((member) => !member.negated)]
  return members.map((member) => phraseArgument(article, member, member === phrase ? filler.range : member))
}

/** One argument for the whole filler: a name, a pronoun or role that is somebody, a figure, a date, or plain words. */
export function argumentOf(article: Article, filler: Filler): Argument {
  if (filler.date !== null) return { kind: 'date', date: filler.date, range: filler.range }
  const { phrase } = filler
  if (phrase === null || phrase.conjuncts.length > 0) return wordsArgument(article, filler.range)
  return phraseArgument(article, phrase, filler.range)
}

function phraseArgument(article: Article, phrase: NounPhrase, whole: Range): Argument {
  const { head } = phrase
  const range = { from: phrase.from, to: phrase.to }
  if (head.name !== null && datedBefore(phrase))
    return {
      kind: 'referent',
      referent: head.name.referent,
      range: { from: datedBefore(phrase)?.from ?? head.from, to: head.to },
    }
  if (head.name !== null)
    return { kind: 'referent', referent: head.name.referent, range: { from: head.from, to: head.to } }
  const reference = referenceOf(phrase)
  if (reference !== null)
    return { kind: 'referent', referent: reference.referent, range: { from: reference.from, to: reference.to } }
  for (const other of [...phrase.appositions, phrase.apposedTo]) {
    const name = other?.head.name ?? null
    if (name !== null && name.kind !== 'place')
      return { kind: 'referent', referent: name.referent, range: { from: name.from, to: name.to } }
  }
  if (head.quote !== null && phrase.units.length === 1)
    return wordsArgument(article, withoutStop(article, head.quote.inner))
  const figure = figureOf(phrase)
  if (figure !== null) return { kind: 'figure', figure, range }
  if (head.date !== null) return { kind: 'date', date: head.date, range }
  const gender = PRONOUN_GENDER.get(head.lower)
  const words = wordsArgument(article, whole)
  return gender === undefined || words.kind !== 'words' ? words : { ...words, gender }
}

/** American usage puts a comma or full stop inside the quotation marks. */
function withoutStop(article: Article, { from, to }: Range): Range {
  return /[.,;]/.test(article.text[to - 1] ?? '') ? { from, to: to - 1 } : { from, to }
}

/** The year that stands before a name and may belong to it: "the *2016* Summer Olympics". */
function datedBefore(phrase: NounPhrase): Unit | null {
  const before = phrase.units[phrase.units.indexOf(phrase.head) - 1]
  return before?.kind === 'date' ? before : null
}

function referenceOf(phrase: NounPhrase): Reference | null {
  if (phrase.head.reference !== null && phrase.units.length === 1) return phrase.head.reference
  for (const unit of phrase.units)
    if (unit.reference !== null && unit.reference.form === 'role' && unit.reference.to >= phrase.head.to)
      return unit.reference
  return null
}

export function figureOf(phrase: NounPhrase): FigureMention | null {
  const unit = phrase.units.find((candidate: Unit) => candidate.figure !== null)
  return unit?.figure ?? null
}

export function wordsArgument(article: Article, range: Range): Argument {
  const text = article.text.slice(range.from, range.to).replace(/\s+/g, ' ')
  return { kind: 'words', text, range }
}
