import { relative, resolve } from 'node:path'
import type { Finding } from '../model/finding.ts'
import type { FileReport } from '../model/report.ts'
import type { Span } from '../model/span.ts'
import { lineIndex } from '../text/lines.ts'
import { type ChangedLines, readDiff } from './diff.ts'
import { UsageError } from './exit-codes.ts'
import { git, gitText } from './git.ts'
import { withFindings } from './with-findings.ts'

/** What was changed since a commit, or what is staged. */
export interface Changes {
  /** Files that were changed or are new, from the working folder; those that were deleted are left out. */
  readonly paths: readonly string[]
  has(path: string): boolean
  /** Leaves the findings on changed lines, or with evidence there. */
  apply(report: FileReport): FileReport
  /** The staged content of a file whose work tree holds another; null for all else. */
  contentOf(path: string): Uint8Array | null
}

export interface ChangesOptions {
  readonly since?: string | undefined
  readonly staged: boolean
  readonly cwd: string
}

const DIFF = ['diff', '--unified=0', '--no-prefix', '--no-color', '--no-ext-diff', '--find-renames', '--diff-filter=d']

function commitOf(ref: string, cwd: string): string {
  const commit = gitText(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`], cwd)
  const shallow = gitText(['rev-parse', '--is-shallow-repository'], cwd) === 'true'
  const deeper =
    'this clone is shallow: fetch more of it (`fetch-depth: 0` for actions/checkout, or `git fetch --unshallow`)'
  if (commit === null) {
    throw new UsageError(
      `--since ${ref}: git knows no such commit here; ${shallow ? deeper : 'check its name, or fetch it with `git fetch origin`'}`,
    )
  }
  const base = gitText(['merge-base', commit, 'HEAD'], cwd)
  if (base === null) {
    throw new UsageError(
      `--since ${ref}: it has no commit in common with this branch; ${shallow ? deeper : 'check that both come from one repository'}`,
    )
  }
  return base
}

function changedFiles({ since, staged, cwd }: ChangesOptions, root: string): Map<string, ChangedLines> {
  const from = staged ? ['--cached'] : [commitOf(since ?? 'HEAD', cwd)]
  const patch = git([...DIFF, ...from, '--'], root)
  if (patch === null) {
    throw new UsageError('git cannot tell what was changed; run `git diff` to see why')
  }
  const files = readDiff(patch.toString('utf8'))
  if (!staged) {
    const untracked = gitText(['ls-files', '--others', '--exclude-standard', '-z'], root) ?? ''
    for (const path of untracked.split('\0')) if (path !== '') files.set(path, null)
  }
  return files
}

function touches(span: Span | null, lines: ChangedLines, index: ReturnType<typeof lineIndex>): boolean {
  if (lines === null) return true
  if (span === null) return false
  const first = index.position(span.start).line
  const last = index.position(Math.max(span.start, span.end - 1)).line
  return lines.some(([from, to]) => from <= last && first <= to)
}

/**
 * Asks git what was changed: since the commit that this branch shares with a ref, work tree and new files included, or in what
 * is staged. Throws a UsageError where there is no repository or no such commit, and says what to do.
 */
export function findChanges(options: ChangesOptions): Changes {
  const { cwd, staged } = options
  const option = staged ? '--staged' : '--since'
  const root = gitText(['rev-parse', '--show-toplevel'], cwd)
  if (root === null) throw new UsageError(`${option}: ${cwd} is in no git repository; leave ${option} out`)
  // Git gives the repository without symbolic links, the working folder may have some.
  const prefix = gitText(['rev-parse', '--show-prefix'], cwd) ?? ''
  const here = resolve(root, prefix)
  const fromRoot = (path: string): string => {
    const inside = relative(cwd, resolve(cwd, path))
    return relative(root, resolve(here, inside)).replaceAll('\\', '/')
  }
  const files = changedFiles(options, root)
  const differing = staged ? (gitText(['diff', '--name-only', '-z', '--'], root) ?? '').split('\0') : []
  const unstaged = new Set(differing.filter((path) => path !== ''))
  return {
    paths: [...files.keys()].map((path) => relative(here, resolve(root, path)).replaceAll('\\', '/')).sort(),
    has: (path) => files.has(fromRoot(path)),
    contentOf: (path) => {
      const name = fromRoot(path)
      return unstaged.has(name) ? git(['cat-file', 'blob', `:${name}`], root) : null
    },
    apply: (report) => {
      const lines = files.get(fromRoot(report.path))
      if (lines === undefined) return withFindings(report, [])
      if (report.findings.length === 0) return report
      const index = lineIndex(report.source)
      const concerns = (finding: Finding): boolean =>
        touches(finding.span, lines, index) ||
        finding.evidence.some(({ span }) => span !== null && touches(span, lines, index))
      return withFindings(report, report.findings.filter(concerns))
    },
  }
}
