/** How many characters, from the start of a line on, a line's hash covers. */
const WINDOW = 100
const FACTOR = 37n
const END = 65535

/** `FACTOR` to the power of the window's length: what the oldest character weighs when it leaves. */
const OLDEST = BigInt.asUintN(64, FACTOR ** BigInt(WINDOW))

/**
 * The hashes by which GitHub knows a line again, for the lines asked for (from 1): a rolling hash over the hundred characters
 * from the line's start on, without blanks, then a colon and how many lines have had that hash so far.
 */
export function lineHashes(source: string, wanted: ReadonlySet<number>): Map<number, string> {
  const last = Math.max(0, ...wanted)
  const found = new Map<number, string>()
  const counts = new Map<string, number>()
  const window = new Array<number>(WINDOW).fill(0)
  const startsAt = new Array<number>(WINDOW).fill(0)
  let hash = 0n
  let index = 0
  let line = 0

  function leave(): void {
    const started = startsAt[index] ?? 0
    if (started === 0) return
    const text = hash.toString(16)
    const count = (counts.get(text) ?? 0) + 1
    counts.set(text, count)
    if (wanted.has(started)) found.set(started, `${text}:${count}`)
    startsAt[index] = 0
  }
  function enter(code: number): void {
    const oldest = BigInt(window[index] ?? 0)
    window[index] = code
    hash = BigInt.asUintN(64, FACTOR * hash + BigInt(code) - OLDEST * oldest)
    index = (index + 1) % WINDOW
  }

  let atStart = true
  let afterReturn = false
  for (let at = 0; at <= source.length && found.size < wanted.size; at += 1) {
    const code = at === source.length ? END : source.charCodeAt(at)
    const skipped = code === 32 || code === 9 || (afterReturn && code === 10)
    afterReturn = code === 13
    if (skipped) continue
    leave()
    if (atStart) {
      line += 1
      startsAt[index] = line
    }
    atStart = code === 10 || code === 13
    enter(code === 13 ? 10 : code)
    if (line > last + WINDOW) break
  }
  for (let rest = 0; rest < WINDOW; rest += 1) {
    leave()
    enter(0)
  }
  return found
}
