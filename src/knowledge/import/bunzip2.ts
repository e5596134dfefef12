import { type BitReader, bitReader, CompressionError } from './bit-reader.ts'
import { decodeSymbols } from './bzip2-symbols.ts'

const BLOCK = 0x314159
const BLOCK_REST = 0x265359
const END = 0x177245
const END_REST = 0x385090

const CRC: Uint32Array = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte << 24
  for (let bit = 0; bit < 8; bit += 1) crc = crc < 0 ? (crc << 1) ^ 0x04c11db7 : crc << 1
  return crc
})

/** Bytes on their way out: every run of four equal bytes is followed by how many more there are. */
function expandRuns(read: () => number, length: number, limit: number): { bytes: Buffer; crc: number } {
  let out = Buffer.allocUnsafe(limit)
  let size = 0
  let crc = -1
  let last = -1
  let run = 0
  const put = (byte: number, times: number): void => {
    if (size + times > out.length) out = Buffer.concat([out, Buffer.allocUnsafe(out.length + times)])
    for (let i = 0; i < times; i += 1) {
      out[size] = byte
      size += 1
      crc = (crc << 8) ^ (CRC[((crc >>> 24) ^ byte) & 255] ?? 0)
    }
  }
  for (let i = 0; i < length; i += 1) {
    const byte = read()
    if (run === 4) {
      put(last, byte)
      run = 0
      last = -1
    } else {
      run = byte === last ? run + 1 : 1
      last = byte
      put(byte, 1)
    }
  }
  return { bytes: out.subarray(0, size), crc: ~crc >>> 0 }
}

function word(reader: BitReader): number {
  return reader.bits(16) * 0x10000 + reader.bits(16)
}

/** Undoes the sorting of a block (Burrows–Wheeler), then the runs. */
function readBlock(reader: BitReader, blockSize: number): Buffer {
  const expected = word(reader)
  if (reader.bits(1) === 1)
    throw new CompressionError('the compressed file has a randomised block, which nobody writes any more')
  const origin = reader.bits(24)
  const { sorted, counts } = decodeSymbols(reader, blockSize)
  const { length } = sorted
  if (origin >= length) throw new CompressionError('the compressed file is damaged')

  const places = new Uint32Array(256)
  let sum = 0
  for (let byte = 0; byte < 256; byte += 1) {
    places[byte] = sum
    sum += counts[byte] ?? 0
  }
  // Each entry holds a byte, and above it the place of the byte that follows.
  for (let i = 0; i < length; i += 1) {
    const byte = (sorted[i] ?? 0) & 255
    const place = places[byte] ?? 0
    places[byte] = place + 1
    sorted[place] = ((sorted[place] ?? 0) & 255) | (i << 8)
  }
  let next = (sorted[origin] ?? 0) >>> 8
  const { bytes, crc } = expandRuns(
    () => {
      const entry = sorted[next] ?? 0
      next = entry >>> 8
      return entry & 255
    },
    length,
    length + (length >> 2),
  )
  if (crc !== expected) throw new CompressionError('the compressed file is damaged: a checksum differs')
  return bytes
}

/**
 * Unpacks bzip2 a block at a time, at most 900 kB of sorted text in memory; files of several streams (pbzip2, lbzip2) too. Throws
 * a CompressionError for a damaged or cut-off file.
 */
export function* bunzip2(chunks: Iterable<Buffer>): Generator<Buffer> {
  const reader = bitReader(chunks[Symbol.iterator]())
  let streams = 0
  while (reader.nextByte()) {
    // Some writers fill the last sector with zeros.
    const magic = reader.bits(24)
    if (magic !== 0x425a68) {
      if (streams > 0 && magic === 0) return
      throw new CompressionError('the file is no bzip2 file')
    }
    const level = reader.bits(8) - 48
    if (level < 1 || level > 9) throw new CompressionError('the file is no bzip2 file')
    streams += 1
    for (;;) {
      const [first, rest] = [reader.bits(24), reader.bits(24)]
      if (first === END && rest === END_REST) break
      if (first !== BLOCK || rest !== BLOCK_REST) throw new CompressionError('the compressed file is damaged')
      yield readBlock(reader, level * 100_000)
    }
    word(reader)
  }
  if (streams === 0) throw new CompressionError('the compressed file is empty')
}
