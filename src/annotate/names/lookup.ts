import type { Candidate, EntityKind, KnowledgeBase } from '../../model/knowledge.ts'

/** Look-ups in the knowledge base for one article, each distinct name once. */
export interface Lookup {
  readonly knowledge: KnowledgeBase
  named(name: string): readonly Candidate[]
  similar(name: string): readonly Candidate[]
  /** The candidates to whom the whole written name belongs, for names of people, places and the like. */
  exact(name: string): readonly Candidate[]
  longestFrom(word: string): number
}

/** Kinds of entities that words name without being a name in the sense of a mention: an office is a role. */
const NOT_NAMES: ReadonlySet<EntityKind> = new Set(['office', 'quotation', 'case'])

/** Wraps the knowledge base so that every distinct name is looked up once. */
export function createLookup(knowledge: KnowledgeBase): Lookup {
  const named = remember((name) => knowledge.named(name))
  return {
    knowledge,
    named,
    similar: remember((name) => knowledge.similar(name)),
    exact: remember((name) =>
      named(name).filter(({ match, entity }) => match.kind === 'exact' && !NOT_NAMES.has(entity.kind)),
    ),
    longestFrom: remember((word) => knowledge.longestFrom(word)),
  }
}

function remember<Result>(look: (text: string) => Result): (text: string) => Result {
  const seen = new Map<string, Result>()
  return (text) => {
    const known = seen.get(text)
    if (known !== undefined) return known
    const found = look(text)
    seen.set(text, found)
    return found
  }
}
