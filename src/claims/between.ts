import type { Range } from '../model/span.ts'

/** The mentions that lie wholly within a stretch, out of a list in the order of the text. */
export function mentionsWithin<M extends Range>(mentions: readonly M[], { from, to }: Range): M[] {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.from ?? Infinity) < from) low = middle + 1
    else high = middle
  }
  const found: M[] = []
  for (let mention = mentions[low]; mention !== undefined && mention.from < to; mention = mentions[++low])
    if (mention.to <= to) found.push(mention)
  return found
}
