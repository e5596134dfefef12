import { statSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { readPacks, writeStore } from './build/compile-packs.ts'
import { formatProblems, type Problem } from './error.ts'
import type { Pack } from './pack/types.ts'

/**
 * The build step: all packs of a folder into one store. `--check NAME` only reads, and shows what is wrong in one
 * pack; `--draft` lets ids pass that no pack has yet.
 */
function main(): void {
  const { values } = parseArgs({
    options: {
      packs: { type: 'string', default: 'src/knowledge/packs' },
      output: { type: 'string', default: 'dist/knowledge.db' },
      check: { type: 'string' },
      draft: { type: 'boolean', default: false },
    },
  })
  const problems: Problem[] = []
  const packs = readPacks(values.packs, problems)
  const { check } = values
  const shown = check === undefined ? problems : problems.filter(({ file }) => basename(file, '.yaml') === check)
  if (shown.length > 0) {
    console.error(formatProblems(shown))
    console.error(`${shown.length} ${shown.length === 1 ? 'problem' : 'problems'} in the packs.`)
    if (!values.draft || shown.some(({ unresolved }) => !unresolved)) {
      process.exitCode = 1
      return
    }
  }
  if (check !== undefined) return
  writeStore(packs, values.output)
  console.log(summary(packs, values.output))
}

function summary(packs: readonly Pack[], output: string): string {
  const kinds = new Map<string, number>()
  let statements = 0
  for (const { kind, statements: list } of packs.flatMap((pack) => pack.entities)) {
    if (kind !== null) kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
    statements += list.length
  }
  const counts = [...kinds].sort().map(([kind, count]) => `  ${kind.padEnd(14)}${String(count).padStart(7)}`)
  const size = (statSync(output).size / 1e6).toFixed(1)
  const entities = [...kinds.values()].reduce((sum, count) => sum + count, 0)
  const head = `${output}: ${packs.length} packs, ${entities} entities, ${statements} statements, ${size} MB`
  return [head, ...counts].join('\n')
}

main()
