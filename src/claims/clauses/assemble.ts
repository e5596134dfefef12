import { attachPhrase } from './attach-phrase.ts'
import { attachDate, attachMark, attachPrep, attachRelative, attachSub } from './attach-small.ts'
import { attachVerb } from './attach-verb.ts'
import { type Builder, makeBuilder, topOf } from './builder.ts'
import type { Chunk } from './chunk-context.ts'

/** Puts chunks together to clauses. */
export function assemble(chunks: readonly Chunk[], from: number): Builder {
  const builder = makeBuilder(chunks, from)
  for (const [at, chunk] of chunks.entries()) {
    attach(builder, chunk, at)
    builder.previous = chunk
    if (chunk.kind === 'coord' || chunk.kind === 'mark') continue
    for (const clause of builder.stack) clause.to = Math.max(clause.to, chunk.to)
  }
  return builder
}

function attach(builder: Builder, chunk: Chunk, at: number): void {
  switch (chunk.kind) {
    case 'phrase':
      attachPhrase(builder, chunk.phrase, at)
      builder.comma = false
      builder.coord = null
      break
    case 'verb':
      attachVerb(builder, chunk.group, at)
      builder.comma = false
      builder.coord = null
      break
    case 'prep':
      attachPrep(builder, chunk.word, chunk)
      break
    case 'sub':
      attachSub(builder, chunk.word, chunk)
      builder.comma = false
      builder.coord = null
      break
    case 'relative':
      attachRelative(builder, chunk.word, chunk)
      builder.comma = false
      builder.coord = null
      break
    case 'coord':
      builder.coord = chunk.word
      builder.prep = null
      break
    case 'mark':
      attachMark(builder, chunk.word, chunk, at)
      break
    case 'date':
      attachDate(builder, chunk.date)
      break
    case 'adverb':
      topOf(builder).to = chunk.to
      break
  }
}
