import type { DateMention } from '../../model/annotation.ts'
import type { Range } from '../../model/span.ts'
import { addDate, type Builder, openClause, openMain, topOf } from './builder.ts'
import type { Clause, NounPhrase } from './types.ts'

/** A preposition waits for what follows it. It hangs on the phrase directly before it, if there is one. */
export function attachPrep(builder: Builder, word: string, range: Range): void {
  const host = builder.previous?.kind === 'phrase' ? builder.lastPhrase : null
  builder.prep = { word, from: range.from, to: range.to, host }
}

/** "who", "which", "that": a clause about the phrase before it. */
export function attachRelative(builder: Builder, word: string, range: Range): void {
  const antecedent = antecedentOf(builder.lastPhrase, word)
  const top = topOf(builder)
  const shared = builder.coord !== null && top.kind === 'relative' ? top.antecedent : antecedent
  if (builder.coord !== null && top.kind === 'relative') builder.stack.pop()
  const clause = openClause(builder, 'relative', range.from, word, null)
  clause.antecedent = shared
  clause.sure = shared !== null
  builder.prep = null
}

/** "Roger Stone of Florida, who …" is about Stone: climbs from places to the person on whom they hang. */
function antecedentOf(last: NounPhrase | null, word: string): NounPhrase | null {
  let phrase = last
  while (word === 'who' && phrase !== null && phrase.host !== null) {
    const { name } = phrase.head
    if (name === null || name.kind === 'person') break
    phrase = phrase.host
  }
  return phrase
}

/** A subordinator opens a clause; "that" one governed by the word before it. */
export function attachSub(builder: Builder, word: string, range: Range): void {
  const top = topOf(builder)
  builder.prep = null
  if (word === 'that' || word === 'whether') {
    const repeated = builder.coord !== null ? lastOf(builder.stack, (clause) => clause.marker === word) : undefined
    if (repeated !== undefined) builder.stack.splice(builder.stack.indexOf(repeated))
    const governed = repeated?.governorWord ?? wordBefore(builder, top)
    openClause(builder, 'complement', range.from, word, governed)
    return
  }
  closeFinished(builder)
  openClause(builder, 'adverbial', range.from, word, word)
}

function lastOf(clauses: readonly Clause[], test: (clause: Clause) => boolean): Clause | undefined {
  for (let at = clauses.length - 1; at >= 0; at--) {
    const clause = clauses[at]
    if (clause !== undefined && test(clause)) return clause
  }
  return undefined
}

/** The word that governs a clause opened now: the verb, or the noun or adjective just before. */
export function wordBefore(builder: Builder, top: Clause): string | null {
  const { previous } = builder
  if (previous?.kind === 'verb') return previous.group.lemma
  if (previous?.kind === 'phrase') {
    const { head } = previous.phrase
    if (head.kind === 'word' && previous.phrase.units.length > 0 && head.reference?.form !== 'pronoun') {
      if (top.verb === null || top.object === previous.phrase || previous.phrase.host !== null) return head.lower
    }
  }
  return top.verb?.lemma ?? null
}

/** Leaves relative clauses and participles that a comma has closed. */
export function closeFinished(builder: Builder): void {
  if (!builder.comma) return
  for (let top = topOf(builder); builder.stack.length > 1 && top.verb !== null; top = topOf(builder)) {
    if (top.kind !== 'relative' && top.kind !== 'participle') break
    if (!builder.openedByComma.has(top)) break
    builder.stack.pop()
  }
}

export function attachMark(builder: Builder, mark: string, range: Range, at: number): void {
  if (mark === ';' || mark === ':') {
    builder.prep = null
    builder.comma = false
    builder.coord = null
    builder.lastPhrase = null
    const root = builder.stack[0]
    const main = openMain(builder, range.to)
    if (mark === ':' && root !== undefined && root.verb === null && at <= 2) main.antecedent = root.subject
    return
  }
  if (mark === ',' || mark === '—' || mark === ')') {
    builder.comma = true
    builder.prep = null
  }
}

/** A date belongs to the clause in which it stands, and less surely to those in which that one is nested. */
export function attachDate(builder: Builder, date: DateMention): void {
  const prep = builder.prep?.word ?? null
  hostOf(builder)?.dates.push({ date, prep, sure: true })
  builder.prep = null
  const behindComma = builder.comma
  builder.comma = false
  let depth = 0
  for (let at = builder.stack.length - 1; at >= 0; at--) {
    const clause = builder.stack[at]
    if (clause === undefined) break
    const nested = clause.kind === 'gerund' || clause.kind === 'infinitive'
    addDate(clause, { date, prep, sure: depth === 0 && !nested && isSureFor(clause, behindComma) })
    if (!nested) break
    depth++
  }
}

/** The phrase directly before a date, perhaps with a comma between: "the convention, in July 2016". */
function hostOf(builder: Builder): NounPhrase | null {
  if (builder.prep !== null) return builder.prep.host ?? (builder.comma ? builder.lastPhrase : null)
  return builder.previous?.kind === 'phrase' ? builder.lastPhrase : null
}

const OF_WHAT = new Set('of for to with over about from against on into in connection with'.split(' '))

/** Behind "convicted of the bombing of a building" a date may belong to the bombing; behind bare charges it doesn't. */
function isSureFor(clause: Clause, behindComma: boolean): boolean {
  const { verb } = clause
  if (verb === null || behindComma) return true
  for (const prep of clause.preps) {
    if (prep.from < verb.to) continue
    if (prep.clause !== null) return false
    const { object } = prep
    if (object === null || !OF_WHAT.has(prep.word)) continue
    if (object.determiner !== null || object.possessor !== null) return false
    if (object.head.name !== null && object.head.name.kind !== 'place') return false
  }
  return true
}
