import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createStore } from '../../src/knowledge/build/store-writer.ts'
import type { OpenKnowledge } from '../../src/knowledge/layers.ts'
import { openKnowledge } from '../../src/knowledge/open.ts'
import { byEar, slip } from './misspell.ts'
import { personNames } from './person-names.ts'
import { type Random, random } from './random.ts'

const SAMPLE = 2000
const SIZES = (process.argv[2] ?? '125000,1000000').split(',').map(Number)
const TEN_MILLION = 1e7

interface Result {
  readonly persons: number
  readonly words: number
  readonly seconds: number
  readonly bytes: number
}

function build(path: string, persons: number): { result: Result; names: readonly string[] } {
  const next = personNames(random(persons), persons)
  const picks = random(7)
  const names: string[] = []
  const begun = performance.now()
  const writer = createStore(path)
  for (let i = 0; i < persons; i += 1) {
    const name = next()
    if (picks.next() < (SAMPLE * 1.2) / persons) names.push(name)
    writer.addEntity(
      {
        id: `p${i}`,
        kind: 'person',
        type: null,
        name,
        aliases: [],
        misspellings: [],
        gender: null,
        description: '',
        fame: 2,
      },
      [],
    )
  }
  writer.finish({ packs: '[]' }).close()
  const seconds = (performance.now() - begun) / 1000
  const knowledge = openKnowledge({ shipped: path })
  const words = Number(knowledge.layers[0]?.meta.get('words'))
  knowledge.close()
  return { result: { persons, words, seconds, bytes: statSync(path).size }, names }
}

function quantile(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
}

/** How many written names lead back to the recorded one among eight candidates, and how long a look-up takes. */
function measure(
  label: string,
  knowledge: OpenKnowledge,
  names: readonly string[],
  write: (name: string) => string | undefined,
): readonly number[] {
  const pairs = names.map((name) => [name, write(name)] as const).filter(([, written]) => written !== undefined)
  let found = 0
  const times: number[] = []
  const missed: string[] = []
  for (const [name, written = ''] of pairs) {
    const begun = performance.now()
    // As names are linked: by likeness only where nobody is called just so.
    const exact = knowledge.named(written).filter(({ match }) => match.kind === 'exact')
    const candidates = exact.length > 0 ? exact : knowledge.similar(written)
    times.push(performance.now() - begun)
    if (candidates.some(({ entity }) => entity.name === name)) found += 1
    else missed.push(`${written} (${name})`)
  }
  times.sort((a, b) => a - b)
  const recall = ((100 * found) / pairs.length).toFixed(1).padStart(6)
  const [median, slow] = [quantile(times, 0.5), quantile(times, 0.95)].map((time) => time.toFixed(3).padStart(8))
  console.log(`  ${label.padEnd(34)}${recall} %   median ${median} ms   95th ${slow} ms`)
  if (process.env.SHOW_MISSED) console.log(`    ${missed.slice(0, 12).join(', ')}`)
  return times
}

function twice(source: Random, name: string): string {
  return slip(source, slip(source, name))
}

/** How a size grows with the number of persons: the exponent between two measurements. */
function exponent(small: Result, large: Result, size: (result: Result) => number): number {
  return Math.log(size(large) / size(small)) / Math.log(large.persons / small.persons)
}

function extrapolate(small: Result, large: Result): void {
  const at = (size: (result: Result) => number): number => {
    return size(large) * (TEN_MILLION / large.persons) ** exponent(small, large, size)
  }
  const bytes = at((result) => result.bytes) / 1e6
  const seconds = at((result) => result.seconds)
  console.log(
    `  10,000,000 persons, from measured growth: ${(at((result) => result.words) / 1e3).toFixed(0)} thousand words, ` +
      `${bytes.toFixed(0)} MB, ${(seconds / 60).toFixed(1)} min to build`,
  )
}

const folder = mkdtempSync(join(tmpdir(), 'factcheck-bench-'))
const results: Result[] = []
try {
  for (const persons of SIZES) {
    const path = join(folder, `${persons}.db`)
    const { result, names: drawn } = build(path, persons)
    const names = drawn.slice(0, SAMPLE)
    results.push(result)
    const { words, seconds, bytes } = result
    console.log(
      `${persons.toLocaleString('en')} persons: ${words.toLocaleString('en')} words, ${(bytes / 1e6).toFixed(1)} MB, built in ` +
        `${seconds.toFixed(1)} s, ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB of memory`,
    )
    const begun = performance.now()
    const knowledge = openKnowledge({ shipped: path })
    console.log(`  opened in ${(performance.now() - begun).toFixed(1)} ms`)
    // Other names first, so that what is measured is neither the compiler nor the disk.
    for (const name of drawn.slice(SAMPLE)) knowledge.similar(slip(random(3), name))
    const source = random(11)
    const times = [
      ...measure('as recorded', knowledge, names, (name) => name),
      ...measure('one slip', knowledge, names, (name) => slip(source, name)),
      ...measure('two slips in the full name', knowledge, names, (name) => twice(source, name)),
      ...measure('written by ear, or transliterated', knowledge, names, (name) => byEar(source, name)),
    ].sort((a, b) => a - b)
    console.log(
      `  all look-ups: median ${quantile(times, 0.5).toFixed(3)} ms, 95th ${quantile(times, 0.95).toFixed(3)} ms`,
    )
    knowledge.close()
  }
  const [small, large] = results
  if (small && large) extrapolate(small, large)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
