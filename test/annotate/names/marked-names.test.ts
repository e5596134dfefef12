import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { annotateText } from '../../support/annotate-text.ts'
import { shippedKnowledge } from '../../support/shipped.ts'

const MARKED = join(import.meta.dirname, 'marked-names.txt')
const MARK = /<([^>]+)>|\[([^\]]+)\]/g

/** A row with the names found in it marked in the same way. */
async function marked(row: string): Promise<string> {
  let text = row.replace(MARK, '$1$2')
  const { names } = await annotateText(text, shippedKnowledge())
  for (const { from, to, kind } of [...names].reverse()) {
    const [open, close] = kind === 'person' ? ['<', '>'] : ['[', ']']
    text = `${text.slice(0, from)}${open}${text.slice(from, to)}${close}${text.slice(to)}`
  }
  return text
}

describe('names of many fields and cultures', () => {
  const rows = readFileSync(MARKED, 'utf8')
    .split('\n')
    .filter((row) => row !== '' && !row.startsWith('#'))

  it('are found, all of them and nothing else, in at least 95 % of the sentences', async () => {
    const wrong: string[] = []
    for (const row of rows) {
      const found = await marked(row)
      if (found !== row) wrong.push(found)
    }
    expect(rows.length).toBeGreaterThan(300)
    expect(wrong.length / rows.length, wrong.join('\n')).toBeLessThanOrEqual(0.05)
  }, 60_000)
})
