import { type Builder, topOf } from './builder.ts'
import { SAY } from './lexicon/verb-classes.ts'

const LOOK_AHEAD = 12

/** ", prosecutors said," in the middle of another clause. */
export function isParenthesis(builder: Builder, at: number): boolean {
  const verb = builder.chunks[at + 1]
  const after = builder.chunks[at + 2]
  if (verb?.kind !== 'verb' || verb.group.form !== 'finite' || !SAY.has(verb.group.lemma)) return false
  if (topOf(builder).verb !== null && builder.stack.length === 1) return false
  if (topOf(builder).subject === null) return false
  return (
    after === undefined || after.kind === 'mark' || (after.kind === 'date' && builder.chunks[at + 3]?.kind === 'mark')
  )
}

/** Whether one more finite verb follows before the next mark: "the report Mueller wrote *was*". */
export function finiteAfter(builder: Builder, from: number): boolean {
  for (let at = from; at < Math.min(builder.chunks.length, from + LOOK_AHEAD); at++) {
    const chunk = builder.chunks[at]
    if (chunk === undefined || chunk.kind === 'mark' || chunk.kind === 'coord' || chunk.kind === 'sub') return false
    if (chunk.kind === 'verb' && chunk.group.form === 'finite') return true
  }
  return false
}

/** Whether the phrase at `at` is the subject of a finite verb that follows, past what hangs on the phrase. */
export function startsClause(builder: Builder, at: number): boolean {
  let verbs = 1
  for (let next = at + 1; next < Math.min(builder.chunks.length, at + LOOK_AHEAD); next++) {
    const chunk = builder.chunks[next]
    if (chunk === undefined) return false
    if (chunk.kind === 'verb') {
      if (chunk.group.form === 'finite' && --verbs === 0) return true
      if (chunk.group.form === 'infinitive' && verbs === 1) return false
      continue
    }
    if (chunk.kind === 'phrase' && builder.chunks[next - 1]?.kind === 'phrase') return false
    if (chunk.kind === 'relative') verbs = 2
    if (chunk.kind === 'sub' || chunk.kind === 'coord') return false
    if (chunk.kind === 'mark') return chunk.word === ',' && behindApposition(builder, next)
  }
  return false
}

/** "X, the judge, said", "X, who was there, said": one stretch between commas, then a finite verb. */
function behindApposition(builder: Builder, comma: number): boolean {
  let relative = false
  for (let next = comma + 1; next < Math.min(builder.chunks.length, comma + LOOK_AHEAD); next++) {
    const chunk = builder.chunks[next]
    if (chunk === undefined || chunk.kind === 'sub' || chunk.kind === 'coord') return false
    if (chunk.kind === 'relative') relative = true
    if (chunk.kind === 'mark') {
      const after = builder.chunks[next + 1]
      return chunk.word === ',' && after?.kind === 'verb' && after.group.form === 'finite'
    }
    if (chunk.kind === 'verb' && chunk.group.form === 'finite' && !relative) return false
  }
  return false
}
