import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { annotateText } from '../../support/annotate-text.ts'

const MARKED = join(import.meta.dirname, 'marked-quotes.txt')

async function speakers(text: string): Promise<string> {
  const { quotes, referents } = await annotateText(text)
  return quotes
    .filter(({ depth }) => depth === 1)
    .map(({ speaker }) => (speaker === null ? '-' : (referents[speaker]?.name ?? '?')))
    .join('|')
}

describe('speakers of all forms of attribution', () => {
  const rows = readFileSync(MARKED, 'utf8')
    .split('\n')
    .filter((row) => row !== '' && !row.startsWith('#'))
    .map((row) => row.split(' => '))

  it('are known, and nobody is made one, in at least 95 % of the texts', async () => {
    const wrong: string[] = []
    for (const [text = '', expected = ''] of rows) {
      const found = await speakers(text.replaceAll('\\n', '\n'))
      if (found !== expected && !(expected === '-' && /^[-|]*$/.test(found))) wrong.push(`${text} => ${found}`)
    }
    expect(rows.length).toBeGreaterThan(150)
    expect(wrong.length / rows.length, wrong.join('\n')).toBeLessThanOrEqual(0.05)
  }, 60_000)
})
