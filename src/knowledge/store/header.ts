import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { KnowledgeError } from '../error.ts'
import { APPLICATION_ID, FORMAT_VERSION } from './schema.ts'

const HEADER_BYTES = 100

function readHeader(path: string): { header: Buffer; size: number } {
  try {
    const file = openSync(path, 'r')
    try {
      const header = Buffer.alloc(HEADER_BYTES)
      const read = readSync(file, header, 0, HEADER_BYTES, 0)
      return { header: header.subarray(0, read), size: fstatSync(file).size }
    } finally {
      closeSync(file)
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    const reason = code === 'ENOENT' ? 'there is no such file' : `it can't be read (${String(code ?? error)})`
    throw new KnowledgeError(`Can't open the knowledge file ${path}: ${reason}.`)
  }
}

/**
 * Looks at the first bytes of a knowledge file, so that SQLite never sees a file that isn't ours and never makes an empty one.
 * Throws a KnowledgeError with one line for a missing, foreign, truncated or newer file.
 */
export function checkHeader(path: string): void {
  const refuse = (reason: string): never => {
    throw new KnowledgeError(`Can't open the knowledge file ${path}: ${reason}.`)
  }
  const { header, size } = readHeader(path)
  if (size === 0) refuse('it is empty')
  if (header.length < HEADER_BYTES || header.toString('latin1', 0, 16) !== 'SQLite format 3\0') {
    refuse('it is no knowledge file; build one with "factcheck knowledge import"')
  }
  if (header.readUInt32BE(68) !== APPLICATION_ID) {
    refuse('it is a database of another program, or one that was never finished')
  }
  const version = header.readUInt32BE(60)
  if (version > FORMAT_VERSION) {
    refuse(`its format ${version} is newer than this program, which reads format ${FORMAT_VERSION}; update the program`)
  }
  if (version < FORMAT_VERSION) refuse(`its format ${version} is no longer read; build it again`)
  const declared = header.readUInt16BE(16)
  const pageSize = declared === 1 ? 65536 : declared
  const expected = pageSize * header.readUInt32BE(28)
  if (size < expected) refuse(`it is truncated: ${size} of ${expected} bytes`)
}
