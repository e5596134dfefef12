/** The lines of a file that were added or changed, counted from 1; null for a file that is new as a whole. */
export type ChangedLines = readonly (readonly [first: number, last: number])[] | null

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v', a: '\u0007' }

/** A path as git writes it: names with quotation marks or control characters stand in quotation marks, escaped. */
export function unquoted(path: string): string {
  if (!path.startsWith('"') || !path.endsWith('"')) return path.replace(/\t$/, '')
  return path.slice(1, -1).replace(/\\(?:([0-7]{3})|(.))/g, (_, octal: string | undefined, letter: string) => {
    return octal === undefined ? (ESCAPES[letter] ?? letter) : String.fromCharCode(Number.parseInt(octal, 8))
  })
}

const HUNK = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/

/** Reads a patch made without context (`git diff --unified=0 --no-prefix`): the changed lines of each file, by its new path. */
export function readDiff(patch: string): Map<string, ChangedLines> {
  const files = new Map<string, ChangedLines>()
  let path: string | null = null
  let lines: [number, number][] = []
  let inHeader = false
  for (const line of patch.split('\n')) {
    if (line.startsWith('diff --git ')) {
      path = null
      inHeader = true
    } else if (inHeader && line.startsWith('rename to ')) {
      path = unquoted(line.slice('rename to '.length))
      lines = []
      files.set(path, lines)
    } else if (inHeader && line.startsWith('+++ ')) {
      const name = unquoted(line.slice(4))
      path = name === '/dev/null' ? null : name
      lines = []
      if (path !== null) files.set(path, lines)
    } else if (line.startsWith('@@ ') && path !== null) {
      inHeader = false
      const [, start = '0', count = '1'] = HUNK.exec(line) ?? []
      const first = Number(start)
      // A hunk that only takes lines out changes none that is left.
      if (Number(count) > 0) lines.push([first, first + Number(count) - 1])
    }
  }
  return files
}
