import { describe, expect, it } from 'vitest'
import { checkText } from '../../src/index.ts'
import type { Check } from '../../src/model/check.ts'
import { shippedKnowledge } from './shipped.ts'

export interface SpeakingRow {
  /** The article, with ⟦ and ⟧ around every place that must be marked. */
  readonly text: string
  readonly date?: string
  /** The message of the first finding. */
  readonly message?: string
  /** The replacement first suggested. */
  readonly suggests?: string
  /** What the evidence of the first finding must say, in part. */
  readonly cites?: string
}

export interface CheckTable {
  readonly speaks: readonly (string | SpeakingRow)[]
  /** Articles about which the check has nothing to say; a row may carry its date of publication. */
  readonly silent: readonly (string | { readonly text: string; readonly date: string })[]
}

function withoutMarks(marked: string): { readonly text: string; readonly spans: [number, number][] } {
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
  return { text, spans }
}

/** Runs each row through the whole pipeline with this check alone and compares places, words and evidence. */
export function checkTable(check: Check, table: CheckTable): void {
  const texts = [...table.speaks, ...table.silent].map((row) => (typeof row === 'string' ? row : row.text))
  if (new Set(texts).size !== texts.length) throw new Error(`${check.id}: a text stands in the table twice`)
  const knowledge = shippedKnowledge()

  async function run(text: string, date: string | undefined) {
    const report = await checkText(text, { knowledge, checks: [check], ...(date === undefined ? {} : { date }) })
    return report.findings
  }

  describe(check.id, () => {
    it.each(table.speaks.map((row) => (typeof row === 'string' ? { text: row } : row)))(
      'speaks: $text',
      async (row) => {
        const { text, spans } = withoutMarks(row.text)
        if (spans.length === 0) throw new Error(`A row that must speak marks no place: ${row.text}`)
        const findings = await run(text, row.date)
        expect(findings.map(({ span }) => text.slice(span.start, span.end))).toEqual(
          spans.map(([from, to]) => text.slice(from, to)),
        )
        expect(findings.map(({ span }) => [span.start, span.end])).toEqual(spans)
        const [first] = findings
        expect(first?.message).not.toMatch(/[{}]/)
        if (row.message !== undefined) expect(first?.message).toBe(row.message)
        if (row.suggests !== undefined) expect(first?.suggestions[0]?.replacement).toBe(row.suggests)
        if (row.cites !== undefined) expect(first?.evidence.map((item) => item.says).join(' ')).toContain(row.cites)
      },
    )

    it.each(table.silent.map((row) => (typeof row === 'string' ? { text: row, date: undefined } : row)))(
      'silent: $text',
      async ({ text, date }) => {
        const findings = await run(text, date)
        expect(findings.map((finding) => finding.message)).toEqual([])
      },
    )
  })
}
