import type { Candidate, KnowledgeBase, Statement } from '../model/knowledge.ts'
import { describeMatch, describeStatement } from './describe.ts'

/** A statement with the sentence that words it. */
export interface LookupStatement {
  readonly says: string
  readonly statement: Statement
}

/** Somebody or something that a name can mean, why, and what is on record. */
export interface LookupCandidate extends Candidate {
  readonly why: string
  readonly statements: readonly LookupStatement[]
  /** Statements about others that have this entity as their value; the subject's name comes first in `says`. */
  readonly mentions: readonly LookupStatement[]
}

/** What a name can mean, best first. */
export interface Lookup {
  readonly query: string
  readonly candidates: readonly LookupCandidate[]
}

/** Finds a name, or an id, and gathers what is on record about each candidate. */
export function lookup(knowledge: KnowledgeBase, query: string, limit = 8): Lookup {
  const byId = knowledge.entity(query)
  const found: readonly Candidate[] = byId
    ? [{ entity: byId, match: { kind: 'exact', label: byId.name }, score: 1 }]
    : knowledge.similar(query, limit)
  const candidates = found.map((candidate): LookupCandidate => {
    const { id } = candidate.entity
    const own = knowledge.statements(id)
    return {
      ...candidate,
      why: byId ? 'is its id' : describeMatch(candidate.match),
      statements: own.map((statement) => ({ says: describeStatement(knowledge, statement), statement })),
      mentions: knowledge.statementsWith(id).map((statement) => {
        const subject = knowledge.entity(statement.subject)?.name ?? statement.subject
        return { says: `${subject} ${describeStatement(knowledge, statement)}`, statement }
      }),
    }
  })
  return { query, candidates }
}
