import { CLEAN, ERROR, WARNING } from '../../support/articles.ts'
import type { Files } from '../../support/run-main.ts'

/** One promise of the command line, held by one run of the real executable. */
export interface Row {
  readonly promise: string
  readonly files?: Files
  readonly args: readonly string[]
  readonly input?: string
  readonly env?: Readonly<Record<string, string>>
  readonly code: number
  /** A text is the whole of it. */
  readonly stdout?: string | RegExp
  readonly stderr?: string | RegExp
  readonly also?: (folder: string, stdout: string) => void
}

/** What stands in the folder of every run: an article with a warning, one with an error, and one that is clean. */
export const FILES: Files = { 'a.md': WARNING, 'b.md': ERROR, 'c.md': CLEAN }
