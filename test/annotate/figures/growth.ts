/**
 * How many times longer the large input takes than the small one: the least of several tries, since other work on the
 * machine only ever adds to a time.
 */
export function growth(small: () => void, large: () => void): number {
  let best = Number.POSITIVE_INFINITY
  for (let attempt = 0; attempt < 6; attempt += 1) {
    best = Math.min(best, fastest(large) / fastest(small))
    if (best < 12) break
  }
  return best
}

function fastest(run: () => void): number {
  let best = Number.POSITIVE_INFINITY
  for (let count = 0; count < 3; count += 1) {
    const start = performance.now()
    run()
    best = Math.min(best, performance.now() - start)
  }
  return Math.max(best, 0.5)
}
