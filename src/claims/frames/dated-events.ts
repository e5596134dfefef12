import type { Article, DateMention } from '../../model/annotation.ts'
import type { ClaimStatement } from '../../model/claim.ts'
import { mentionsWithin } from '../between.ts'
import type { Clause, NounPhrase, Reading } from '../clauses/types.ts'
import { argumentOf, wordsArgument } from './arguments.ts'
import { EVENT_NOUNS } from './event-nouns.ts'

/** "the 2018 Helsinki summit", "the summit in Helsinki in July 2018": an event with its name and its date in one phrase. */
export function readDatedEvents(article: Article, reading: Reading): ClaimStatement[] {
  const found = readCounted(article, reading)
  for (const { phrase, clause } of reading.phrases) {
    // Who won or lost it is a statement of its own, with the same date.
    if (!isEvent(phrase) || (phrase.head.name === null && CONTESTS.has(clause.verb?.lemma ?? ''))) continue
    const date = dateOf(phrase)
    if (date === null || clause.commitment.kind === 'questioned') continue
    const dated = statement(article, phrase, date, clause)
    found.push(dated, ...takingPart(article, phrase, dated))
  }
  return found
}

const CONTESTS = new Set(['win', 'lose', 'beat', 'defeat', 'clinch'])

function isEvent({ head }: NounPhrase): boolean {
  if (head.name !== null) return head.name.kind === 'event' || EVENT_NOUNS.has(head.lower.split(' ').at(-1) ?? '')
  return EVENT_NOUNS.has(head.lower)
}

function dateOf(phrase: NounPhrase): DateMention | null {
  const before = phrase.units.find((unit) => unit.date !== null)?.date ?? null
  const behind = phrase.dates.find(
    ({ prep, date }) => date.shape === 'date' && (prep === null || prep === 'in' || prep === 'on' || prep === 'of'),
  )
  if (behind !== undefined) return behind.date
  // "her call to the president in July": the date stands behind what hangs on the noun.
  for (const { object } of phrase.preps) {
    const further = object?.dates.find(({ prep, date }) => date.shape === 'date' && (prep === 'in' || prep === 'on'))
    if (further !== undefined) return further.date
  }
  return before?.shape === 'date' ? before : null
}

function statement(article: Article, phrase: NounPhrase, date: DateMention, clause: Clause): ClaimStatement {
  const range = { from: date.from, to: date.to }
  const { kind } = clause.commitment
  return {
    property: 'happened',
    subject: argumentOf(article, { phrase, date: null, range: phrase }),
    value: { kind: 'date', date, range },
    arguments: {},
    time: { date, tense: 'none', modifiers: [] },
    commitment: kind === 'quoted' ? clause.commitment : { kind: 'asserted' },
    frame: 'dated-event',
    predicate: range,
  }
}

/** "the 2018 Helsinki summit between Ann Doe and Bo Roe": where it was, and who met. */
function takingPart(article: Article, phrase: NounPhrase, dated: ClaimStatement): ClaimStatement[] {
  const found: ClaimStatement[] = []
  const place = phrase.units.find(({ name, from }) => name?.kind === 'place' && from < phrase.head.from)
  if (place?.name != null)
    found.push({
      ...dated,
      property: 'held-in',
      value: { kind: 'referent', referent: place.name.referent, range: { from: place.from, to: place.to } },
    })
  const parties = phrase.preps.find(({ word }) => word === 'between')?.object ?? null
  for (const party of parties === null ? [] : [parties, ...parties.conjuncts])
    if (party.head.name !== null)
      found.push({
        ...dated,
        property: 'participant',
        value: argumentOf(article, { phrase: { ...party, conjuncts: [] }, date: null, range: party }),
      })
  return found
}

/** How far apart "two days before the vote" and its date may stand. */
const NEAR = 6

/** "Two days before the vote, on November 6": a day that is counted from an event. */
function readCounted(article: Article, reading: Reading): ClaimStatement[] {
  const [clause] = reading.clauses
  if (clause === undefined) return []
  const found: ClaimStatement[] = []
  const dates = datesOfSentence(article, reading)
  for (const [at, counted] of dates.entries()) {
    const { anchor, amount } = counted.stated
    const next = dates[at + 1]
    if (anchor === undefined || amount === undefined || next === undefined || next.shape !== 'date') continue
    if (next.from < anchor.to || next.from - anchor.to > NEAR) continue
    found.push({
      property: 'happened',
      subject: wordsArgument(article, anchor),
      value: { kind: 'date', date: next, range: { from: next.from, to: next.to } },
      arguments: { with: { kind: 'date', date: counted, range: { from: counted.from, to: counted.to } } },
      time: { date: null, tense: 'past', modifiers: [] },
      commitment: clause.commitment,
      frame: 'counted-from',
      predicate: { from: counted.from, to: counted.to },
    })
  }
  return found
}

function datesOfSentence(article: Article, { sentence }: Reading): DateMention[] {
  const range = article.sentences[sentence]
  return range === undefined ? [] : mentionsWithin(article.dates, range)
}
