/** An address of the web or of a mailbox that stands in running text. */
export interface Address {
  readonly start: number
  readonly end: number
  readonly url: string
}

const HINT = /:\/\/|www\.|@/i
const ADDRESS =
  /(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)[^\s<>"“”]{3,2000}|(?<![\p{L}\p{N}._%+-])[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}\.[a-z0-9.-]{1,100}/giu
const TAIL: ReadonlySet<string> = new Set(".,;:!?'’*_~-")

/** The addresses in a stretch of text, in order; a stop or a bracket that belongs to the sentence is no part of one. */
export function addresses(text: string): Address[] {
  if (!HINT.test(text)) return []
  const found: Address[] = []
  for (const match of text.matchAll(ADDRESS)) {
    const words = withoutTail(match[0])
    if (words === '') continue
    const url = words.includes('://') ? words : words.includes('@') ? `mailto:${words}` : `http://${words}`
    found.push({ start: match.index, end: match.index + words.length, url })
  }
  return found
}

function withoutTail(matched: string): string {
  let open = 0
  for (const letter of matched) open += letter === '(' ? 1 : letter === ')' ? -1 : 0
  let end = matched.length
  for (; end > 0; end -= 1) {
    const last = matched[end - 1] ?? ''
    if (last === ')' && open < 0) open += 1
    else if (!TAIL.has(last)) break
  }
  return matched.slice(0, end)
}
