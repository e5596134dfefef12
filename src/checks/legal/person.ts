import type { Article, Referent } from '../../model/annotation.ts'
import type { CheckContext } from '../../model/check.ts'
import type { Argument } from '../../model/claim.ts'
import type { Entity, KnowledgeBase } from '../../model/knowledge.ts'
import { PROPERTIES } from '../../model/property.ts'
import type { UnverifiedReason } from '../../model/verdict.ts'
import { LONGEST_NAME, referencesFrom } from '../in-range.ts'

/** Whom an argument means, as far as the record knows. */
export type Meant =
  | {
      readonly entity: Entity
      readonly referent: Referent /** False where a pronoun or a misspelt name leaves some doubt. */
      readonly certain: boolean
      /** Picked out among namesakes. */
      readonly told: boolean
    }
  | { readonly reason: UnverifiedReason }

/**
 * Finds the recorded person or organization that an argument means. Among namesakes it is the one whom `tells` picks out,
 * if it picks out one alone.
 */
export function whoIsMeant(
  argument: Argument,
  { article, knowledge }: CheckContext,
  tells: (entity: Entity) => boolean = () => false,
): Meant {
  if (argument.kind !== 'referent') return { reason: 'too-vague' }
  const referent = article.referents[argument.referent]
  if (referent === undefined || referent.link.status === 'none') return { reason: 'unknown-entity' }
  if (referent.link.status === 'ambiguous') {
    const told = referent.link.candidates.filter(({ entity, match }) => match.kind === 'exact' && tells(entity))
    const [only] = told
    return only === undefined || told.length > 1
      ? { reason: 'ambiguous' }
      : { entity: only.entity, referent, certain: false, told: true }
  }
  const { entity, match } = referent.link.candidate
  const reference = referent.references.find(({ from, to }) => from <= argument.range.from && argument.range.to <= to)
  const direct =
    reference === undefined || reference.form !== 'pronoun' || isOnlyOne(article, knowledge, referent, argument)
  return { entity, referent, certain: direct && match.kind !== 'near', told: false }
}

/** Whether the words name the one they mean: a pronoun or a role may have found the wrong one. */
export function isNamed(argument: Argument, article: Article): boolean {
  const { from, to } = argument.range
  const around = referencesFrom(article, { from: from - LONGEST_NAME, to: from + 1 })
  return around.some((one) => to <= one.to && one.form !== 'pronoun' && one.form !== 'role')
}

/** Whether nobody else named between the pronoun and the sentence of the name it stands for has a case on record. */
function isOnlyOne(article: Article, knowledge: KnowledgeBase, referent: Referent, pronoun: Argument): boolean {
  const names = referent.references.filter(({ form, to }) => form !== 'pronoun' && to <= pronoun.range.from)
  const last = names.at(-1)
  const start = last === undefined ? undefined : article.sentences[last.sentence]
  if (start === undefined) return false
  for (const reference of referencesFrom(article, { from: start.from, to: pronoun.range.from })) {
    if (reference.referent === referent.id) continue
    const other = article.referents[reference.referent]
    if (other === undefined || other.kind !== 'person') continue
    if (other.gender !== null && referent.gender !== null && other.gender !== referent.gender) continue
    if (
      other.link.status !== 'linked' ||
      hasCase(knowledge, other.link.candidate.entity, article.published?.date ?? null)
    )
      return false
  }
  return true
}

/** Whether a court has had to do with the entity by the day of publication; an impeachment is before no court. */
function hasCase(knowledge: KnowledgeBase, entity: Entity, published: string | null): boolean {
  return knowledge.statementsWith(entity.id).some(({ property, subject, qualifiers }) => {
    if (PROPERTIES[property].group !== 'legal' || knowledge.statements(subject, 'impeached').length > 0) return false
    const since = qualifiers.on?.from ?? null
    return published === null || since === null || since <= published
  })
}
