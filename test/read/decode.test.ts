import { describe, expect, it } from 'vitest'
import { decode, LARGEST_FILE, ReadError } from '../../src/read/decode.ts'
import { formatOf } from '../../src/read/format.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const utf16 = (text: string, big: boolean): Uint8Array => {
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index))
  return Uint8Array.from(units.flatMap((unit) => (big ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])))
}

describe('decode', () => {
  it.each([
    ['UTF-8', bytes('café 😀'), 'café 😀'],
    ['a byte order mark', bytes('\uFEFFcafé'), 'café'],
    ['UTF-16, little end first', utf16('\uFEFFcafé 😀', false), 'café 😀'],
    ['UTF-16, big end first', utf16('\uFEFFcafé 😀', true), 'café 😀'],
    [
      'a page in the encoding that it names',
      latin('<meta charset="windows-1252"><p>caf\u00e9 \u0093x\u0094'),
      '<meta charset="windows-1252"><p>café “x”',
    ],
  ])('reads %s', (_, file, text) => {
    expect(decode(file, 'a')).toBe(text)
  })

  it.each([
    ['nothing', bytes(''), 'is empty'],
    ['white space', bytes('\uFEFF \n\t'), 'is empty'],
    ['another encoding', latin(`${'a'.repeat(1233)}\u00e9 b`), 'not valid UTF-8 (byte 1,234); save it as UTF-8'],
    ['a cut character', bytes('ab😀').slice(0, -1), 'not valid UTF-8 (byte 3); save it as UTF-8'],
    ['half of a UTF-16 character', Uint8Array.of(0xff, 0xfe, 0x41), 'not valid UTF-16'],
    ['zeros', bytes('ab\0c'), 'looks like a binary file'],
    ['a PDF file', bytes('%PDF-1.4 x'), 'is a PDF file; save its text as .txt, .md or .html'],
    [
      'a Word file',
      latin('PK\u0003\u0004 x'),
      'is a Word, OpenDocument or ZIP file; save its text as .txt, .md or .html',
    ],
    ['20 MB', new Uint8Array(20_000_000), 'has 20 MB; the limit is 10 MB'],
    ['a little too much', new Uint8Array(LARGEST_FILE + 1), 'has 10.1 MB; the limit is 10 MB'],
  ])('refuses %s', (_, file, message) => {
    expect(() => decode(file, 'a.md')).toThrow(ReadError)
    expect(() => decode(file, 'a.md')).toThrow(expect.objectContaining({ message, path: 'a.md' }))
  })
})

describe('formatOf', () => {
  it.each([
    ['a.md', '', 'markdown'],
    ['a/b.Markdown', '', 'markdown'],
    ['a.mdx', '', 'markdown'],
    ['a.html', '', 'html'],
    ['a.htm', '', 'html'],
    ['a.txt', '<!doctype html>', 'text'],
    ['a.md/README', '', 'text'],
    ['-', ' \n<!DOCTYPE html>', 'html'],
    ['-', '<!-- x --><html lang="en">', 'html'],
    ['-', '# Road', 'markdown'],
    ['-', '<p>Road', 'markdown'],
  ])('takes %s with %j as %s', (path, source, format) => {
    expect(formatOf(path, source)).toBe(format)
  })
})
