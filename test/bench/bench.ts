import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openShippedKnowledge } from '../../src/knowledge/shipped.ts'
import { coldStart } from './cold.ts'
import { cores } from './cores.ts'
import { quantile } from './figures.ts'
import { growth } from './growth.ts'
import { memory } from './memory.ts'
import { profile } from './profile.ts'
import { throughput } from './throughput.ts'

const NAMES = ['Angela Merkel', 'Robert Muller', 'Reykjavik', 'Christopher Wrey', 'Nobody Atall', 'Toni Morrisson']

function opening(): void {
  const times = Array.from({ length: 15 }, () => {
    const begun = performance.now()
    openShippedKnowledge().close()
    return performance.now() - begun
  })
  const knowledge = openShippedKnowledge()
  const firsts = NAMES.map((name) => {
    const begun = performance.now()
    knowledge.similar(name)
    return performance.now() - begun
  })
  knowledge.close()
  const megabytes = statSync('dist/knowledge.db').size / 1e6
  process.stdout.write(
    `\nThe shipped knowledge: ${megabytes.toFixed(1)} MB, opened in ${quantile(times, 0.5).toFixed(1)} ms (median), ` +
      `first look-up of a name ${quantile(firsts, 0.5).toFixed(2)} ms (median).\nA million names: npm run bench:knowledge\n`,
  )
}

/** The parts of the benchmark, by the names under which they can be run alone. */
const PARTS: Readonly<Record<string, (folder: string) => void | Promise<void>>> = {
  cold: coldStart,
  throughput: () => throughput(openShippedKnowledge()),
  memory,
  cores: (folder) => cores(join(folder, '1000')),
  knowledge: opening,
  growth: () => growth(openShippedKnowledge()),
  profile: () => profile(openShippedKnowledge()),
}

const wanted = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'factcheck-bench-'))
try {
  for (const [name, run] of Object.entries(PARTS)) {
    // The articles that the threads are measured on are made for the memory.
    if (wanted.length === 0 || wanted.includes(name)) await run(folder)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
