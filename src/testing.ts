import { checkText, type KnowledgeBase } from './index.ts'
import type { Check } from './model/check.ts'
import type { Finding } from './model/finding.ts'

/** An article about which a check must speak. */
export interface SpeakingRow {
  /** The article, with ⟦ and ⟧ around every place that must be marked. */
  readonly text: string
  /** ISO date of publication. */
  readonly date?: string
  /** The message of the first finding. */
  readonly message?: string
  /** The replacement first suggested. */
  readonly suggests?: string
  /** What the evidence of the first finding must say, in part. */
  readonly cites?: string
}

/** An article about which a check has nothing to say. */
export interface SilentRow {
  readonly text: string
  readonly date?: string
}

export interface CheckTable {
  readonly speaks: readonly (string | SpeakingRow)[]
  readonly silent: readonly (string | SilentRow)[]
}

export interface TesterOptions {
  /** What to check against; the facts that ship with the package where it is left out. */
  readonly knowledge?: KnowledgeBase
}

/** One row of a table as a test: `run` throws an Error that says what was expected and what came. */
export interface CheckCase {
  readonly name: string
  run(): Promise<void>
}

/** The article without the marks, and the places that they mark. */
function withoutMarks(marked: string): { readonly text: string; readonly spans: readonly [number, number][] } {
  const spans: [number, number][] = []
  let text = ''
  let start: number | null = null
  for (const character of marked) {
    if (character === '⟦') start = text.length
    else if (character === '⟧') {
      if (start === null) throw new Error(`A mark closes that never opened: ${marked}`)
      spans.push([start, text.length])
      start = null
    } else text += character
  }
  if (start !== null) throw new Error(`A mark never closes: ${marked}`)
  if (spans.length === 0) throw new Error(`A row that must speak marks no place: ${marked}`)
  return { text, spans }
}

/** The article with marks around these places, as a table writes it. */
function marked(text: string, spans: readonly (readonly [number, number])[]): string {
  let out = ''
  let end = 0
  for (const [from, to] of spans) {
    out += `${text.slice(end, from)}⟦${text.slice(from, to)}⟧`
    end = to
  }
  return out + text.slice(end)
}

function expectSame(what: string, actual: unknown, expected: unknown): void {
  if (actual !== expected) throw new Error(`${what}\n  expected: ${String(expected)}\n  found:    ${String(actual)}`)
}

function expectSpeaking(row: SpeakingRow, findings: readonly Finding[]): void {
  const { text, spans } = withoutMarks(row.text)
  const found = findings.map(({ span }) => [span.start, span.end] as const)
  expectSame('Other places are marked than should be.', marked(text, found), marked(text, spans))
  const [first] = findings
  if (first === undefined) throw new Error('Nothing was found.')
  if (/[{}]/.test(first.message)) throw new Error(`The message has a gap: ${first.message}`)
  if (row.message !== undefined) expectSame('The message is another.', first.message, row.message)
  if (row.suggests !== undefined) {
    expectSame('The suggestion is another.', first.suggestions[0]?.replacement, row.suggests)
  }
  const says = first.evidence.map((item) => item.says).join(' ')
  if (row.cites !== undefined && !says.includes(row.cites)) {
    throw new Error(`The evidence does not say so.\n  expected: … ${row.cites} …\n  found:    ${says}`)
  }
}

/**
 * Turns a table into tests, for whatever runs them: `for (const { name, run } of checkCases(check, table)) it(name, run)`.
 * Each row goes through the whole program with this check alone. Throws an Error for a text that stands in the table twice.
 */
export function checkCases(check: Check, table: CheckTable, { knowledge }: TesterOptions = {}): CheckCase[] {
  const speaks = table.speaks.map((row) => (typeof row === 'string' ? { text: row } : row))
  const silent = table.silent.map((row) => (typeof row === 'string' ? { text: row } : row))
  const texts = [...speaks, ...silent].map(({ text }) => text)
  if (new Set(texts).size !== texts.length) throw new Error(`${check.id}: a text stands in the table twice`)

  async function findingsIn(text: string, date: string | undefined): Promise<readonly Finding[]> {
    const options = { checks: [check], ...(knowledge === undefined ? {} : { knowledge }) }
    const report = await checkText(text, date === undefined ? options : { ...options, date })
    return report.findings
  }
  return [
    ...speaks.map((row) => ({
      name: `speaks: ${row.text}`,
      run: async () => expectSpeaking(row, await findingsIn(withoutMarks(row.text).text, row.date)),
    })),
    ...silent.map(({ text, date }: SilentRow) => ({
      name: `silent: ${text}`,
      run: async () => {
        const messages = (await findingsIn(text, date)).map(({ message }) => message)
        expectSame('It should say nothing.', messages.join('\n'), '')
      },
    })),
  ]
}

/** Runs a whole table and throws one Error that names every row that failed. */
export async function testCheck(check: Check, table: CheckTable, options: TesterOptions = {}): Promise<void> {
  const failures: string[] = []
  for (const { name, run } of checkCases(check, table, options)) {
    await run().catch((error: unknown) => {
      failures.push(`${name}\n${error instanceof Error ? error.message : String(error)}`)
    })
  }
  if (failures.length > 0) throw new Error(`${check.id}: ${failures.length} failed\n\n${failures.join('\n\n')}`)
}
