import type { Range } from '../model/span.ts'
import { firstAtOrAfter } from '../text/sorted.ts'

/** The mentions that lie wholly within a stretch, out of a list in the order of the text. */
export function mentionsWithin<M extends Range>(mentions: readonly M[], { from, to }: Range): M[] {
  let index = firstAtOrAfter(mentions, from)
  const found: M[] = []
  for (let mention = mentions[index]; mention !== undefined && mention.from < to; mention = mentions[++index])
    if (mention.to <= to) found.push(mention)
  return found
}
