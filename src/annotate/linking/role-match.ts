import type { Entity, EntityId, KnowledgeBase } from '../../model/knowledge.ts'
import { fold } from '../../text/fold.ts'
import { ROLES, type RoleField } from '../lexicon/titles.ts'

/** Words that say when or how a role was held, but not which one it is. */
const TIMES = new Set(
  'former ex then acting interim late current incoming outgoing retired longtime long-time one-time future new newly elected the a an of and for to at in on with into his her their its'.split(
    ' ',
  ),
)

/** How well the roles that an article gives somebody fit an entity. */
export interface RoleFit {
  /** 0: none fits. 1: one word of a description does. 2: an office, an occupation or a description as a whole. */
  readonly strength: 0 | 1 | 2
  /** The role that fits, as the article has it; empty for none. */
  readonly words: string
}

/** Compares the roles that an article gives with the offices, occupations and description of an entity. */
export function fitRoles(roles: readonly string[], entity: Entity, knowledge: KnowledgeBase): RoleFit {
  if (roles.length === 0) return { strength: 0, words: '' }
  const labels = roleLabels(entity, knowledge)
  let best: RoleFit = { strength: 0, words: '' }
  for (const role of roles) {
    const words = contentWords(role)
    for (const label of labels) {
      const strength = overlap(words, label)
      if (strength > best.strength) best = { strength, words: role }
    }
  }
  return best
}

/** All names of what an entity is or was, each as its content words. */
function roleLabels(entity: Entity, knowledge: KnowledgeBase): ReadonlySet<string>[] {
  const labels: string[] = []
  for (const statement of knowledge.statements(entity.id)) {
    const { property, value } = statement
    if (property !== 'held' && property !== 'nominated' && property !== 'occupation') continue
    if (value.kind === 'text') labels.push(value.text)
    if (value.kind === 'entity') labels.push(...namesOf(value.id, knowledge))
  }
  const about = entity.description.split(/[,;]| and /)
  return [...labels, ...about].map(contentWords).filter((words) => words.size > 0)
}

function namesOf(id: EntityId, knowledge: KnowledgeBase): string[] {
  const entity = knowledge.entity(id)
  return entity === undefined ? [] : [entity.name, ...entity.aliases]
}

function contentWords(text: string): Set<string> {
  const words = fold(text)
    .replace(/['’]s\b/g, '')
    .split(/[^\p{L}\p{N}.]+/u)
    .map((word) => word.replace(/\.$/, ''))
  return new Set(words.filter((word) => word.length > 1 && !TIMES.has(word)).map((word) => SHORT.get(word) ?? word))
}

const SHORT: ReadonlyMap<string, string> = new Map([
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['gov', 'governor'],
  ['gen', 'general'],
  ['prof', 'professor'],
  ['congressman', 'representative'],
  ['congresswoman', 'representative'],
  ['minister', 'minister'],
  ['head', 'director'],
  ['chief', 'director'],
])

/** 2: one holds all words of the other, two of them at least, or a single role word. 1: they share a role word. */
function overlap(role: ReadonlySet<string>, label: ReadonlySet<string>): 0 | 1 | 2 {
  let shared = 0
  let sharedRole = false
  for (const word of role) {
    if (!label.has(word)) continue
    shared += 1
    if (ROLES.has(word)) sharedRole = true
  }
  if (!sharedRole) return 0
  if (shared >= 2 && (shared === role.size || shared === label.size || shared >= 3)) return 2
  if (shared === label.size || (shared === 1 && role.size === 1)) return label.size === 1 ? 2 : 1
  return 1
}

/** Words of kinship that are titles of the church as well: they speak for no walk of life. */
const KIN = new Set(['father', 'mother', 'brother', 'sister'])

/** The walks of life that the role words of the texts belong to; scholars are called "Dr." as physicians are. */
export function fieldsOf(texts: readonly string[]): Set<RoleField> {
  const fields = new Set<RoleField>()
  for (const text of texts) {
    for (const word of contentWords(text)) {
      const role = ROLES.get(word)
      if (KIN.has(word)) continue
      if (word === 'dr') fields.add('learning')
      if (role !== undefined && role.field !== 'courtesy' && role.field !== 'family') fields.add(role.field)
    }
  }
  return fields
}

/** The walks of life of an entity, by its offices, occupations and description. */
export function fieldsOfEntity(entity: Entity, knowledge: KnowledgeBase): Set<RoleField> {
  return fieldsOf(roleLabels(entity, knowledge).map((words) => [...words].join(' ')))
}
