import type { Article, FigureMention } from '../../model/annotation.ts'
import type { Argument, ClaimStatement } from '../../model/claim.ts'
import type { PropertyId } from '../../model/property.ts'
import type { Clause, NounPhrase, Reading } from '../clauses/types.ts'
import { argumentOf, figureOf } from './arguments.ts'
import { isPeople, propertyOfAdjective, propertyOfCount } from './measures.ts'
import { statedTime } from './sources.ts'

const HAVE = new Set('have comprise contain number include count total boast'.split(' '))
const KILL = new Set(['kill', 'claim', 'leave'])
/** Verbs that measure what their subject is, where an adjective tells which way or the verb itself does. */
const SPANS: ReadonlyMap<string, PropertyId | null> = new Map<string, PropertyId | null>([
  ['stand', 'height'],
  ['rise', 'height'],
  ['tower', 'height'],
  ['soar', 'height'],
  ['measure', null],
  ['stretch', 'length'],
  ['extend', 'length'],
  ['plunge', 'depth'],
])
const HURT = new Set(['injure', 'wound', 'hurt'])

/** What figures say of known things: members, pages, population, height, deaths, votes, and numbers of anything else. */
export function readFigures(article: Article, reading: Reading): ClaimStatement[] {
  const found: ClaimStatement[] = []
  for (const clause of reading.clauses) {
    const statement = ofClause(article, clause)
    if (statement !== null) found.push(statement)
  }
  for (const { phrase, clause } of reading.phrases) {
    const statement = ofPhrase(article, phrase, clause)
    if (statement !== null) found.push(statement)
  }
  return found
}

function ofClause(article: Article, clause: Clause): ClaimStatement | null {
  const { verb, subject, object } = clause
  if (verb === null || subject === null || !clause.sure || verb.voice === 'passive') return null
  const reached = reachedBy(article, clause, subject) ?? wonWith(article, clause, subject)
  if (reached !== null) return reached
  if (object === null) return null
  const figure = figureOf(object)
  if (figure === null || figure.high <= 1) return null
  const property = propertyIn(verb.lemma, figure, object, article.text.slice(figure.to, figure.to + 12))
  if (property === null) return null
  const statement = makeStatement(article, property, subject, figure, clause)
  const as: Argument = { kind: 'words', text: verb.lemma, range: verb.main }
  return property === 'number' ? { ...statement, arguments: { ...statement.arguments, as } } : statement
}

function propertyIn(lemma: string, figure: FigureMention, object: NounPhrase, behind: string): PropertyId | null {
  if (SPANS.has(lemma))
    return figure.shape === 'measure' ? (propertyOfAdjective(object, behind) ?? SPANS.get(lemma) ?? null) : null
  if (KILL.has(lemma)) return isPeople(figure, object) ? 'deaths' : null
  if (HURT.has(lemma)) return isPeople(figure, object) ? 'injured' : null
  if (lemma === 'be') return propertyOfAdjective(object, behind) ?? only(propertyOfCount(figure, object), ['pages'])
  if (HAVE.has(lemma)) return propertyOfCount(figure, object)
  if (lemma === 'win' || lemma === 'receive') {
    const votes = only(propertyOfCount(figure, object), ['electoral-votes', 'popular-vote'])
    if (votes !== null) return votes
  }
  return figure.counted !== null &&
    object.head.kind === 'word' &&
    figure.shape !== 'money' &&
    figure.shape !== 'ordinal'
    ? 'number'
    : null
}

/** "runs to 448 pages", "is home to 5 million people". */
function reachedBy(article: Article, clause: Clause, subject: NounPhrase): ClaimStatement | null {
  const { verb, object } = clause
  const to = [...clause.preps, ...(object?.preps ?? [])].find(({ word }) => word === 'to')?.object ?? null
  const figure = to === null ? null : figureOf(to)
  if (to === null || figure === null || figure.high <= 1) return null
  const counted = propertyOfCount(figure, to)
  const fits =
    (verb?.lemma === 'run' && counted === 'pages') ||
    (verb?.lemma === 'be' && object?.head.lower === 'home' && counted === 'population')
  return fits && counted !== null ? makeStatement(article, counted, subject, figure, clause) : null
}

/** "won with 306 electoral votes". */
function wonWith(article: Article, clause: Clause, subject: NounPhrase): ClaimStatement | null {
  if (clause.verb?.lemma !== 'win') return null
  const votes = clause.preps.find(({ word }) => word === 'with')?.object ?? null
  const figure = votes === null ? null : figureOf(votes)
  if (votes === null || figure === null) return null
  const property = only(propertyOfCount(figure, votes), ['electoral-votes', 'popular-vote'])
  return property === null ? null : makeStatement(article, property, subject, figure, clause)
}

function only(property: PropertyId | null, allowed: readonly PropertyId[]): PropertyId | null {
  return property !== null && allowed.includes(property) ? property : null
}

/** "the 448-page report", "a population of 5 million", "20,000 DNC emails". */
function ofPhrase(article: Article, phrase: NounPhrase, clause: Clause): ClaimStatement | null {
  if (phrase.head.lower === 'population') return ofPopulation(article, phrase, clause)
  const figure = figureOf(phrase)
  if (figure === null || phrase.head.figure !== null || figure.to > phrase.head.from || figure.high <= 1) return null
  const property = propertyOfCount(figure, phrase)
  const unitOnly = figure.counted === null || figure.counted.to <= phrase.head.from
  if (unitOnly && (property === 'pages' || property === 'members'))
    return makeStatement(article, property, phrase, figure, clause)
  const name = phrase.units.find((unit) => unit.name !== null && unit.from > figure.to && unit !== phrase.head)
  if (name?.name == null || figure.shape === 'money' || figure.shape === 'ordinal') return null
  const subject: Argument = { kind: 'referent', referent: name.name.referent, range: { from: name.from, to: name.to } }
  const as: Argument = { kind: 'words', text: phrase.head.lower, range: { from: phrase.head.from, to: phrase.head.to } }
  return { ...makeStatement(article, 'number', phrase, figure, clause), subject, arguments: { as } }
}

function ofPopulation(article: Article, phrase: NounPhrase, clause: Clause): ClaimStatement | null {
  const size =
    phrase.preps.find((prep) => prep.word === 'of')?.object ??
    (clause.subject === phrase && clause.verb?.lemma === 'be' ? clause.object : null)
  const amount = size === null ? null : figureOf(size)
  const place = size !== null && figureOf(size) === null ? size : null
  const beside =
    phrase.host ??
    (clause.preps.some(({ word, object }) => word === 'with' && object === phrase) ? clause.subject : null)
  const owner =
    phrase.possessor ??
    place ??
    beside ??
    (clause.verb?.lemma === 'have' && clause.object === phrase ? clause.subject : null)
  return amount === null || owner === null ? null : makeStatement(article, 'population', owner, amount, clause)
}

function makeStatement(
  article: Article,
  property: PropertyId,
  subject: NounPhrase,
  figure: FigureMention,
  clause: Clause,
): ClaimStatement {
  const range = { from: figure.from, to: figure.to }
  const owner =
    subject.possessor === null
      ? null
      : argumentOf(article, { phrase: subject.possessor, date: null, range: subject.possessor })
  return {
    property,
    subject: argumentOf(article, { phrase: subject, date: null, range: subject }),
    value: { kind: 'figure', figure, range },
    arguments: owner === null ? {} : { of: owner },
    time: statedTime(clause.dates, clause.verb, []),
    commitment: clause.commitment,
    frame: 'figure',
    predicate: range,
  }
}
