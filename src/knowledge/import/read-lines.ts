import { closeSync, createReadStream, openSync, readSync, statSync } from 'node:fs'
import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { KnowledgeError } from '../error.ts'
import { CompressionError } from './bit-reader.ts'
import { bunzip2 } from './bunzip2.ts'

/** A line without its end, and its number, counted from 1. */
export interface Line {
  readonly number: number
  readonly text: string
}

/** How far the reading of a file is, in bytes of the file as it lies on the disk. */
export interface Progress {
  readonly read: number
  readonly size: number
}

const CHUNK_BYTES = 1 << 18
/** No entity of Wikidata comes near this: a longer line is another kind of file. */
const LONGEST_LINE = 1 << 28

function* readChunks(path: string, onRead: (chunk: Buffer) => void): Generator<Buffer> {
  const file = openSync(path, 'r')
  try {
    for (;;) {
      const chunk = Buffer.allocUnsafe(CHUNK_BYTES)
      const size = readSync(file, chunk)
      if (size === 0) return
      const filled = chunk.subarray(0, size)
      onRead(filled)
      yield filled
    }
  } finally {
    closeSync(file)
  }
}

async function* unpacked(path: string, onRead: (chunk: Buffer) => void): AsyncGenerator<Buffer> {
  if (path.endsWith('.bz2')) {
    yield* bunzip2(readChunks(path, onRead))
    return
  }
  const file = createReadStream(path, { highWaterMark: CHUNK_BYTES })
  const seen = async function* (chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      onRead(chunk)
      yield chunk
    }
  }
  if (!path.endsWith('.gz')) {
    yield* seen(file)
    return
  }
  const gunzip = createGunzip()
  // Errors of either stream come out of the second one, below.
  pipeline(Readable.from(seen(file)), gunzip, () => undefined)
  yield* gunzip
}

function explain(path: string, error: unknown, line: number): KnowledgeError {
  if (error instanceof CompressionError)
    return new KnowledgeError(`Can't read ${path} after line ${line}: ${error.message}.`)
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOENT') return new KnowledgeError(`Can't read ${path}: there is no such file.`)
  if (code === 'EISDIR') return new KnowledgeError(`Can't read ${path}: it is a folder.`)
  const reason = code.startsWith('Z_') ? 'the compressed file is damaged or cut off' : String(error)
  return new KnowledgeError(`Can't read ${path} after line ${line}: ${reason}.`)
}

/**
 * Reads a file line by line in constant memory, unpacking `.gz` and `.bz2` by the end of the name. Throws a KnowledgeError with one
 * line for a file that can't be read, is damaged or has a line that is too long.
 */
export async function* readLines(
  path: string,
  onProgress: (progress: Progress, chunk: Buffer) => void,
): AsyncGenerator<Line> {
  let number = 0
  let rest: Buffer[] = []
  let restBytes = 0
  let read = 0
  const line = (bytes: Buffer): Line => {
    number += 1
    const text = bytes.toString('utf8')
    return { number, text: text.endsWith('\r') ? text.slice(0, -1) : text }
  }
  try {
    const { size } = statSync(path)
    const onRead = (chunk: Buffer): void => {
      read += chunk.length
      onProgress({ read, size }, chunk)
    }
    for await (const chunk of unpacked(path, onRead)) {
      let start = 0
      for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
        yield line(Buffer.concat([...rest, chunk.subarray(start, end)]))
        rest = []
        restBytes = 0
        start = end + 1
      }
      if (start === chunk.length) continue
      rest.push(chunk.subarray(start))
      restBytes += chunk.length - start
      if (restBytes > LONGEST_LINE)
        throw new KnowledgeError(`${path}:${number + 1}: found a line of over 256 MB, expected one entity a line.`)
    }
    if (restBytes > 0) yield line(Buffer.concat(rest))
  } catch (error) {
    throw error instanceof KnowledgeError ? error : explain(path, error, number)
  }
}
