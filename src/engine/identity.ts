import { contentHash } from '../text/content-hash.ts'

/** Hands out ids that do not depend on where in the file something stands: equal contents are told apart by their occurrence number. */
export function createIdentifier(): (...parts: readonly string[]) => string {
  const seen = new Map<string, number>()
  return (...parts) => {
    const content = parts.map((part) => part.replace(/\s+/g, ' ').trim()).join('\u0000')
    const occurrence = (seen.get(content) ?? 0) + 1
    seen.set(content, occurrence)
    return contentHash(`${content}\u0000${occurrence}`)
  }
}
