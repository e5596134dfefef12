import type { Article } from '../../../model/annotation.ts'
import type { Argument, ClaimStatement } from '../../../model/claim.ts'
import {
  CHIEF_NOUNS,
  PARTIES_ONLY,
  PARTISANS,
  PARTY_ADJECTIVES,
  PARTY_NOUNS,
  ROLE_NOUNS,
} from '../../clauses/lexicon/role-nouns.ts'
import type { Unit } from '../../clauses/types.ts'
import type { Description } from '../descriptions.ts'
import { ofWhat, statementFrom } from '../match-description.ts'

/** Nouns behind a role that make it no role of the one described: "the former president's lawyer" has its own head. */
const OF_ROLE = ['of', 'for', 'at', 'to', 'in'] as const

/** The statements on roles and parties that a description makes. */
export function readRoles(article: Article, description: Description): ClaimStatement[] {
  const found: ClaimStatement[] = []
  const party = partyWords(description)
  if (party !== null) found.push(partyStatement(article, description, party))
  if (!ROLE_NOUNS.has(description.head)) return found
  const office = officeWords(article, description)
  if (office === null) return found
  const of = ofWhat(article, description, OF_ROLE)
  const base = statementFrom(description, `role-${description.how}`)
  const further = of === null ? {} : { of }
  found.push({
    ...base,
    property: 'held',
    subject: description.described,
    value: office,
    arguments: further,
    predicate: office.range,
  })
  if (of?.kind === 'referent' && CHIEF_NOUNS.has(description.head))
    found.push({ ...base, property: 'chief', subject: of, value: description.described })
  return found
}

/** The words of the office without the party: "Republican Sen." gives "Sen.". */
function officeWords(article: Article, description: Description): Argument | null {
  const partisan = PARTISANS.has(description.head)
  const rest = description.words.filter((unit) => !partisan || !PARTY_ADJECTIVES.has(unit.lower))
  const [first] = rest
  if (first === undefined) return null
  const range = { from: Math.max(first.from, description.range.from), to: description.range.to }
  return { kind: 'words', text: article.text.slice(range.from, range.to).replace(/\s+/g, ' '), range }
}

function partyWords(description: Description): Unit | null {
  const last = description.words.at(-1)
  if (last !== undefined && PARTY_NOUNS.has(last.lower)) return last
  const first = description.words.find((unit) => PARTY_ADJECTIVES.has(unit.lower))
  if (first === undefined || !ROLE_NOUNS.has(description.head)) return null
  return PARTIES_ONLY.has(first.lower) || PARTISANS.has(description.head) ? first : null
}

function partyStatement(article: Article, description: Description, unit: Unit): ClaimStatement {
  const range = { from: unit.from, to: unit.to }
  const value: Argument = { kind: 'words', text: article.text.slice(unit.from, unit.to), range }
  const of = ofWhat(article, description, ['from', 'of', 'in'])
  return {
    ...statementFrom(description, `party-${description.how}`),
    property: 'party',
    subject: description.described,
    value,
    arguments: of === null ? {} : { of },
    predicate: range,
  }
}
