import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readPacks } from '../../src/knowledge/build/compile-packs.ts'
import { formatProblems, type Problem } from '../../src/knowledge/error.ts'
import { compareCompanies } from './companies.ts'
import type { Comparison } from './comparison.ts'
import { readExplained } from './explained.ts'
import { compareFactbook } from './factbook.ts'
import { compareLaureates } from './laureates.ts'
import { compareOfficials } from './officials.ts'
import { type PackIndex, packIndex } from './pack-index.ts'
import { compareWikidata } from './wikidata-items.ts'
import { compareWorldCups } from './world-cups.ts'

const CHIEFS = ['us-president', 'us-vice-president']
const MEMBERS = ['us-senator', 'us-representative']

type Compare = (index: PackIndex, path: string, asOf: string) => Comparison

/** Every reference set that can be compared, by its place in the folder of data. */
const SETS: readonly (readonly [path: string, compare: Compare])[] = [
  ['knowledge/executive.yaml', (index, path, asOf) => compareOfficials(index, path, CHIEFS, asOf)],
  ['knowledge/legislators-current.yaml', (index, path, asOf) => compareOfficials(index, path, MEMBERS, asOf)],
  ['knowledge/factbook-extract.json', compareFactbook],
  ['knowledge/worldcup', compareWorldCups],
  ['knowledge/nobel-laureates.json', compareLaureates],
  ['knowledge/s-and-p-500.csv', compareCompanies],
]

function wikidataSets(folder: string): (readonly [path: string, compare: Compare])[] {
  const files = existsSync(folder) ? readdirSync(folder) : []
  const items = files.filter((name) => /^(?:Q\d+|wbget\w+)\.json$|\.ndjson$/.test(name))
  return items.map((name) => [`wikidata/${name}`, compareWikidata])
}

/** Where the packs, the reference sets and the explanations are. */
export interface AuditOptions {
  readonly packs: string
  readonly data: string
  readonly explained: string
  /** Whether to list the entries of the sets that the packs don't have. */
  readonly absent: boolean
}

/** The lines of the report, and how many disagreements have no explanation or explanations no disagreement. */
export interface AuditReport {
  readonly lines: readonly string[]
  readonly open: number
}

/** Compares the packs with every reference set found and lists each disagreement that isn't explained. */
export function audit(options: AuditOptions): AuditReport {
  const problems: Problem[] = []
  const packs = readPacks(options.packs, problems)
  if (problems.length > 0) return { lines: [formatProblems(problems)], open: problems.length }
  const index = packIndex(packs)
  const asOf =
    packs
      .map((pack) => pack.asOf)
      .sort()
      .at(-1) ?? ''
  const sets = [...SETS, ...wikidataSets(join(options.data, 'wikidata'))]
  const found = sets.filter(([path]) => existsSync(join(options.data, path)))
  if (found.length === 0) return { lines: [`No reference set in ${options.data}: nothing was compared.`], open: 0 }
  const comparisons = found.map(([path, compare]) => compare(index, join(options.data, path), asOf))

  const explained = readExplained(options.explained)
  const lines: string[] = []
  let open = 0
  for (const { set, compared, disagreements, absent } of comparisons) {
    const left = disagreements.filter((disagreement) => explained.reason(set, disagreement) === undefined)
    open += left.length
    lines.push(
      `${set}: ${compared} facts compared, ${disagreements.length} differ, ${disagreements.length - left.length} explained; ` +
        `${absent.length} entries not in the packs`,
    )
    for (const { subject, property, packs: own, reference } of left) {
      lines.push(`  ${subject} ${property}: the packs say "${own}", the set says "${reference}"`)
    }
    for (const entry of options.absent ? absent : []) lines.push(`  absent: ${entry}`)
  }
  const unused = explained.unused(comparisons)
  return {
    lines: [...lines, ...unused.map((entry) => `explained but not found: ${entry}`)],
    open: open + unused.length,
  }
}
