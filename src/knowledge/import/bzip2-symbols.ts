import { type BitReader, CompressionError } from './bit-reader.ts'

const SYMBOLS_PER_SELECTOR = 50
const LONGEST_CODE = 20

/** A Huffman code: the largest code of each length, what to add to a code for its place, and the symbols in order. */
interface Code {
  readonly limits: Int32Array
  readonly offsets: Int32Array
  readonly symbols: Uint16Array
  readonly shortest: number
}

function damaged(): CompressionError {
  return new CompressionError('the compressed file is damaged')
}

function makeCode(lengths: readonly number[]): Code {
  const limits = new Int32Array(LONGEST_CODE + 2).fill(-1)
  const offsets = new Int32Array(LONGEST_CODE + 2)
  const symbols = new Uint16Array(lengths.length)
  let code = 0
  let place = 0
  for (let length = 1; length <= LONGEST_CODE; length += 1) {
    offsets[length] = place - code
    lengths.forEach((size, symbol) => {
      if (size !== length) return
      symbols[place] = symbol
      place += 1
      code += 1
    })
    limits[length] = code - 1
    code <<= 1
  }
  return { limits, offsets, symbols, shortest: Math.min(...lengths) }
}

function readLengths(reader: BitReader, count: number): number[] {
  const lengths: number[] = []
  let length = reader.bits(5)
  for (let symbol = 0; symbol < count; symbol += 1) {
    while (reader.bits(1) === 1) length += reader.bits(1) === 0 ? 1 : -1
    if (length < 1 || length > LONGEST_CODE) throw damaged()
    lengths.push(length)
  }
  return lengths
}

function readSymbol(reader: BitReader, { limits, offsets, symbols, shortest }: Code): number {
  let length = shortest
  let code = reader.bits(shortest)
  while (code > (limits[length] ?? -1)) {
    length += 1
    if (length > LONGEST_CODE) throw damaged()
    code = (code << 1) | reader.bits(1)
  }
  const symbol = symbols[code + (offsets[length] ?? 0)]
  if (symbol === undefined) throw damaged()
  return symbol
}

function readAlphabet(reader: BitReader): number[] {
  const groups = reader.bits(16)
  const bytes: number[] = []
  for (let group = 0; group < 16; group += 1) {
    if ((groups & (0x8000 >> group)) === 0) continue
    const members = reader.bits(16)
    for (let i = 0; i < 16; i += 1) if ((members & (0x8000 >> i)) !== 0) bytes.push(group * 16 + i)
  }
  if (bytes.length === 0) throw damaged()
  return bytes
}

function toFront(list: number[], index: number): number {
  const [item] = list.splice(index, 1)
  if (item === undefined) throw damaged()
  list.unshift(item)
  return item
}

function readSelectors(reader: BitReader, codes: number): number[] {
  const order = Array.from({ length: codes }, (_, index) => index)
  const count = reader.bits(15)
  const selectors: number[] = []
  for (let i = 0; i < count; i += 1) {
    let place = 0
    while (reader.bits(1) === 1) place += 1
    selectors.push(toFront(order, place))
  }
  return selectors
}

/** Reads the bytes of a block in their sorted order, and how often each occurs. */
export function decodeSymbols(reader: BitReader, blockSize: number): { sorted: Uint32Array; counts: Uint32Array } {
  const recent = readAlphabet(reader)
  const end = recent.length + 1
  const codeCount = reader.bits(3)
  const selectors = readSelectors(reader, codeCount)
  const codes = Array.from({ length: codeCount }, () => makeCode(readLengths(reader, recent.length + 2)))

  const sorted = new Uint32Array(blockSize)
  const counts = new Uint32Array(256)
  let length = 0
  let run = 0
  let runUnit = 1
  const put = (byte: number, times: number): void => {
    if (length + times > blockSize) throw damaged()
    sorted.fill(byte, length, length + times)
    counts[byte] = (counts[byte] ?? 0) + times
    length += times
  }
  for (const selector of selectors) {
    const code = codes[selector]
    if (!code) throw damaged()
    for (let i = 0; i < SYMBOLS_PER_SELECTOR; i += 1) {
      const symbol = readSymbol(reader, code)
      if (symbol < 2) {
        run += runUnit << symbol
        runUnit <<= 1
        if (run > blockSize) throw damaged()
        continue
      }
      if (run > 0) {
        put(recent[0] ?? 0, run)
        run = 0
        runUnit = 1
      }
      if (symbol === end) return { sorted: sorted.subarray(0, length), counts }
      put(toFront(recent, symbol - 1), 1)
    }
  }
  throw damaged()
}
