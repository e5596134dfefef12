import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { scan } from '../../src/annotate/scan.ts'
import { textDocument } from '../support/text-document.ts'

function sentencesOf(text: string): string[] {
  const { document, sentences } = scan(textDocument(text))
  return sentences.map(({ from, to }) => document.text.slice(from, to))
}

interface Rule {
  readonly name: string
  readonly text: string
  readonly sentences: readonly string[]
  readonly group: string
}

const FOLDER = '../shared/data/sentences'

function rules(file: string): Rule[] {
  const all: Rule[] = JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8'))
  return all.filter((rule) => !rule.group.startsWith('option'))
}

function failures(file: string): { readonly total: number; readonly failed: string[] } {
  const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim()
  const all = rules(file)
  const failed = all.filter(
    (rule) => sentencesOf(rule.text).map(squeeze).join('\n') !== rule.sentences.map(squeeze).join('\n'),
  )
  if (process.env.SHOW_RULES) {
    for (const rule of failed) console.log(rule.name, '\n', sentencesOf(rule.text), '\n', rule.sentences)
  }
  return { total: all.length, failed: failed.map((rule) => rule.name) }
}

describe.skipIf(!existsSync(FOLDER))('the published rules for sentence splitting', () => {
  it('passes nearly all golden rules', () => {
    const { total, failed } = failures('golden-rules.json')
    expect(total - failed.length, failed.join('\n')).toBeGreaterThanOrEqual(48)
  })

  it('passes most further rules', () => {
    const { total, failed } = failures('more-rules.json')
    expect((total - failed.length) / total, failed.join('\n')).toBeGreaterThanOrEqual(0.8)
  })
})

describe('splitSentences', () => {
  it.each([
    ['Sen. Bernie Sanders spoke. Rep. Adam Schiff did not.', 2],
    ['He left at 5 p.m. Monday. She stayed.', 2],
    ['They met in Washington, D.C. The talks failed.', 2],
    ['The U.S. Supreme Court ruled. Justice Ruth B. Ginsburg wrote for the court.', 2],
    ['The firm paid $1.2 billion. No. 5 on the list is Acme Inc. It grew 4.5 percent.', 3],
    ['“We left. It was late,” she said. “Nobody saw us.”', 2],
    ['“Who knew?” Smith asked. “I did!” Jones replied.', 2],
    ['He was born on Jan. 5, 1950, in St. Louis, Mo. He died there.', 2],
    ['The report (it has 448 pages. It is long.) was published. Nobody read it.', 2],
    ['Over my career, I have seen many. The effort is serious”, said Muller. He left.', 3],
    ['Well… it failed. Maybe... not.', 2],
    ['Healthcare.gov crashed. Visit https://example.org/a.b?c=d. Then call.', 3],
  ])('%s', (text, count) => {
    expect(sentencesOf(text)).toHaveLength(count)
  })
})
