import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { CompressionError } from '../../../src/knowledge/import/bit-reader.ts'
import { bunzip2 } from '../../../src/knowledge/import/bunzip2.ts'
import { random } from '../../bench/random.ts'

const TEXT = `${'Ann Vale\n'.repeat(3)}${'a'.repeat(100)}`
/** The text above, packed. */
const PACKED = Buffer.from('QlpoOTFBWSZTWRvU5+AAAANXAAAQQAAgAAEAYgUgACG1CbTUIMmIZB4vHJXxDBkPi7kinChIDepz8AA=', 'base64')

function* pieces(bytes: Buffer, size: number): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

function unpack(bytes: Buffer, size = 4096): Buffer {
  return Buffer.concat([...bunzip2(pieces(bytes, size))])
}

describe('bunzip2', () => {
  it.each([1, 7, 4096])('unpacks chunks of %i bytes', (size) => {
    expect(unpack(PACKED, size).toString()).toBe(TEXT)
  })

  it('unpacks several streams, and zeros behind them', () => {
    expect(unpack(Buffer.concat([PACKED, PACKED, Buffer.alloc(512)])).toString()).toBe(TEXT + TEXT)
  })

  it.each([
    ['empty', Buffer.alloc(0), 'is empty'],
    ['text', Buffer.from('{"id":"Q1"}'), 'no bzip2 file'],
    ['cut off', PACKED.subarray(0, 40), 'ends too early'],
    ['changed', Buffer.from(PACKED.map((byte, index) => (index === 11 ? byte ^ 1 : byte))), 'a checksum differs'],
    ['followed by something else', Buffer.concat([PACKED, Buffer.from('more')]), 'no bzip2 file'],
  ])('refuses what is %s', (_, bytes, message) => {
    expect(() => unpack(bytes)).toThrow(CompressionError)
    expect(() => unpack(bytes)).toThrow(message)
  })
})

const packer = spawnSync('bzip2', ['--help']).error === undefined
if (!packer) console.warn('Skipping the comparison with bzip2: the program is absent.')

describe.skipIf(!packer)('what bzip2 packs', () => {
  const source = random(5)
  const noise = Buffer.from(Array.from({ length: 300_000 }, () => source.below(256)))
  const words = Buffer.from(
    Array.from({ length: 60_000 }, () => source.pick(['Ann', 'Vale', 'of', 'Lund', '\n'])).join(' '),
  )

  it.each([
    ['noise', noise, '-1'],
    ['words', words, '-1'],
    ['one letter', Buffer.alloc(1_000_000, 'a'), '-9'],
    [
      'runs of four to nine',
      Buffer.from(
        Array.from({ length: 20_000 }, (_, index) => 'ab'.charAt(index % 2).repeat(4 + (index % 6))).join(''),
      ),
      '-9',
    ],
  ])('%s', (_, bytes, level) => {
    const packed = spawnSync('bzip2', [level, '-c'], { input: bytes, maxBuffer: 1 << 26 }).stdout
    expect(unpack(packed).equals(bytes)).toBe(true)
  })
})
