import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { checkText } from '../../src/index.ts'
import type { Sources } from '../../src/model/sources.ts'
import { decode } from '../../src/read/decode.ts'
import { readDocument } from '../../src/read/read-document.ts'
import { openSources } from '../../src/sources/open.ts'
import { prepareSources } from '../../src/sources/prepare.ts'
import { shippedKnowledge } from '../support/shipped.ts'
import { withFolder } from '../support/sources.ts'

const FIXTURES = join(import.meta.dirname, '..', '..', 'fixtures')
const ARTICLES = join(FIXTURES, 'sources-articles')

let sources: Sources

beforeAll(async () => {
  await withFolder(async (location) => {
    const reading = { decode, readDocument }
    sources = openSources(await prepareSources({ patterns: ['sources'], cwd: FIXTURES, env: {}, location, reading }))
  })
})

async function findingsOf(article: string): Promise<string[]> {
  const source = readFileSync(join(ARTICLES, article), 'utf8')
  const path = `sources-articles/${article}`
  const { findings } = await checkText(source, { path, knowledge: shippedKnowledge(), sources })
  return findings.map(({ ruleId, severity, span, suggestions }) =>
    [ruleId, severity, source.slice(span.start, span.end), suggestions[0]?.replacement ?? ''].join(' | ').trim(),
  )
}

describe('articles with their sources', () => {
  it('finds what stands beside the article with slips, and no more', async () => {
    const expected = readFileSync(join(ARTICLES, 'bridge.expected'), 'utf8').split('\n').filter(Boolean)
    expect(await findingsOf('bridge.md')).toEqual(expected.map((line) => line.trim()))
  })

  it('is silent about the clean one', async () => {
    expect(await findingsOf('clean.md')).toEqual([])
  })
})
