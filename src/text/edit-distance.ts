/**
 * How many letters must be added, left out, changed or swapped with their neighbour to make one string of the other
 * (optimal string alignment), or `max + 1` as soon as that is more than `max`. Counts UTF-16 units; fold first.
 */
export function editDistance(a: string, b: string, max: number): number {
  if (a === b) return 0
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > max) return max + 1

  let start = 0
  while (start < short.length && short.charCodeAt(start) === long.charCodeAt(start)) start += 1
  let tail = 0
  while (tail < short.length - start && short.at(-1 - tail) === long.at(-1 - tail)) tail += 1
  return banded(short.slice(start, short.length - tail), long.slice(start, long.length - tail), max)
}

/** Fills only the cells within `max` of the diagonal: the others can't be part of a distance up to `max`. */
function banded(short: string, long: string, max: number): number {
  if (short.length === 0) return Math.min(long.length, max + 1)
  const over = max + 1
  const width = long.length + 1
  let older: number[] = new Array<number>(width).fill(over)
  let last: number[] = Array.from({ length: width }, (_, column) => Math.min(column, over))
  let row: number[] = new Array<number>(width).fill(over)

  for (let i = 1; i <= short.length; i += 1) {
    const low = Math.max(1, i - max)
    const high = Math.min(long.length, i + max)
    row.fill(over)
    if (low === 1) row[0] = Math.min(i, over)
    let best = row[0] ?? over
    for (let j = low; j <= high; j += 1) {
      const same = short.charCodeAt(i - 1) === long.charCodeAt(j - 1)
      let cost = Math.min((last[j - 1] ?? over) + (same ? 0 : 1), (last[j] ?? over) + 1, (row[j - 1] ?? over) + 1)
      const swapped =
        i > 1 &&
        j > 1 &&
        short.charCodeAt(i - 1) === long.charCodeAt(j - 2) &&
        short.charCodeAt(i - 2) === long.charCodeAt(j - 1)
      if (swapped) cost = Math.min(cost, (older[j - 2] ?? over) + 1)
      row[j] = cost
      if (cost < best) best = cost
    }
    if (best > max) return over
    const spare = older
    older = last
    last = row
    row = spare
  }
  return Math.min(last[long.length] ?? over, over)
}
