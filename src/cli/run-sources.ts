import type { KnowledgeSource } from '../model/knowledge.ts'
import type { Sources } from '../model/sources.ts'
import { decode, ReadError } from '../read/decode.ts'
import { readDocument } from '../read/read-document.ts'
import { DamagedIndexError, SourcesError } from '../sources/error.ts'
import type { Streams } from './streams.ts'

/** Options that name the sources of quotations. */
export interface SourceFlags {
  /** Transcripts and documents: files, folders, patterns. */
  readonly sources?: readonly string[]
  /** Whether every quotation must have one. */
  readonly requireSources?: boolean
  /** Where the index is kept. */
  readonly cacheLocation?: string
}

/** The sources of a run. */
export interface RunSources extends Sources {
  /** Indexes and opens them again, where a question showed that the index is damaged. */
  renew(): Promise<void>
}

/** The description of `--sources`, for every command that takes it. */
export const SOURCES = [
  '--sources <path...>',
  'transcripts and documents to hold quotations against: files, folders, patterns',
] as const

function decodeSource(bytes: Uint8Array, path: string): string {
  try {
    return decode(bytes, path)
  } catch (error) {
    if (error instanceof ReadError) throw new SourcesError(`the source ${path} ${error.message}`)
    throw error
  }
}

/** Indexes and opens the sources of a run; null, and nothing loaded, where none are named. */
export async function openRunSources(flags: SourceFlags, { cwd, env, stderr }: Streams): Promise<RunSources | null> {
  const { sources: patterns = [], requireSources, cacheLocation } = flags
  if (patterns.length === 0) return null
  const { prepareSources } = await import('../sources/prepare.ts')
  const { openSources } = await import('../sources/open.ts')
  const reading = { decode: decodeSource, readDocument }
  const sayDamaged = () => stderr.write('factcheck: the index of the sources was damaged; it was made anew.\n')
  const open = async (again: boolean): Promise<Sources> => {
    const prepared = await prepareSources({
      patterns,
      cwd,
      env,
      location: cacheLocation,
      reading,
      required: requireSources,
    })
    for (const notice of prepared.notices) stderr.write(`factcheck: ${notice}.\n`)
    try {
      return openSources(prepared)
    } catch (error) {
      if (!again || !(error instanceof DamagedIndexError)) throw error
      sayDamaged()
      return open(false)
    }
  }
  let current = await open(true)
  return {
    get documents() {
      return current.documents
    },
    get required() {
      return current.required
    },
    find: (quotation, within) => current.find(quotation, within),
    contents: (document) => current.contents(document),
    nearest: (document, words) => current.nearest(document, words),
    async renew() {
      sayDamaged()
      current = await open(false)
    },
  }
}

/** The documents as a report lists them. */
export function listSources(sources: Sources | null): KnowledgeSource[] {
  return (sources?.documents ?? []).map(({ path, sha256 }) => ({
    id: path,
    kind: 'source-document',
    version: sha256.slice(0, 12),
    sha256,
  }))
}
