import { checkDocument, type Engine } from '../engine/check-document.ts'
import type { FileReport } from '../model/report.ts'
import { decode } from '../read/decode.ts'
import { readDocument } from '../read/read-document.ts'
import { DamagedIndexError } from '../sources/error.ts'
import type { RunSources } from './run-sources.ts'
import type { FileSettings } from './settings.ts'

/** An article and how it is checked; all of it can be copied to another thread. */
export interface ArticleJob {
  /** The name that the report gives it; its ending tells the format. */
  readonly name: string
  /** What its findings' fingerprints are made of, whatever it is called. */
  readonly identity: string
  readonly bytes: Uint8Array
  readonly settings: FileSettings
}

/** What articles are checked with in a run. */
export interface RunEngine extends Pick<Engine, 'knowledge' | 'checks'> {
  readonly sources: RunSources | null
}

/** Reads and checks one article, once more where the index of the sources turns out damaged. Throws a ReadError for what cannot be read. */
export async function checkArticle(job: ArticleJob, engine: RunEngine): Promise<FileReport> {
  try {
    return await checkOnce(job, engine)
  } catch (error) {
    if (!(error instanceof DamagedIndexError) || engine.sources === null) throw error
    await engine.sources.renew()
    return checkOnce(job, engine)
  }
}

async function checkOnce({ name, identity, bytes, settings }: ArticleJob, engine: RunEngine): Promise<FileReport> {
  const document = await readDocument({
    path: name,
    source: decode(bytes, name),
    ...(settings.date === undefined ? {} : { date: settings.date }),
    ...(settings.keys === undefined ? {} : { keys: settings.keys }),
  })
  const sources = engine.sources !== null ? { ...engine.sources, required: settings.requireSources } : null
  return checkDocument(document, { ...engine, sources, levels: settings.levels }, identity)
}
