import { spawnSync } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { printTable } from './figures.ts'

const LOOP = `const { parentPort } = require('node:worker_threads')
let x = 0
for (let i = 0; i < 1.5e9; i += 1) x = (x + i) | 0
parentPort.postMessage(x)`

function seconds(begun: bigint): number {
  return Number(process.hrtime.bigint() - begun) / 1e9
}

async function loops(count: number): Promise<number> {
  const begun = process.hrtime.bigint()
  await Promise.all(
    Array.from({ length: count }, () => new Promise((done) => new Worker(LOOP, { eval: true }).on('message', done))),
  )
  return seconds(begun)
}

function articles(folder: string, workers: number): number {
  const begun = process.hrtime.bigint()
  spawnSync(process.execPath, ['bin/factcheck.js', folder, '-f', 'compact', '--workers', String(workers)], {
    stdio: 'ignore',
  })
  return seconds(begun)
}

/** What a second thread adds to the speed, beside what it adds to two plain loops on this machine. */
export async function cores(folder: string): Promise<void> {
  const least = async (run: () => number | Promise<number>): Promise<number> => {
    const times: number[] = []
    for (let i = 0; i < 3; i += 1) times.push(await run())
    return Math.min(...times)
  }
  const loop = (2 * (await least(() => loops(1)))) / (await least(() => loops(2)))
  const one = await least(() => articles(folder, 1))
  const two = await least(() => articles(folder, 2))
  printTable(
    `What a second thread adds, on ${availableParallelism()} cores`,
    ['', 'one thread, s', 'two threads, s', 'speed-up'],
    [
      ['two plain loops', '', '', `${loop.toFixed(2)} times`],
      ['1,000 articles', one.toFixed(2), two.toFixed(2), `${(one / two).toFixed(2)} times`],
    ],
  )
}
