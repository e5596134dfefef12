import type { Article } from '../../model/annotation.ts'
import type { Argument, Commitment, StatedTime } from '../../model/claim.ts'
import type { Range } from '../../model/span.ts'
import type { Clause, ClauseDate, NounPhrase, Reading, Unit } from '../clauses/types.ts'
import { argumentsOf } from './arguments.ts'
import { splitModifiers } from './modifiers.ts'
import { reachOf } from './slots.ts'
import { statedTime } from './sources.ts'
import { titleHead, titleWords } from './titles.ts'

/** A name or pronoun with a phrase that says who or what it is. */
export interface Description {
  readonly how: 'title' | 'apposition' | 'copula'
  readonly described: Argument
  /** The words before a name that describe it: "former FBI director", without what modifies them in time. */
  readonly words: readonly Unit[]
  /** Its last noun: "director". */
  readonly head: string
  /** The phrase behind the name or the verb; null for a title, which has no phrase of its own. */
  readonly phrase: NounPhrase | null
  readonly time: StatedTime
  readonly commitment: Commitment
  /** All of the description, with what hangs on it. */
  readonly range: Range
}

const COPULAS = new Set(['be', 'become', 'remain'])

/** Everything in a stretch that says of a name who or what it is: titles, appositions, "X is Y", "the Y is X". */
export function readDescriptions(article: Article, reading: Reading): Description[] {
  const found: Description[] = []
  for (const { phrase, clause } of reading.phrases) {
    found.push(...titleOf(article, phrase, clause))
    for (const apposition of phrase.appositions) {
      const [name, description] = isName(phrase) ? [phrase, apposition] : [apposition, phrase]
      if (isDescribed(name) && !isName(description) && !(name === phrase && isListed(article, description)))
        found.push(...describe(article, 'apposition', name, description, clause))
    }
  }
  for (const clause of reading.clauses) found.push(...copulaOf(article, clause))
  return found
}

/** Behind "Ann Doe, the king of Norway *as well as the* French ministry" there was a list all along. */
const GOES_ON = /^,? (?:as well as|along with|and|or|plus) (?:the |\p{Lu})/u

function isListed({ text }: Article, description: NounPhrase): boolean {
  const end = reachOf(description)
  return GOES_ON.test(text.slice(end, end + 24))
}

function isName(phrase: NounPhrase): boolean {
  return phrase.head.name !== null
}

function isDescribed(phrase: NounPhrase): boolean {
  return isName(phrase) || phrase.head.reference !== null
}

/** The words before the name in its own phrase. */
function titleOf(article: Article, phrase: NounPhrase, clause: Clause): Description[] {
  const { head } = phrase
  const at = phrase.units.indexOf(head)
  if (head.name === null || at <= 0) return []
  const before = phrase.units
    .slice(0, at)
    .flatMap((unit) => (unit.kind === 'title' ? titleWords(article, unit) : [unit]))
  const { rest, modifiers } = splitModifiers(before.filter((unit) => unit.lower !== phrase.determiner))
  const noun = titleHead(rest)
  const [first] = rest
  const last = rest.at(-1)
  if (first === undefined || last === undefined || noun?.kind !== 'word') return []
  const described: Argument = {
    kind: 'referent',
    referent: head.name.referent,
    range: { from: head.from, to: head.to },
  }
  return [
    {
      how: 'title',
      described,
      words: rest,
      head: noun.lower,
      phrase: null,
      time: { date: null, tense: 'present', modifiers },
      commitment: presupposed(clause),
      range: { from: first.from, to: last.to },
    },
  ]
}

function copulaOf(article: Article, clause: Clause): Description[] {
  const { verb, subject, object } = clause
  if (verb === null || subject === null || object === null || !clause.sure || !COPULAS.has(verb.lemma)) return []
  const [name, description] = isName(object) && !isName(subject) ? [object, subject] : [subject, object]
  if (!isDescribed(name) || isName(description) || description.head.kind !== 'word') return []
  return describe(article, 'copula', name, description, clause)
}

function describe(
  article: Article,
  how: 'apposition' | 'copula',
  name: NounPhrase,
  description: NounPhrase,
  clause: Clause,
): Description[] {
  const described = argumentsOf(article, {
    phrase: { ...name, conjuncts: how === 'copula' ? name.conjuncts : [] },
    date: null,
    range: name,
  })
  const shared = splitModifiers([...description.units]).modifiers.filter((word) => word === 'former' || word === 'ex')
  return [description, ...description.conjuncts].flatMap((phrase, index) => {
    const own = phrase.units.filter((unit) => !belongsToPossessor(phrase, unit) && unit.lower !== phrase.determiner)
    const { rest, modifiers } = splitModifiers(own)
    // "former FBI director and special counsel": both are past, as no article begins anew.
    if (index > 0 && modifiers.length === 0 && phrase.determiner === null) modifiers.push(...shared)
    const first = rest[0] ?? phrase.head
    if (isName(phrase) || phrase.head.kind !== 'word') return []
    const dates = [...phrase.dates, ...datesBehind(phrase), ...(how === 'copula' ? clause.dates : [])]
    const time = statedTime(dates, how === 'copula' ? clause.verb : null, [
      ...modifiers,
      ...(how === 'copula' ? (clause.verb?.adverbs ?? []) : []),
    ])
    return described.map((argument) => ({
      how,
      described: argument,
      words: rest,
      head: phrase.head.lower,
      phrase,
      time: how === 'apposition' ? { ...time, tense: 'present' as const } : time,
      commitment: how === 'apposition' ? presupposed(clause) : phrase.negated ? { kind: 'negated' } : clause.commitment,
      range: { from: first.from, to: reachOf(phrase) },
    }))
  })
}

/** "director of the bureau *in 2019*": the year hangs on the last of the words, but says when all of it was so. */
function datesBehind({ preps }: NounPhrase): ClauseDate[] {
  return preps.flatMap(({ word, object }) =>
    word === 'of' && object !== null ? object.dates.filter(({ prep }) => prep === 'in' || prep === 'from') : [],
  )
}

function belongsToPossessor(phrase: NounPhrase, unit: Unit): boolean {
  return (
    phrase.possessor !== null &&
    (unit.to <= phrase.possessor.to || unit.lower === "'s" || unit.lower === "'" || unit.lower === phrase.determiner)
  )
}

/** A title or apposition is the article's own, even in a denial, a question or a report; not in a quotation. */
function presupposed({ commitment }: Clause): Commitment {
  return commitment.kind === 'quoted' ? commitment : { kind: 'asserted' }
}
