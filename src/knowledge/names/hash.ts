/** What a hashed text stands for in the token index. */
export type KeyKind = 'word' | 'deletion' | 'sound'

const SEED: Readonly<Record<KeyKind, number>> = { word: 0x811c9dc5, deletion: 0x1b873593, sound: 0x2c1b3c6d }

/** A 32-bit hash of a key: the high bits choose the page of the index, the low sixteen are kept on it. */
export function hashKey(kind: KeyKind, text: string): number {
  let hash = SEED[kind]
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
