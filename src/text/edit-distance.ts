/**
 * How many letters must be added, left out, changed or swapped with their neighbour to make one string of the other
 * (optimal string alignment), or `max + 1` as soon as that is more than `max`. Counts UTF-16 units; fold first. `max` is at most 253.
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

/** Rows of the table, kept between calls: the function is called for every word that might be meant. */
const rows: [Uint8Array, Uint8Array, Uint8Array] = [new Uint8Array(64), new Uint8Array(64), new Uint8Array(64)]

/** Fills only the cells within `max` of the diagonal: the others can't be part of a distance up to `max`. */
function banded(short: string, long: string, max: number): number {
  const width = long.length + 1
  if (short.length === 0) return Math.min(long.length, max + 1)
  if (rows[0].length < width) for (let i = 0; i < 3; i += 1) rows[i] = new Uint8Array(width)
  const over = Math.min(max, 253) + 1
  let [older, last, row] = rows
  for (let j = 0; j < width; j += 1) last[j] = Math.min(j, over)

  for (let i = 1; i <= short.length; i += 1) {
    const low = Math.max(1, i - max)
    const high = Math.min(long.length, i + max)
    const letter = short.charCodeAt(i - 1)
    row[low - 1] = low === 1 ? Math.min(i, over) : over
    let best = over
    for (let j = low; j <= high; j += 1) {
      const other = long.charCodeAt(j - 1)
      let cost = (last[j - 1] ?? over) + (letter === other ? 0 : 1)
      cost = Math.min(cost, (last[j] ?? over) + 1, (row[j - 1] ?? over) + 1)
      const swapped = letter === long.charCodeAt(j - 2) && other === short.charCodeAt(i - 2)
      if (swapped) cost = Math.min(cost, (older[j - 2] ?? over) + 1)
      row[j] = Math.min(cost, over)
      best = Math.min(best, cost)
    }
    if (high < long.length) row[high + 1] = over
    if (best > max && (row[low - 1] ?? over) > max) return max + 1
    ;[older, last, row] = [last, row, older]
  }
  return Math.min(last[long.length] ?? over, max + 1)
}
