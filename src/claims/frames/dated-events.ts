import type { Article, DateMention } from '../../model/annotation.ts'
import type { ClaimStatement } from '../../model/claim.ts'
import type { Clause, NounPhrase, Reading } from '../clauses/types.ts'
import { argumentOf } from './arguments.ts'
import { EVENT_NOUNS } from './event-nouns.ts'

/** "the 2018 Helsinki summit", "the summit in Helsinki in July 2018": an event with its name and its date in one phrase. */
export function readDatedEvents(article: Article, reading: Reading): ClaimStatement[] {
  const found: ClaimStatement[] = []
  for (const { phrase, clause } of reading.phrases) {
    if (!isNamedEvent(phrase)) continue
    const date = dateOf(phrase)
    if (date !== null) found.push(statement(article, phrase, date, clause))
  }
  return found
}

function isNamedEvent(phrase: NounPhrase): boolean {
  const { head } = phrase
  if (head.name !== null) return head.name.kind === 'event' || EVENT_NOUNS.has(head.lower.split(' ').at(-1) ?? '')
  if (!EVENT_NOUNS.has(head.lower)) return false
  const inside = phrase.units.some((unit) => unit.name !== null) || phrase.possessor?.head.name != null
  return inside || phrase.preps.some(({ object }) => object?.head.name != null)
}

function dateOf(phrase: NounPhrase): DateMention | null {
  const before = phrase.units.find((unit) => unit.date !== null)?.date ?? null
  const behind = phrase.dates.find(
    ({ prep, date }) => date.shape === 'date' && (prep === null || prep === 'in' || prep === 'on' || prep === 'of'),
  )
  if (behind !== undefined) return behind.date
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
    commitment: kind === 'quoted' || kind === 'attributed' ? clause.commitment : { kind: 'asserted' },
    frame: 'dated-event',
    predicate: range,
  }
}
