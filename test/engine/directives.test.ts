import { describe, expect, it } from 'vitest'
import { checkText } from '../../src/index.ts'
import { shippedKnowledge } from '../support/shipped.ts'

const SLIP = 'The statue of limitations ran out.'
const TWO = `${SLIP}\n\nThe seat has changed it’s holder three times.`

interface Row {
  readonly path?: string
  readonly text: string
  /** Rules of what is left, in the order of the article. */
  readonly found: readonly string[]
  /** Rule and reason of what is suppressed. */
  readonly suppressed: readonly string[]
}

const ROWS: readonly Row[] = [
  { text: SLIP, found: ['words/confusable'], suppressed: [] },
  {
    text: `<!-- factcheck-disable-next-line words/confusable -- the pun is meant -->\n\n${SLIP}`,
    found: [],
    suppressed: ['words/confusable: the pun is meant'],
  },
  {
    text: `<!-- factcheck-disable-next-line words -- pun -->\n\n${TWO}`,
    found: ['words/apostrophe'],
    suppressed: ['words/confusable: pun'],
  },
  {
    text: `<!-- factcheck-disable-next-line names/misspelled, words/confusable -- pun -->\n<!-- a remark -->\n\n${SLIP}`,
    found: [],
    suppressed: ['words/confusable: pun'],
  },
  {
    text: `> <!-- factcheck-disable-next-line -- pun -->\n>\n> ${SLIP}`,
    found: [],
    suppressed: ['words/confusable: pun'],
  },
  {
    text: `<!-- factcheck-disable-next-line words/confusable -->\n\n${SLIP}`,
    found: ['directives/missing-reason'],
    suppressed: ['words/confusable: null'],
  },
  {
    text: `<!-- factcheck-disable words -- a pun a line -->\n\n${TWO}\n\n<!-- factcheck-enable -->\n\n${SLIP}`,
    found: ['words/confusable'],
    suppressed: ['words/confusable: a pun a line', 'words/apostrophe: a pun a line'],
  },
  {
    text: `<!-- factcheck-disable words -- puns -->\n\n<!-- factcheck-enable words/apostrophe -->\n\n${TWO}`,
    found: ['words/apostrophe'],
    suppressed: ['words/confusable: puns'],
  },
  {
    text: `${TWO}\n\n<!-- factcheck-disable-file words -- satire -->`,
    found: [],
    suppressed: ['words/confusable: satire', 'words/apostrophe: satire'],
  },
  { text: `<!-- factcheck-disable words -- no -->\n\nAll is well.`, found: ['directives/unused'], suppressed: [] },
  { text: `<!-- factcheck-enable words -->\n\nAll is well.`, found: ['directives/unused'], suppressed: [] },
  {
    text: `<!-- factcheck-disable-next-line words/confusible -- pun -->\n\n${SLIP}`,
    found: ['directives/unknown-rule', 'words/confusable'],
    suppressed: [],
  },
  {
    text: `<!-- factcheck-disable-nextline words -- pun -->\n\n${SLIP}`,
    found: ['directives/malformed', 'words/confusable'],
    suppressed: [],
  },
  {
    path: 'a.html',
    text: `<p>Fine words.</p>\n<!-- factcheck-disable-next-line words/confusable -- pun -->\n<p>${SLIP}</p>\n<p>${SLIP}</p>`,
    found: ['words/confusable'],
    suppressed: ['words/confusable: pun'],
  },
  {
    path: 'a.mdx',
    text: `{/* factcheck-disable-next-line words/confusable -- pun */}\n\n${SLIP}`,
    found: [],
    suppressed: ['words/confusable: pun'],
  },
  {
    path: 'a.txt',
    text: `<!-- factcheck-disable-file -- no -->\n\n${SLIP}`,
    found: ['words/confusable'],
    suppressed: [],
  },
  {
    text: `\`<!-- factcheck-disable-file -- no -->\` is text.\n\n${SLIP}`,
    found: ['words/confusable'],
    suppressed: [],
  },
]

describe('directives', () => {
  it.each(ROWS)('in $path: $text', async ({ path = 'a.md', text, found, suppressed }) => {
    const report = await checkText(text, { path, knowledge: shippedKnowledge() })
    expect(report.findings.map(({ ruleId }) => ruleId)).toEqual(found)
    expect(report.suppressed.map(({ ruleId, suppression }) => `${ruleId}: ${suppression.reason}`)).toEqual(suppressed)
  })

  it('name the rule that was meant', async () => {
    const text = `<!-- factcheck-disable-next-line words/confusible -- pun -->\n\n${SLIP}`
    const { findings } = await checkText(text, { knowledge: shippedKnowledge() })
    expect(findings[0]?.message).toBe('There is no check “words/confusible”. Did you mean “words/confusable”?')
  })

  it('leave out a file whose front matter says so', async () => {
    const report = await checkText(`---\nfactcheck: false\n---\n\n${SLIP}`, { knowledge: shippedKnowledge() })
    expect(report).toMatchObject({ findings: [], claims: [], coverage: { sentences: 0 } })
    expect(report.notices).toEqual(['not checked: its front matter says “factcheck: false”'])
  })
})
