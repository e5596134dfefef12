import type { SourcePassage } from '../../../model/sources.ts'
import type { Evidence } from '../../../model/verdict.ts'

/** A passage of a source as evidence: its words in their context, and the way there. */
export function citePassage(passage: SourcePassage, stance: Evidence['stance']): Evidence {
  const { document, speaker, locator, context } = passage
  const who = speaker === null || speaker.origin === 'file-name' ? 'The source' : `${speaker.label} there`
  return {
    stance,
    source: { id: document.path, title: document.title, url: null, locator, accessed: null },
    says: `${who} says: “${context}”`,
    range: null,
  }
}

/** Where a passage stands, for a message: "talks/opening.vtt, 00:12:40". */
export function placeInWords({ document, locator }: SourcePassage): string {
  return locator === null ? document.path : `${document.path}, ${locator}`
}
