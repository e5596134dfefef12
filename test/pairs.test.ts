import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkText } from '../src/index.ts'
import { shippedKnowledge } from './support/shipped.ts'

const PAIRS = join(import.meta.dirname, '..', 'fixtures', 'pairs')

interface Pair {
  readonly category: string
  readonly date: string
  readonly text: string
}

function readPairs(file: string): Pair[] {
  const lines = readFileSync(join(PAIRS, file), 'utf8').split('\n')
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [category = '', date = '', text = ''] = line.split('\t')
      return { category, date, text: text.replaceAll('\\n', '\n') }
    })
}

async function loudRules(text: string, date: string): Promise<string[]> {
  const { findings } = await checkText(text, { date, knowledge: shippedKnowledge() })
  return findings.filter(({ severity }) => severity !== 'info').map(({ ruleId, message }) => `${ruleId}: ${message}`)
}

/** Behind a category: the wrong form is not caught yet. */
const OPEN = '?'
const FORK = /\{\{(.*?)\|(.*?)\}\}/

describe.each(readdirSync(PAIRS))('%s', (file) => {
  const pairs = readPairs(file)

  it('holds pairs', () => {
    expect(pairs.length).toBeGreaterThan(20)
  })

  it.each(pairs.filter(({ text, category }) => FORK.test(text) && !category.endsWith(OPEN)))(
    '$text',
    async ({ text, date }) => {
      expect(await loudRules(text.replace(FORK, '$2'), date)).toEqual([])
      expect(await loudRules(text.replace(FORK, '$1'), date)).not.toEqual([])
    },
  )

  it.each(pairs.filter(({ category }) => category.endsWith(OPEN)))(
    'does not catch, and leaves alone: $text',
    async ({ text, date }) => {
      expect(await loudRules(text.replace(FORK, '$2'), date)).toEqual([])
      expect(await loudRules(text.replace(FORK, '$1'), date)).toEqual([])
    },
  )

  it.each(pairs.filter(({ text }) => !FORK.test(text)))('stays silent: $text', async ({ text, date }) => {
    expect(await loudRules(text, date)).toEqual([])
  })
})
