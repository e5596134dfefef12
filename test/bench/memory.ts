import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { grouped, printTable } from './figures.ts'
import { generated } from './throughput.ts'

const SIZES = [1, 100, 1000, 10_000]

function run(args: readonly string[], peak: string, hook: string): { seconds: number; megabytes: number } {
  const begun = process.hrtime.bigint()
  spawnSync(process.execPath, ['--require', hook, 'bin/factcheck.js', ...args], {
    stdio: 'ignore',
    env: { ...process.env, PEAK: peak },
  })
  const seconds = Number(process.hrtime.bigint() - begun) / 1e9
  return { seconds, megabytes: Number(readFileSync(peak, 'utf8')) / 1024 }
}

/** Peak memory and time of whole runs over more and more articles, in one thread, in as many as pay, and with everything cached. */
export function memory(folder: string): void {
  const hook = join(folder, 'peak.cjs')
  const peak = join(folder, 'peak')
  writeFileSync(
    hook,
    "process.on('exit', () => require('node:fs').writeFileSync(process.env.PEAK, String(process.resourceUsage().maxRSS)))\n",
  )
  const rows: string[][] = []
  for (const size of SIZES) {
    const articles = join(folder, `${size}`)
    mkdirSync(articles)
    for (const { path, source } of generated(size, 13)) writeFileSync(join(articles, path), source)
    const base = [articles, '-f', 'compact', '--no-config']
    const cached = [...base, '--cache', '--cache-location', join(folder, `cache-${size}`)]
    const one = run([...base, '--workers', '1'], peak, hook)
    const many = run(base, peak, hook)
    run(cached, peak, hook)
    const again = run(cached, peak, hook)
    rows.push([
      grouped(size),
      ...[one, many, again].flatMap(({ seconds, megabytes }) => [seconds.toFixed(2), megabytes.toFixed(0)]),
    ])
  }
  printTable(
    'Whole runs: seconds and peak megabytes (one thread; as many as pay; unchanged, from the cache)',
    ['articles', 's', 'MB', 's', 'MB', 's', 'MB'],
    rows,
  )
}
