import { checkDocument, type Engine } from '../engine/check-document.ts'
import type { FileReport } from '../model/report.ts'
import { decode } from '../read/decode.ts'
import { readDocument } from '../read/read-document.ts'
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

/** Reads and checks one article. Throws a ReadError for what cannot be read. */
export async function checkArticle(
  { name, identity, bytes, settings }: ArticleJob,
  engine: Pick<Engine, 'knowledge' | 'checks' | 'sources'>,
): Promise<FileReport> {
  const document = await readDocument({
    path: name,
    source: decode(bytes, name),
    ...(settings.date === undefined ? {} : { date: settings.date }),
    ...(settings.keys === undefined ? {} : { keys: settings.keys }),
  })
  const sources = engine.sources ? { ...engine.sources, required: settings.requireSources } : null
  return checkDocument(document, { ...engine, sources, levels: settings.levels }, identity)
}
