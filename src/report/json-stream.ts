/** A JSON array that is written while its items come in. */
export interface JsonList {
  /** The text of these items, indented by `depth` columns, with the comma that parts them from those before. */
  add(items: readonly unknown[], depth: number): string
  /** What stands before the closing bracket: a line end where the array holds anything. */
  close(depth: number): string
}

/** An array whose brackets the caller writes. */
export function jsonList(): JsonList {
  let empty = true
  return {
    add(items, depth) {
      const indent = ' '.repeat(depth)
      let out = ''
      for (const item of items) {
        const text = JSON.stringify(item, null, 2).replaceAll('\n', `\n${indent}`)
        out += `${empty ? '' : ','}\n${indent}${text}`
        empty = false
      }
      return out
    },
    close: (depth) => (empty ? '' : `\n${' '.repeat(depth)}`),
  }
}
