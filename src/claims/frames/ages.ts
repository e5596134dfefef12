import type { Article, DateMention, FigureMention } from '../../model/annotation.ts'
import type { Argument, ClaimStatement } from '../../model/claim.ts'
import { mentionsWithin } from '../between.ts'
import type { Clause, NounPhrase, Reading } from '../clauses/types.ts'
import { argumentOf } from './arguments.ts'

type Age = DateMention | FigureMention

/** How old somebody is: "Ann Doe, 74," "the 74-year-old Ann Doe", "Ann Doe is 74". The value is the age as stated. */
export function readAges(article: Article, reading: Reading): ClaimStatement[] {
  const found: ClaimStatement[] = []
  for (const { phrase, clause } of reading.phrases) {
    if (phrase.head.name?.kind !== 'person') continue
    const age = ageBehind(article, phrase) ?? ageBefore(article, phrase)
    if (age !== null) found.push(statement(article, phrase, age, clause))
  }
  for (const clause of reading.clauses) {
    const { verb, subject, object } = clause
    if (verb?.lemma !== 'be' && verb?.lemma !== 'turn') continue
    if (subject === null || object === null) continue
    const age = ageIn(article, object)
    if (age !== null && (subject.head.name !== null || subject.head.reference !== null))
      found.push(statement(article, subject, age, clause))
  }
  return found
}

const isAge = (mention: Age): boolean => mention.shape === 'age'

function ageBehind(article: Article, { head }: NounPhrase): Age | null {
  if (article.text.slice(head.to, head.to + 2) !== ', ') return null
  const range = { from: head.to + 2, to: head.to + 30 }
  const age = [...mentionsWithin(article.figures, range), ...mentionsWithin(article.dates, range)].find(
    (mention) => isAge(mention) && mention.from === range.from,
  )
  return age ?? null
}

function ageBefore(article: Article, phrase: NounPhrase): Age | null {
  return ageIn(article, { ...phrase, to: phrase.head.from })
}

function ageIn(article: Article, { from, to }: NounPhrase): Age | null {
  const inside = [...mentionsWithin(article.figures, { from, to }), ...mentionsWithin(article.dates, { from, to })]
  return inside.find(isAge) ?? null
}

function statement(article: Article, subject: NounPhrase, age: Age, clause: Clause): ClaimStatement {
  const range = { from: age.from, to: age.to }
  const value: Argument =
    age.kind === 'figure' ? { kind: 'figure', figure: age, range } : { kind: 'date', date: age, range }
  return {
    property: 'born',
    subject: argumentOf(article, { phrase: subject, date: null, range: subject }),
    value,
    arguments: {},
    time: { date: null, tense: clause.verb?.tense === 'past' ? 'past' : 'present', modifiers: [] },
    commitment: clause.commitment,
    frame: 'age',
    predicate: range,
  }
}
