import type { Article } from '../../model/annotation.ts'
import type { ClaimStatement } from '../../model/claim.ts'
import type { Clause, NounPhrase, Reading } from '../clauses/types.ts'
import { argumentOf } from './arguments.ts'

const WORKS = new Set(
  'novel book memoir album song single film movie play poem opera symphony painting novella biography thriller ballet musical'.split(
    ' ',
  ),
)

/** Who made what without a verb of making: "“Emma,” by Jane Austen", "“Emma” is a novel by Jane Austen", "Austen's novel “Emma”". */
export function readCredits(article: Article, reading: Reading): ClaimStatement[] {
  const found: ClaimStatement[] = []
  for (const { phrase, clause } of reading.phrases) {
    const by = phrase.preps.find(({ word }) => word === 'by')?.object ?? null
    const work = by === null ? null : workOf(article, phrase, clause)
    if (by !== null && work !== null && isParty(by)) found.push(statement(article, work, by, clause))
    const owner = phrase.possessor
    if (
      owner !== null &&
      isParty(owner) &&
      isTitle(article, phrase) &&
      phrase.units.some(({ lower }) => WORKS.has(lower))
    )
      found.push(statement(article, { ...phrase, from: phrase.head.from }, owner, clause))
  }
  return found
}

function isParty({ head }: NounPhrase): boolean {
  return head.name?.kind === 'person' || head.name?.kind === 'organization'
}

/** A title in quotation marks or slanted type. */
function isTitle(article: Article, { head }: NounPhrase): boolean {
  if (head.kind === 'quote') return true
  return (
    head.name?.kind === 'work' &&
    article.inlines.some(({ kind, from, to }) => kind === 'emphasis' && from <= head.from && head.to <= to)
  )
}

/** The work that a phrase is, or that it is said of: "“Emma” is a *novel*". */
function workOf(article: Article, phrase: NounPhrase, clause: Clause): NounPhrase | null {
  if (isTitle(article, phrase)) return phrase
  if (!WORKS.has(phrase.head.lower)) return null
  const said = clause.verb?.lemma === 'be' && clause.object === phrase ? clause.subject : phrase.apposedTo
  return said !== null && isTitle(article, said) ? said : null
}

function statement(article: Article, work: NounPhrase, by: NounPhrase, clause: Clause): ClaimStatement {
  return {
    property: 'creator',
    subject: argumentOf(article, { phrase: work, date: null, range: work }),
    value: argumentOf(article, { phrase: by, date: null, range: by }),
    arguments: {},
    time: { date: null, tense: 'present', modifiers: [] },
    commitment: clause.commitment,
    frame: 'credit',
    predicate: { from: by.from, to: by.to },
  }
}
