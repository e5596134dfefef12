import { readFileSync } from 'node:fs'
import { remark } from 'remark'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { applyFixes, checkText, defineCheck, FORMATS, formatReport } from '../src/index.ts'
import remarkFactcheck from '../src/remark.ts'
import { checkCases, testCheck } from '../src/testing.ts'
import { shippedKnowledge } from './support/shipped.ts'

const knowledge = shippedKnowledge()
const SLIP = 'Robert Muller, the former FBI director, wrote the report.\n'

const noWhilst = defineCheck({
  kind: 'article',
  id: 'desk/whilst',
  summary: 'The desk writes “while”.',
  severity: 'warning',
  messages: { whilst: 'Write “while”, not “{word}”.' },
  inspect: ({ article }) =>
    [...article.text.matchAll(/\bwhilst\b/gi)].map((match) => {
      const at = { from: match.index, to: match.index + match[0].length }
      const suggestions = [{ replacement: 'while', at, safe: false }]
      return { message: 'whilst', data: { word: match[0] }, at, suggestions, evidence: [] }
    }),
})

describe('the library', () => {
  it('checks a text, with the shipped facts where none are given', async () => {
    const { findings, coverage } = await checkText(SLIP)
    expect(findings.map(({ ruleId, expected }) => [ruleId, expected])).toEqual([['names/misspelled', 'Robert Mueller']])
    expect(coverage.sentences).toBe(1)
  })

  it('runs a check of one’s own beside ours', async () => {
    const { findings } = await checkText('He sang whilst he ran.', { checks: [noWhilst], knowledge })
    expect(findings.map(({ message }) => message)).toEqual(['Write “while”, not “whilst”.'])
  })

  it.each(FORMATS)('writes a report as %s', async (format) => {
    const report = await checkText(SLIP, { knowledge })
    const out = await formatReport([report], format, { sources: knowledge.sources })
    expect(out).toContain('Muller')
    expect(await formatReport([report], format, { sources: knowledge.sources })).toBe(out)
  })

  it('corrects what is safe to correct', async () => {
    const report = await checkText(SLIP, { knowledge })
    expect(applyFixes(report).source).toBe(SLIP.replace('Muller', 'Mueller'))
  })

  it('does nothing when it is only imported', () => {
    const source = ['index', 'testing', 'remark'].map((name) =>
      readFileSync(new URL(`../src/${name}.ts`, import.meta.url), 'utf8'),
    )
    for (const text of source) {
      // Nothing but imports, exports and declarations stands at the left margin.
      expect(text).not.toMatch(/^(?!import|export|const|let|function|async function|interface|type|[/ *}\])]|$)/m)
    }
  })
})

describe('the tester', () => {
  it('passes a table that holds', async () => {
    await testCheck(
      noWhilst,
      { speaks: ['He sang ⟦whilst⟧ he ran.', { text: '⟦Whilst⟧ he ran.', suggests: 'while' }], silent: ['He ran.'] },
      { knowledge },
    )
  })

  it.each([
    [{ speaks: ['He ⟦sang⟧ whilst he ran.'], silent: [] }, /Other places.*\n.*⟦sang⟧.*\n.*⟦whilst⟧/],
    [{ speaks: ['He ⟦sang⟧.'], silent: [] }, /Other places/],
    [{ speaks: [{ text: '⟦Whilst⟧ he ran.', message: 'No.' }], silent: [] }, /message is another/],
    [{ speaks: [{ text: '⟦Whilst⟧ he ran.', suggests: 'as' }], silent: [] }, /suggestion is another/],
    [{ speaks: [{ text: '⟦Whilst⟧ he ran.', cites: 'x' }], silent: [] }, /evidence does not say/],
    [{ speaks: [], silent: ['Whilst he ran.'] }, /should say nothing.*\n.*\n.*Write “while”/],
    [{ speaks: ['No mark.'], silent: [] }, /marks no place/],
    [{ speaks: ['One ⟦whilst.'], silent: [] }, /never closes/],
  ])('fails %j', async (table, message) => {
    await expect(testCheck(noWhilst, table, { knowledge })).rejects.toThrow(message)
  })

  it('refuses a text that stands in the table twice', () => {
    expect(() => checkCases(noWhilst, { speaks: [], silent: ['He ran.', 'He ran.'] })).toThrow(/twice/)
  })
})

describe('the plugin for remark', () => {
  it('puts findings on the file, with rule, place, source and address', async () => {
    const file = await remark()
      .use(remarkFactcheck, { knowledge })
      .process(new VFile({ path: 'story.md', value: `# A title\n\n${SLIP}` }))
    const [message] = file.messages
    expect(file.messages).toHaveLength(1)
    expect(message).toMatchObject({
      ruleId: 'names/misspelled',
      source: 'factcheck',
      fatal: true,
      line: 3,
      column: 1,
      place: { start: { line: 3, column: 1, offset: 11 }, end: { line: 3, column: 14, offset: 24 } },
      actual: 'Robert Muller',
      expected: ['Robert Mueller'],
      url: expect.stringMatching(/^https:/),
    })
  })

  it('tells a warning that is not fatal, and counts past a byte order mark', async () => {
    const file = await remark()
      .use(remarkFactcheck, { knowledge })
      .process('\ufeffThe statue of limitations ran out.\n')
    expect(file.messages.map(({ fatal, place }) => [fatal, place])).toEqual([
      [false, { start: { line: 1, column: 6, offset: 5 }, end: { line: 1, column: 27, offset: 26 } }],
    ])
  })
})
