/** A knowledge file that can't be used, or facts that can't be read: one clear line, no stack for the user. */
export class KnowledgeError extends Error {
  override readonly name = 'KnowledgeError'
}

/** Something wrong in a pack or a facts file; the line counts from 1. */
export interface Problem {
  readonly file: string
  readonly line: number
  readonly message: string
  /** An id that no pack has yet: the only problem that a draft may have. */
  readonly unresolved?: true
}

/** `file:line: found X, expected Y`, by file and line. */
export function formatProblems(problems: readonly Problem[]): string {
  const sorted = [...problems].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1))
  return sorted.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('\n')
}
