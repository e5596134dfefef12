import type { Article, FigureMention } from '../../model/annotation.ts'
import type { Argument, ClaimStatement } from '../../model/claim.ts'
import type { PropertyId } from '../../model/property.ts'
import type { Clause, NounPhrase, Reading } from '../clauses/types.ts'
import { argumentOf, figureOf } from './arguments.ts'
import { statedTime } from './sources.ts'

/** What is counted or measured, by the noun or unit, and of what property it is the value. */
const BY_NOUN: ReadonlyMap<string, PropertyId> = new Map(
  Object.entries({
    member: 'members',
    seat: 'members',
    senator: 'members',
    representative: 'members',
    lawmaker: 'members',
    judge: 'members',
    justice: 'members',
    page: 'pages',
    people: 'population',
    resident: 'population',
    inhabitant: 'population',
    population: 'population',
    person: 'population',
    'electoral vote': 'electoral-votes',
    elector: 'electoral-votes',
    vote: 'popular-vote',
    death: 'deaths',
    fatality: 'deaths',
  } as const satisfies Record<string, PropertyId>),
)
const BY_ADJECTIVE: ReadonlyMap<string, PropertyId> = new Map(
  Object.entries({ tall: 'height', high: 'height', long: 'length', deep: 'depth' } as const satisfies Record<
    string,
    PropertyId
  >),
)
const HAVE = new Set('have comprise contain number include count total boast'.split(' '))
const KILL = new Set(['kill', 'claim', 'leave'])

/** What figures say of known things: members, pages, population, height, deaths, votes. */
export function readFigures(article: Article, reading: Reading): ClaimStatement[] {
  const found: ClaimStatement[] = []
  for (const clause of reading.clauses) found.push(...ofClause(article, clause))
  for (const { phrase, clause } of reading.phrases) found.push(...ofPhrase(article, phrase, clause))
  return found
}

function ofClause(article: Article, clause: Clause): ClaimStatement[] {
  const { verb, subject, object } = clause
  if (verb === null || subject === null || object === null || !clause.sure) return []
  const figure = figureOf(object)
  if (figure === null) return []
  const property = propertyOf(clause, figure, object)
  if (property === null) return []
  const passiveKill = KILL.has(verb.lemma) && verb.voice === 'passive'
  if (passiveKill) return []
  return [statement(article, property, subject, figure, clause)]
}

function propertyOf({ verb }: Clause, figure: FigureMention, object: NounPhrase): PropertyId | null {
  if (verb === null) return null
  if (KILL.has(verb.lemma)) return isPeople(figure, object) ? 'deaths' : null
  if (verb.lemma === 'injure' || verb.lemma === 'wound') return 'injured'
  if (verb.lemma === 'win' || verb.lemma === 'receive')
    return nounProperty(figure, object, ['electoral-votes', 'popular-vote'])
  if (HAVE.has(verb.lemma)) return nounProperty(figure, object, null)
  if (verb.lemma !== 'be') return null
  return BY_ADJECTIVE.get(object.head.lower) ?? BY_ADJECTIVE.get(object.units.at(-1)?.lower ?? '') ?? null
}

function nounProperty(
  figure: FigureMention,
  object: NounPhrase,
  allowed: readonly PropertyId[] | null,
): PropertyId | null {
  const text = object.units.map((unit) => unit.lower).join(' ')
  const electoral = text.includes('electoral') ? BY_NOUN.get('electoral vote') : undefined
  const property = electoral ?? BY_NOUN.get(figure.unit) ?? BY_NOUN.get(singular(object.head.lower))
  if (property === undefined) return null
  return allowed === null || allowed.includes(property) ? property : null
}

function singular(noun: string): string {
  return noun.endsWith('s') ? noun.slice(0, -1) : noun
}

const PEOPLE = new Set(
  'people person civilian soldier passenger victim man woman child worker american life student officer resident'.split(
    ' ',
  ),
)

function isPeople(figure: FigureMention, object: NounPhrase): boolean {
  return figure.unit === ''
    ? object.head.figure !== null
    : PEOPLE.has(figure.unit) || PEOPLE.has(singular(object.head.lower))
}

/** "the 448-page report", "a population of 5 million", "the 435-member House". */
function ofPhrase(article: Article, phrase: NounPhrase, clause: Clause): ClaimStatement[] {
  const figure = figureOf(phrase)
  if (figure !== null && phrase.head.figure === null && figure.to < phrase.head.from) {
    const property = BY_NOUN.get(figure.unit)
    const counted = figure.counted === null || figure.counted.to <= phrase.head.from
    if (
      property !== undefined &&
      counted &&
      (phrase.head.name !== null || phrase.determiner !== null || phrase.possessor !== null)
    )
      return property === 'pages' || property === 'members'
        ? [statement(article, property, phrase, figure, clause)]
        : []
  }
  if (phrase.head.lower !== 'population') return []
  const size = phrase.preps.find((prep) => prep.word === 'of')?.object ?? null
  const amount = size === null ? null : figureOf(size)
  const owner = phrase.possessor ?? (clause.verb?.lemma === 'have' && clause.object === phrase ? clause.subject : null)
  return amount === null || owner === null ? [] : [statement(article, 'population', owner, amount, clause)]
}

function statement(
  article: Article,
  property: PropertyId,
  subject: NounPhrase,
  figure: FigureMention,
  clause: Clause,
): ClaimStatement {
  const value: Argument = { kind: 'figure', figure, range: { from: figure.from, to: figure.to } }
  return {
    property,
    subject: argumentOf(article, { phrase: subject, date: null, range: subject }),
    value,
    arguments: {},
    time: statedTime(clause.dates, clause.verb, []),
    commitment: clause.commitment,
    frame: 'figure',
    predicate: { from: figure.from, to: figure.to },
  }
}
