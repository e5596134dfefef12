import { describe, expect, it } from 'vitest'
import { annotate } from '../../src/annotate/annotate.ts'
import { readDocument } from '../../src/read/read-document.ts'
import { politics } from '../support/politics.ts'
import { worstInput } from '../support/worst-inputs.ts'

/** User CPU time, in milliseconds, of reading and tagging. */
async function costOf(source: string): Promise<number> {
  const start = process.cpuUsage().user
  const document = await readDocument({ path: 'article.txt', source, date: '2020-03-01' })
  await annotate(document, { knowledge: politics, tagWords: new Set() })
  return (process.cpuUsage().user - start) / 1000
}

describe('the time of reading and tagging', () => {
  it('grows with the length of prose, up to ten megabytes', async () => {
    const paragraph =
      'Donald Trump met Ada Vale of Lund on March 5, 2019. “We have 45 percent of it,” she said. Two weeks later, he left.\n\n'
    await costOf(paragraph.repeat(500))
    const short = await costOf(worstInput(paragraph, 1_000_000))
    const long = await costOf(worstInput(paragraph, 10_000_000))
    expect(long).toBeLessThan(short * 30)
  }, 240_000)
})
