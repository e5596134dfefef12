import { wellFormed } from './words.ts'

/** A field of CSV; what a spreadsheet would run as a formula gets an apostrophe in front. */
export function csvField(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const clean = wellFormed(value).replaceAll('\u0000', '\ufffd')
  const text = /^\s*[=+\-@＝＋－＠\t\r]/.test(clean) ? `'${clean}` : clean
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A line of CSV with its end. */
export function csvLine(fields: readonly (string | number)[]): string {
  return `${fields.map(csvField).join(',')}\r\n`
}
