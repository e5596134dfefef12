import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import type { Finding, SuppressedFinding } from '../model/finding.ts'
import type { FileReport } from '../model/report.ts'
import { UsageError } from './exit-codes.ts'
import { openFile } from './output-file.ts'
import { withFindings } from './with-findings.ts'

/** Which findings of which files are known: rule ids by path, from the folder of the file, and fingerprint. */
type Entries = ReadonlyMap<string, ReadonlyMap<string, string>>

/** Findings that an archive had when the program came to it. */
export interface Baseline {
  /** Takes out the findings that are known, or all of them where the baseline is being made. */
  apply(report: FileReport): FileReport
  /** How many entries of the files that were checked no longer occur. */
  gone(ran: (ruleId: string) => boolean): number
  /** Writes the baseline with all findings that it was shown. */
  save(): number
  /** Writes the baseline without the entries that no longer occur; those of files that are gone go, too. */
  prune(ran: (ruleId: string) => boolean): number
}

const DEFAULT = 'factcheck-suppressions.json'

/** Where the baseline stands, and whether it was asked for by name. */
export function baselineFile(location: string | undefined, cwd: string): string {
  return resolve(cwd, location ?? DEFAULT)
}

function entriesOf(data: unknown): Entries | null {
  if (typeof data !== 'object' || data === null || !('files' in data)) return null
  const { files } = data
  if (typeof files !== 'object' || files === null) return null
  const entries = new Map<string, Map<string, string>>()
  for (const [path, known] of Object.entries(files)) {
    if (typeof known !== 'object' || known === null) return null
    entries.set(path, new Map(Object.entries(known).map(([print, rule]) => [print, String(rule)])))
  }
  return entries
}

function read(file: string): Entries {
  if (!existsSync(file)) return new Map()
  let entries: Entries | null = null
  try {
    entries = entriesOf(JSON.parse(readFileSync(file, 'utf8')))
  } catch {}
  if (entries === null) {
    throw new UsageError(`the suppressions ${file} cannot be read; write them anew with --suppress-all, or delete them`)
  }
  return entries
}

function write(file: string, entries: Entries): void {
  const files: Record<string, Record<string, string>> = {}
  for (const path of [...entries.keys()].sort()) {
    const known = [...(entries.get(path) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1))
    if (known.length > 0) files[path] = Object.fromEntries(known)
  }
  const sink = openFile(file)
  sink.write(`${JSON.stringify({ version: 1, files }, null, 2)}\n`)
  sink.done()
}

/**
 * Opens the baseline that stands in a file; where there is none, it is empty. `recording` makes it anew: every finding is
 * taken for known. Throws a UsageError for a file that is no baseline.
 */
export function openBaseline(file: string, cwd: string, recording: boolean): Baseline {
  const before = read(file)
  const folder = dirname(file)
  const met = new Map<string, Map<string, string>>()
  const recorded = new Map<string, Map<string, string>>()
  const pathOf = (path: string): string => relative(folder, resolve(cwd, path)).replaceAll('\\', '/')

  function goneFrom(path: string, ran: (ruleId: string) => boolean): string[] {
    const occurring = met.get(path)
    const known = before.get(path)
    if (known === undefined) return []
    if (occurring === undefined) return existsSync(join(folder, path)) ? [] : [...known.keys()]
    return [...known].filter(([print, rule]) => !occurring.has(print) && ran(rule)).map(([print]) => print)
  }

  return {
    apply: (report) => {
      const path = pathOf(report.path)
      const known = before.get(path)
      const all = new Map(report.findings.map(({ fingerprint, ruleId }) => [fingerprint, ruleId]))
      met.set(path, all)
      if (recording) recorded.set(path, all)
      const left: Finding[] = []
      const suppressed: SuppressedFinding[] = [...report.suppressed]
      for (const finding of report.findings) {
        if (recording || known?.has(finding.fingerprint) === true) {
          suppressed.push({ ...finding, suppression: { kind: 'baseline', reason: null } })
        } else left.push(finding)
      }
      return left.length === report.findings.length ? report : withFindings(report, left, suppressed)
    },
    gone: (ran) => [...before.keys()].reduce((sum, path) => sum + goneFrom(path, ran).length, 0),
    save: () => {
      write(file, new Map([...before, ...recorded]))
      return [...recorded.values()].reduce((sum, { size }) => sum + size, 0)
    },
    prune: (ran) => {
      let count = 0
      const left = new Map<string, ReadonlyMap<string, string>>()
      for (const [path, known] of before) {
        const gone = new Set(goneFrom(path, ran))
        count += gone.size
        left.set(path, new Map([...known].filter(([print]) => !gone.has(print))))
      }
      if (count > 0) write(file, left)
      return count
    },
  }
}
