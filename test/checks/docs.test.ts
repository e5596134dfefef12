import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DIRECTIVE_RULES } from '../../src/checks/directives/rules.ts'
import { CHECKS } from '../../src/checks/index.ts'
import { type CheckTextOptions, checkText } from '../../src/index.ts'
import type { FileReport } from '../../src/model/report.ts'
import { shippedKnowledge } from '../support/shipped.ts'
import { openFolder, withFolder, writeFiles } from '../support/sources.ts'

const FOLDER = join(import.meta.dirname, '..', '..', 'src', 'checks')
const HEADINGS = ['Why it matters', 'What it does', 'Examples', 'What it cannot see']

function page(id: string): string {
  return readFileSync(join(FOLDER, `${id}.md`), 'utf8')
}

function examples(id: string, kind: 'speaks' | 'silent'): string[] {
  return page(id)
    .split('```')
    .filter((_, index) => index % 2 === 1)
    .filter((block) => block.startsWith(`${kind}\n`) || block.startsWith(`${kind} `))
}

/** An example's article; the fence may carry its date of publication: ```speaks 2019-06-01. */
function article(example: string): { readonly text: string; readonly date: string | undefined } {
  const [head = '', ...lines] = example.split('\n')
  return { text: lines.join('\n'), date: head.split(' ')[1] }
}

/** The sources that a page's examples are held against: ```source talk.txt. */
function pageSources(id: string): Record<string, string> {
  const blocks = page(id)
    .split('```')
    .filter((block, index) => index % 2 === 1 && block.startsWith('source '))
  return Object.fromEntries(
    blocks.map((block) => [block.slice('source '.length, block.indexOf('\n')), block.slice(block.indexOf('\n') + 1)]),
  )
}

/** Checks an example, with the sources of its page where there are any. */
async function checkExample(id: string, example: string, options: CheckTextOptions = {}): Promise<FileReport> {
  const { text, date } = article(example)
  const sources = pageSources(id)
  const all = { knowledge: shippedKnowledge(), ...(date === undefined ? {} : { date }), ...options }
  if (Object.keys(sources).length === 0) return checkText(text, all)
  return withFolder(async (folder) => {
    writeFiles(folder, sources)
    return checkText(text, { ...all, sources: await openFolder(folder, Object.keys(sources)) })
  })
}

const PAGES = [
  ...CHECKS.map((check) => ({ id: check.id, summary: check.summary, file: check.id, checks: [check] })),
  ...DIRECTIVE_RULES.map(({ id, summary }) => ({ id, summary, file: 'directives/rules', checks: CHECKS })),
]

describe.each(PAGES)('the page of $id', ({ id, summary, file, checks }) => {
  it('stands beside the check and has its headings in order', () => {
    expect(existsSync(join(FOLDER, `${file}.ts`))).toBe(true)
    const lines = page(id).split('\n')
    expect(lines[0]).toBe(`# ${id}`)
    expect(lines[2]).toBe(summary)
    expect(lines.filter((line) => line.startsWith('## ')).map((line) => line.slice(3))).toEqual(HEADINGS)
  })

  it('has examples of both kinds', () => {
    expect(examples(id, 'speaks').length).toBeGreaterThan(0)
    expect(examples(id, 'silent').length).toBeGreaterThan(0)
  })

  it.each(examples(id, 'speaks'))('speaks of %s', async (example) => {
    const report = await checkExample(id, example)
    expect(report.findings.map((finding) => finding.ruleId)).toContain(id)
  })

  it.each(examples(id, 'silent'))('is silent about %s', async (example) => {
    const report = await checkExample(id, example, { checks })
    const about = report.findings.filter(({ ruleId }) => ruleId === id)
    expect(about.map((finding) => finding.message)).toEqual([])
  })
})

describe('the folder of checks', () => {
  it('has no page without its check', () => {
    const pages = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'))
    expect(pages.map((file) => file.replaceAll('\\', '/').replace(/\.md$/, '')).sort()).toEqual(
      PAGES.map((one) => one.id).sort(),
    )
  })
})
