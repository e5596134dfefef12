import type { CheckContext } from '../../model/check.ts'
import type { Argument, ClaimStatement } from '../../model/claim.ts'
import type { Entity, EntityId, KnowledgeBase } from '../../model/knowledge.ts'
import type { Range } from '../../model/span.ts'
import { candidatesFor, textOf } from '../record/meant.ts'
import { officesOf } from '../record/terms.ts'
import { realmOf } from './realm.ts'
import { classOfOffice, LOOSE_HEADS, SHARED_TITLES, TITLE_CLASSES, type TitleClass, titleClass } from './titles.ts'

/** What the words of a role name. */
export interface NamedOffice {
  /** The recorded offices that the words can name; none where only the class of title is known. */
  readonly offices: readonly Entity[]
  readonly title: TitleClass | null
  /** Whether the words say of which country or body the office is, so that no other can be meant. */
  readonly explicit: boolean
  /** Whether states and companies have an office of this name, too. */
  readonly shared: boolean
  /** Words such as "leader" bear out but never contradict. */
  readonly loose: boolean
  /** The title as the article writes it, with a capital nowhere but in names. */
  readonly words: string
}

const OPENING =
  /^(?:the|a|an|his|her|their|its|current|sitting|newly elected|republican|democratic|conservative|labour) /i
const NATIONAL = /^(?:u\.s\.|us|united states|american|federal) /i
const BARE_NATIONAL = /^(?:u\.s\.|us|united states|american) /i

/** The offices that a statement's value can name. */
export function officeNamed(statement: ClaimStatement, person: Entity, context: CheckContext): NamedOffice | null {
  if (statement.value === null) return null
  const words = wordsOf(statement.value, context)
  const lower = words.toLowerCase()
  const { of } = statement.arguments
  const atHome = of === undefined ? null : titleOfHome(lower, of, person, context)
  const bare = atHome ?? titleClass(lower.replace(BARE_NATIONAL, ''))
  const owners = of === undefined ? [] : candidatesFor(of, ['place', 'organization'], context)
  const owned = owners.flatMap((owner) => officesOfOwner(owner, lower, context.knowledge))
  const direct = [words, words.replace(NATIONAL, '')].flatMap((text) => officesCalled(text, context.knowledge))
  const called = unique(
    owned.length > 0 ? owned : of === undefined || isInside(of.range, statement.value.range) ? direct : [],
  )
  const offices =
    called.length === 0 && bare !== undefined && (of === undefined || atHome !== null)
      ? unique(officesAtHome(person, bare, context.knowledge))
      : called
  const named = offices.length > 0 || bare !== undefined
  if (!named || (offices.length === 0 && of !== undefined && atHome === null)) return null
  const head =
    lower
      .replace(/ (?:of|for|to|at|in) .*$/, '')
      .split(' ')
      .at(-1) ?? ''
  return {
    offices,
    title: bare ?? null,
    explicit:
      offices.length > 0 && (owned.length > 0 || (bare === undefined && isOwned(lower, offices, context.knowledge))),
    shared: SHARED_TITLES.has(lower.replace(BARE_NATIONAL, '')) && !BARE_NATIONAL.test(words),
    loose: LOOSE_HEADS.has(head) && !/\b(?:majority|minority)\b/.test(lower),
    words,
  }
}

/** The words of a role; of two joined titles the one that stands by the name. */
function wordsOf(value: Argument, context: CheckContext): string {
  const words = textOf(value, context).replace(OPENING, '').replace(/[,;]$/, '')
  const at = words.lastIndexOf(' and ')
  return at < 0 || officesCalled(words, context.knowledge).length > 0 ? words : words.slice(at + 5)
}

function unique(offices: readonly Entity[]): Entity[] {
  return [...new Map(offices.map((office) => [office.id, office])).values()]
}

/** "Canadian President", "the president of Canada" for a Canadian official: the class of title, though nobody holds such an office. */
function titleOfHome(lower: string, of: Argument, person: Entity, context: CheckContext): TitleClass | null {
  const { knowledge } = context
  const title = TITLE_CLASSES.find(
    ({ words, american }) =>
      !american &&
      words.some((word) => lower === word || lower.startsWith(`${word} of `) || lower.endsWith(` ${word}`)),
  )
  const home = homeOf(person, knowledge)
  if (title === undefined || home === undefined || lower.includes('vice')) return null
  const words = textOf(of, context).toLowerCase()
  const demonyms = knowledge
    .statements(home.id, 'demonym')
    .map(({ value }) => (value.kind === 'text' ? value.text : ''))
  return [home.name, ...home.aliases, ...demonyms].some((name) => name.toLowerCase() === words) ? title : null
}

/** The one country that somebody served. */
function homeOf(person: Entity, knowledge: KnowledgeBase): Entity | undefined {
  const realms = new Set(
    officesOf(person.id, knowledge).map(({ value }) => (value.kind === 'entity' ? realmOf(value.id, knowledge) : null)),
  )
  // Parties have leaders, too; nobody's country is a party.
  const [realm, second] = [...realms].filter((one) => one !== null && knowledge.entity(one)?.kind === 'place')
  return realm === undefined || realm === null || second !== undefined ? undefined : knowledge.entity(realm)
}

/** The offices with a title in the countries that somebody served: what a bare "President" means for a German chancellor. */
function officesAtHome(person: Entity, title: TitleClass, knowledge: KnowledgeBase): Entity[] {
  const home = homeOf(person, knowledge)
  if (home === undefined) return []
  return title.words
    .flatMap((word) => officesOfOwner(home, word, knowledge))
    .filter((office) => classOfOffice(office) === title)
}

function officesUnder(owner: EntityId, knowledge: KnowledgeBase): Entity[] {
  return knowledge
    .statementsWith(owner, 'office-of')
    .map(({ subject }) => knowledge.entity(subject))
    .filter((office): office is Entity => office !== undefined)
}

function officesCalled(words: string, knowledge: KnowledgeBase): Entity[] {
  if (words === '') return []
  return knowledge
    .named(words)
    .filter(({ entity, match }) => entity.kind === 'office' && (match.kind === 'exact' || match.kind === 'styled'))
    .map(({ entity }) => entity)
}

/** What an office is of may be part of its name: "French President", "Speaker of the House". */
function isInside(inner: Range, outer: Range): boolean {
  return outer.from <= inner.from && inner.to <= outer.to
}

/** "president" of France: the owner's offices with that title, or those called by its name. */
function officesOfOwner(owner: Entity, lower: string, knowledge: KnowledgeBase): Entity[] {
  const head = lower.replace(/ (?:of|for|to|at|in|from) .*$/, '').replace(NATIONAL, '')
  const last = titleClass(head.split(' ').slice(-2).join(' ')) ?? titleClass(head.split(' ').at(-1) ?? '')
  const called = [`${head} of ${owner.name}`, `${owner.name} ${head}`, `${head} of the ${owner.name}`].flatMap((text) =>
    officesCalled(text, knowledge),
  )
  if (called.length > 0 || last === undefined) return called
  return officesUnder(owner.id, knowledge).filter(
    (office) => classOfOffice(office) === last && last.words.includes(head),
  )
}

/** Whether the words themselves say of what the office is: one office alone, with a name or a nation in it. */
function isOwned(lower: string, offices: readonly Entity[], knowledge: KnowledgeBase): boolean {
  const [office] = offices
  if (office === undefined || offices.length > 1) return false
  const first = lower.split(' ')[0] ?? ''
  const [body] = knowledge.statements(office.id, 'office-of')
  const owner = body?.value.kind === 'entity' ? knowledge.entity(body.value.id) : undefined
  const names = [owner?.name, ...(owner?.aliases ?? [])].flatMap((name) =>
    name === undefined ? [] : [name.toLowerCase()],
  )
  const demonyms = knowledge
    .statements(owner?.id ?? '', 'demonym')
    .flatMap(({ value }) => (value.kind === 'text' ? [value.text.toLowerCase()] : []))
  return [...names, ...demonyms].some(
    (name) =>
      first === name ||
      lower.startsWith(`${name} `) ||
      lower.endsWith(` of ${name}`) ||
      lower.endsWith(` of the ${name}`),
  )
}
