/** Why a file can't be read, in one line that follows its path: `article.md: is empty`. */
export class ReadError extends Error {
  readonly path: string

  constructor(message: string, path: string) {
    super(message)
    this.name = 'ReadError'
    this.path = path
  }
}

/** The largest file that is read, in bytes: some 1.7 million words, many times the longest book. */
export const LARGEST_FILE = 10_000_000

const SIGNATURES: readonly { readonly bytes: readonly number[]; readonly what: string }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], what: 'is a PDF file; save its text as .txt, .md or .html' },
  { bytes: [0x50, 0x4b, 0x03, 0x04], what: 'is a Word, OpenDocument or ZIP file; save its text as .txt, .md or .html' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], what: 'is a Word file; save its text as .txt, .md or .html' },
]

const WESTERN = /^(?:windows-1252|cp1252|iso-8859-1|latin-?1|us-ascii|ascii)$/i
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/**
 * The text of a file, without a byte order mark; UTF-8, or UTF-16 with its mark. A page of HTML that isn't UTF-8 is read
 * in the encoding that it names. Throws a `ReadError` for what can't be an article.
 */
export function decode(bytes: Uint8Array, path: string): string {
  if (bytes.length === 0) throw new ReadError('is empty', path)
  if (bytes.length > LARGEST_FILE) {
    throw new ReadError(`has ${megabytes(bytes.length)} MB; the limit is ${megabytes(LARGEST_FILE)} MB`, path)
  }
  const text = utf16(bytes, path) ?? utf8(bytes, path)
  if (text.trim() === '') throw new ReadError('is empty', path)
  return text
}

function megabytes(bytes: number): string {
  return String(Math.ceil(bytes / 100_000) / 10)
}

function utf16(bytes: Uint8Array, path: string): string | null {
  const encoding = startsWith(bytes, [0xff, 0xfe]) ? 'utf-16le' : startsWith(bytes, [0xfe, 0xff]) ? 'utf-16be' : null
  if (encoding === null) return null
  return decodeAs(bytes, encoding) ?? fail('not valid UTF-16', path)
}

function utf8(bytes: Uint8Array, path: string): string {
  for (const { bytes: signature, what } of SIGNATURES) if (startsWith(bytes, signature)) fail(what, path)
  if (bytes.subarray(0, 8000).includes(0)) fail('looks like a binary file', path)
  const text = decodeAs(bytes, 'utf-8')
  if (text !== null) return text
  const head = String.fromCharCode(...bytes.subarray(0, 1024))
  const named = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{2,30})/i.exec(head)?.[1]
  const page = named === undefined || /^utf-?8$/i.test(named) ? null : decodeAs(bytes, named)
  if (page !== null) return page
  const at = firstInvalidByte(bytes)
  return fail(`not valid UTF-8 (byte ${String(at + 1).replace(/\B(?=(?:\d{3})+$)/g, ',')}); save it as UTF-8`, path)
}

function fail(message: string, path: string): never {
  throw new ReadError(message, path)
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}

/** Null when the bytes aren't in that encoding, or when it isn't known. */
function decodeAs(bytes: Uint8Array, encoding: string): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    if (!WESTERN.test(encoding)) return text
    // Node 20 takes these for Latin 1 and makes control characters of dashes and quotation marks.
    return text.replace(/[\x80-\x9f]/g, (control) => WINDOWS[control.charCodeAt(0) - 0x80] ?? control)
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return null
    throw error
  }
}

/** Index of the first byte that is no UTF-8: where a character starts that doesn't go on as it must. */
function firstInvalidByte(bytes: Uint8Array): number {
  let low = 0
  let high = bytes.length
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if (startsValid(bytes.subarray(0, middle))) low = middle
    else high = middle - 1
  }
  for (let back = 1; back <= 3; back += 1) {
    const byte = bytes[low - back] ?? 0
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1
    if (length > 1 || byte < 0x80) return length > back ? low - back : low
  }
  return low
}

/** Whether bytes are UTF-8; a character cut in two at their end is no fault. */
function startsValid(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}
