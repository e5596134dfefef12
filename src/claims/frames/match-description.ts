import type { Article } from '../../model/annotation.ts'
import type { Argument, ClaimStatement } from '../../model/claim.ts'
import type { Range } from '../../model/span.ts'
import { PARTY_ADJECTIVES, PARTY_NOUNS } from '../clauses/lexicon/role-nouns.ts'
import type { NounPhrase } from '../clauses/types.ts'
import { argumentOf } from './arguments.ts'
import type { DescriptionFrame, DescriptionSlot } from './description-frames.ts'
import { SUPERLATIVES } from './description-frames.ts'
import type { Description } from './descriptions.ts'
import { type Filler, stepFrom } from './slots.ts'

/** The words of a description as an argument. */
export function wordsOf(article: Article, { range }: Description): Argument {
  return { kind: 'words', text: article.text.slice(range.from, range.to).replace(/\s+/g, ' '), range }
}

/**
 * What a description is of: its possessor, what stands behind one of some prepositions, or a name or an adjective of
 * origin before its head ("the Canadian capital").
 */
export function ofWhat(article: Article, description: Description, preps: readonly string[]): Argument | null {
  const { phrase, words } = description
  const filler = phrase === null ? null : (possessorOf(phrase) ?? behind(phrase, preps))
  if (filler !== null) return argumentOf(article, filler)
  const head = words.findIndex((unit) => unit.lower === description.head)
  const before = words.slice(0, Math.max(0, head))
  const name = before.find((unit) => unit.name !== null)?.name ?? null
  const nation = before.find(
    (unit) =>
      unit.capital &&
      unit.name === null &&
      ORIGIN.test(unit.lower) &&
      !PARTY_ADJECTIVES.has(unit.lower) &&
      !PARTY_NOUNS.has(unit.lower),
  )
  if (name === null && nation !== undefined)
    return { kind: 'words', text: textAt(article, nation), range: { from: nation.from, to: nation.to } }
  return name === null ? null : { kind: 'referent', referent: name.referent, range: { from: name.from, to: name.to } }
}

/** Endings of the adjectives made from names of places. */
const ORIGIN = /(?:an|ese|ish|[a-z]{3}i|ch|ss|ek)$/

function textAt(article: Article, { from, to }: Range): string {
  return article.text.slice(from, to)
}

function possessorOf(phrase: NounPhrase): Filler | null {
  return phrase.possessor === null ? null : { phrase: phrase.possessor, date: null, range: phrase.possessor }
}

function behind(phrase: NounPhrase, preps: readonly string[]): Filler | null {
  for (const prep of preps) {
    const filler = stepFrom(phrase, prep)
    if (filler !== null && filler.phrase !== null) return { ...filler, range: filler.phrase }
  }
  return null
}

/** The statement that a frame reads in a description; null where it doesn't fit. */
export function matchDescription(
  article: Article,
  description: Description,
  frame: DescriptionFrame,
): ClaimStatement | null {
  if (!frame.heads.includes(description.head)) return null
  const before = description.words.map((unit) => unit.lower)
  if (frame.modifiers !== undefined && !frame.modifiers.some((word) => before.includes(word))) return null
  if (frame.without?.some((word) => before.includes(word) || description.time.modifiers.includes(word))) return null
  const fill = (slot: DescriptionSlot): Argument | null => {
    if (slot === 'described') return description.described
    return slot === 'words' ? wordsOf(article, description) : ofWhat(article, description, frame.of ?? [])
  }
  const [subject, value] = [fill(frame.subject), fill(frame.value)]
  if (subject === null || value === null) return null
  if (frame.ofWork && !isWork(article, subject)) return null
  return { ...statementFrom(description, frame.id), property: frame.property, subject, value }
}

function isWork(article: Article, argument: Argument): boolean {
  if (argument.kind === 'referent') return article.referents[argument.referent]?.kind === 'work'
  return argument.kind === 'words' && /^["“‘']/.test(argument.text)
}

/** What all statements of a description have in common. */
export function statementFrom(
  description: Description,
  frame: string,
): Pick<ClaimStatement, 'arguments' | 'time' | 'commitment' | 'frame' | 'predicate'> {
  return {
    arguments: {},
    time: description.time,
    commitment: description.commitment,
    frame,
    predicate: description.range,
  }
}

/** "the *second*-largest country in the world". */
const RANK = /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)-/

/** "the highest mountain in the world": the words as a whole are the record. */
export function matchRecord(article: Article, description: Description): ClaimStatement | null {
  const superlative = description.words.find(({ lower }) => SUPERLATIVES.has(lower.replace(RANK, '')))
  if (superlative === undefined || description.phrase === null) return null
  const place = ofWhat(article, description, ['in', 'of', 'on'])
  return {
    ...statementFrom(description, 'record'),
    property: 'record',
    subject: description.described,
    value: wordsOf(article, description),
    arguments: place === null ? {} : { in: place },
  }
}
