import type { Profiler } from 'node:inspector'
import { Session } from 'node:inspector/promises'
import { CHECKS } from '../../src/checks/index.ts'
import { checkDocument } from '../../src/engine/check-document.ts'
import type { OpenKnowledge } from '../../src/knowledge/layers.ts'
import { readDocument } from '../../src/read/read-document.ts'
import { renderReport } from '../../src/report/render.ts'
import { printTable } from './figures.ts'
import { corpus, generated } from './throughput.ts'

/** Functions that stand for a stage; what the inner ones take is taken off the outer ones. */
const STAGES: readonly (readonly [stage: string, name: string])[] = [
  ['reading', 'readDocument'],
  ['tagging', 'annotate'],
  ['linking', 'linkChains'],
  ['claims', 'readClaims'],
  ['checks', 'runChecks'],
  ['reporting', 'renderReport'],
]

/** Milliseconds under each stage, the innermost one counting. */
function shares({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): Map<string, number> {
  const self = new Map<number, number>()
  for (const [index, id] of samples.entries()) self.set(id, (self.get(id) ?? 0) + (timeDeltas[index] ?? 0) / 1000)
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const totals = new Map<string, number>()
  const walk = (id: number, stage: string): void => {
    const node = byId.get(id)
    if (node === undefined) return
    const own = STAGES.find(([, name]) => name === node.callFrame.functionName)?.[0] ?? stage
    totals.set(own, (totals.get(own) ?? 0) + (self.get(id) ?? 0))
    for (const child of node.children ?? []) walk(child, own)
  }
  const [root] = nodes
  if (root !== undefined) walk(root.id, 'other')
  return totals
}

/** Where the time goes once warm, and what could not be saved: reading the bytes, and one pass over the words. */
export async function profile(knowledge: OpenKnowledge): Promise<void> {
  const texts = [...corpus(), ...generated(200)]
  const run = async (): Promise<void> => {
    for (const text of texts) {
      const report = await checkDocument(await readDocument(text), { knowledge, checks: CHECKS })
      await renderReport([report], 'json', '')
    }
  }
  for (let round = 0; round < 2; round += 1) await run()
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.start')
  await run()
  const { profile: recorded } = await session.post('Profiler.stop')
  session.disconnect()

  const totals = shares(recorded)
  const idle = totals.get('other') ?? 0
  const sum = [...totals.values()].reduce((a, b) => a + b, 0)
  const rows = STAGES.map(([stage]) => {
    const ms = totals.get(stage) ?? 0
    return [stage, ms.toFixed(0), `${((100 * ms) / sum).toFixed(0)} %`]
  })
  rows.push(['engine, waste collection, idle', idle.toFixed(0), `${((100 * idle) / sum).toFixed(0)} %`])

  const bytes = texts.map(({ source }) => Buffer.from(source))
  const begun = performance.now()
  let words = 0
  for (const one of bytes) for (const _ of one.toString('utf8').matchAll(/[\p{L}\p{N}’']+/gu)) words += 1
  rows.push([`the limit: decoding and one pass over ${words} words`, (performance.now() - begun).toFixed(0), ''])
  printTable('Where the time goes', ['', 'milliseconds', 'share'], rows)
}
