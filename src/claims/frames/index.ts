import type { Article } from '../../model/annotation.ts'
import type { ClaimStatement, ClaimType } from '../../model/claim.ts'
import type { NonEmpty } from '../../model/span.ts'
import type { Reading } from '../clauses/types.ts'
import type { Frames, NounFrame, VerbFrame } from './frame.ts'
import { LEGAL_FRAMES } from './legal/index.ts'
import { matchNoun } from './match-noun.ts'
import { matchVerb } from './match-verb.ts'

/** All frame families. */
const FAMILIES: readonly Frames[] = [LEGAL_FRAMES]

/** A statement with the types of claim that it makes. */
export interface Read {
  readonly statement: ClaimStatement
  readonly types: NonEmpty<ClaimType>
}

const byWord = <F extends { readonly verbs?: readonly string[] }>(
  frames: readonly F[],
  words: (frame: F) => readonly string[],
): ReadonlyMap<string, readonly F[]> => {
  const index = new Map<string, F[]>()
  for (const frame of frames)
    for (const word of words(frame)) {
      const list = index.get(word)
      if (list === undefined) index.set(word, [frame])
      else list.push(frame)
    }
  return index
}

const VERBS = byWord<VerbFrame>(
  FAMILIES.flatMap((family) => family.verbs),
  (frame) => frame.verbs,
)
const NOUNS = byWord<NounFrame>(
  FAMILIES.flatMap((family) => family.nouns),
  (frame) => frame.nouns,
)

/** All statements that the frames read in a stretch of a sentence. */
export function readStatements(article: Article, reading: Reading): Read[] {
  const found: Read[] = []
  for (const clause of reading.clauses) {
    if (clause.verb === null || !clause.sure) continue
    for (const frame of VERBS.get(clause.verb.lemma) ?? [])
      for (const statement of matchVerb(article, clause, frame)) found.push({ statement, types: frame.types })
  }
  for (const { phrase, clause } of reading.phrases)
    for (const frame of NOUNS.get(phrase.head.lower) ?? [])
      for (const statement of matchNoun(article, phrase, clause, frame)) found.push({ statement, types: frame.types })
  return found
}
