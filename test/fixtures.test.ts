import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkText } from '../src/index.ts'
import { shippedKnowledge } from './support/shipped.ts'

const FIXTURES = join(import.meta.dirname, '..', 'fixtures')
const ARTICLE = /\.(?:md|html|txt)$/

const wrong = readdirSync(FIXTURES).filter((file) => ARTICLE.test(file))
const clean = readdirSync(join(FIXTURES, 'clean'))

async function findingsOf(path: string) {
  const source = readFileSync(join(FIXTURES, path), 'utf8')
  const { findings } = await checkText(source, { path, knowledge: shippedKnowledge() })
  return findings
    .filter((finding) => finding.severity !== 'info')
    .map(({ ruleId, severity, span, expected }) =>
      [ruleId, severity, source.slice(span.start, span.end), expected ?? ''].join(' | ').trim(),
    )
}

describe('the fixtures with slips', () => {
  it.each(wrong)('%s has the findings that stand beside it, and no others', async (path) => {
    const expected = readFileSync(join(FIXTURES, path.replace(ARTICLE, '.expected')), 'utf8')
    const lines = expected.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
    expect([...(await findingsOf(path))].sort()).toEqual(lines.map((line) => line.trim()).sort())
  })
})

describe('the clean fixtures', () => {
  it.each(clean)('%s stays silent', async (path) => {
    expect(await findingsOf(join('clean', path))).toEqual([])
  })
})
