import type { OpenKnowledge } from '../../src/knowledge/layers.ts'
import { articleWriter } from './articles.ts'
import { grouped, printTable, quantile } from './figures.ts'
import { checkAll } from './throughput.ts'

const WRONG =
  'The fair opened on Tuesday, March 6, 2024, and drew 250 people, 20 percent more than the 200 of the year before.'

async function median(source: string, knowledge: OpenKnowledge): Promise<{ words: number; ms: number }> {
  const runs: { words: number; ms: number }[] = []
  const rounds = source.length > 1_000_000 ? 3 : 15
  for (let round = 0; round < rounds; round += 1) runs.push(await checkAll([{ path: 'article.md', source }], knowledge))
  const ms = quantile(
    runs.map((run) => run.ms),
    0.5,
  )
  return { words: runs[0]?.words ?? 0, ms }
}

/** How time grows with the length of an article, and with the number of its findings. */
export async function growth(knowledge: OpenKnowledge): Promise<void> {
  const lengths: string[][] = []
  for (const size of [100, 1000, 10_000, 100_000, 1_000_000]) {
    const { words, ms } = await median(articleWriter(size)(size), knowledge)
    lengths.push([grouped(words), ms.toFixed(1), ((ms / words) * 1000).toFixed(1)])
  }
  printTable('Growth with the length of an article', ['words', 'milliseconds', 'a thousand words'], lengths)

  const findings: string[][] = []
  const write = articleWriter(21)
  for (const count of [0, 10, 100, 1000]) {
    const plain = write(20_000).split('\n\n')
    const every = count === 0 ? 0 : Math.ceil(count / plain.length)
    let left = count
    const source = plain
      .map((paragraph) => {
        const here = Math.min(left, every)
        left -= here
        return [paragraph, ...Array.from({ length: here }, () => WRONG)].join('\n\n')
      })
      .join('\n\n')
    const { words, ms } = await median(source, knowledge)
    findings.push([grouped(count * 2), grouped(words), ms.toFixed(1), ((ms / words) * 1000).toFixed(1)])
  }
  printTable('Growth with the number of findings', ['findings', 'words', 'milliseconds', 'a thousand words'], findings)
}
