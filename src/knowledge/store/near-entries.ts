import { ENTRY_BYTES } from './schema.ts'

/** Adds to `ids` the words whose entries on this page have this hash; the entries are sorted. */
export function collect(page: Buffer | undefined, hash: number, ids: Set<number>): void {
  if (!page) return
  const tail = hash % 0x10000
  let low = 0
  let high = page.length / ENTRY_BYTES
  while (low < high) {
    const middle = (low + high) >> 1
    const at = middle * ENTRY_BYTES
    if (((page[at] ?? 0) << 8) + (page[at + 1] ?? 0) < tail) low = middle + 1
    else high = middle
  }
  for (let at = low * ENTRY_BYTES; at < page.length; at += ENTRY_BYTES) {
    if (((page[at] ?? 0) << 8) + (page[at + 1] ?? 0) !== tail) return
    ids.add(((page[at + 2] ?? 0) << 16) + ((page[at + 3] ?? 0) << 8) + (page[at + 4] ?? 0))
  }
}
