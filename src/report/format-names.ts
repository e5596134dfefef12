/** The formats of a report, the terminal's first. */
export const FORMATS = [
  'pretty',
  'compact',
  'json',
  'sarif',
  'github',
  'gitlab',
  'junit',
  'checkstyle',
  'rdjson',
  'markdown',
  'html',
  'csv',
] as const

export type FormatName = (typeof FORMATS)[number]

/** Whether a word names a format. */
export function isFormat(word: string): word is FormatName {
  return FORMATS.some((name) => name === word)
}
