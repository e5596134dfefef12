import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { runCli } from '../support/run-cli.ts'

const FIXTURES = ['congressman.md', 'sheriff.html', 'harbor.txt', 'clean/three-cases.md'].map((name) =>
  join('fixtures', name),
)
const SCHEMA = join(import.meta.dirname, '..', '..', '..', 'shared', 'contracts', 'report-1.schema.json')

interface Place {
  readonly line: number
  readonly column: number
  readonly offset: number
  readonly endOffset: number
}

function report() {
  return JSON.parse(runCli([...FIXTURES, 'no-such-file.md', '-f', 'json']).stdout)
}

describe('the JSON report', () => {
  it.skipIf(!existsSync(SCHEMA))('is valid against the schema of version 1 (where the schema is at hand)', () => {
    const validate = new Ajv2020({ strict: false, allErrors: true }).compile(JSON.parse(readFileSync(SCHEMA, 'utf8')))
    validate(report())
    expect(validate.errors).toBeNull()
  })

  it('names the files in order, and those that could not be read', () => {
    const { files, errors, summary, schemaVersion, tool } = report()
    expect({ schemaVersion, name: tool.name, files: summary.files }).toEqual({
      schemaVersion: '1',
      name: 'factcheck',
      files: 4,
    })
    expect(files.map((file: { path: string }) => file.path)).toEqual(FIXTURES)
    expect(errors).toEqual([{ path: 'no-such-file.md', message: expect.stringMatching(/does not exist/) }])
  })

  it('gives places whose offsets, lines and columns agree with the source', () => {
    for (const file of report().files) {
      const source = readFileSync(join(import.meta.dirname, '..', '..', file.path), 'utf8')
      const places: Place[] = [...file.mentions, ...file.claims, ...file.findings].map(
        (item: { place: Place }) => item.place,
      )
      expect(places.length).toBeGreaterThan(5)
      for (const { line, column, offset, endOffset } of places) {
        const before = source.slice(0, offset)
        expect(line).toBe(before.split('\n').length)
        expect(column).toBe(offset - before.lastIndexOf('\n'))
        expect(endOffset).toBeGreaterThan(offset)
        expect(endOffset).toBeLessThanOrEqual(source.length)
      }
    }
  })

  it('counts in its summary what stands in its files', () => {
    const { files, summary } = report()
    const claims = files.flatMap((file: { claims: { verdict: string }[] }) => file.claims)
    const { supported, contradicted, conflicting, unverified } = summary.verdicts
    expect(summary.claims).toBe(claims.length)
    expect(supported + contradicted + conflicting + unverified).toBe(claims.length)
    expect(contradicted).toBe(claims.filter((claim: { verdict: string }) => claim.verdict === 'contradicted').length)
  })

  it('gives every claim evidence or a reason', () => {
    for (const claim of report().files.flatMap((file: { claims: unknown[] }) => file.claims)) {
      if (claim.verdict === 'unverified')
        expect(claim.reason).toMatch(/^(?:unknown-entity|ambiguous|no-fact|stale-fact|too-vague)$/)
      else expect(claim.evidence.length).toBeGreaterThan(0)
    }
  })
})
