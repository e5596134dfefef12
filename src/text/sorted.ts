/** The index of the first item that starts at or after an offset, in a list sorted by `from`; the list's length for none. */
export function firstAtOrAfter(items: readonly { readonly from: number }[], offset: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((items[middle]?.from ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
