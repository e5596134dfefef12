import type { Block, Published } from '../model/document.ts'
import { datelineDate } from './dateline.ts'
import type { FrontMatter } from './front-matter.ts'
import type { PageMetadata } from './html-metadata.ts'
import { isoDate } from './written-date.ts'

/** Folded names of the keys that give the date, the best first; when the article was changed counts only for want of another. */
const DATE_KEYS = [
  'date',
  'published',
  'publishdate',
  'pubdate',
  'datepublished',
  'publishedat',
  'publishedon',
  'publicationdate',
  'postdate',
  'posted',
  'created',
  'createdat',
  'datecreated',
  'updated',
  'updatedat',
  'lastmod',
  'modified',
]
/** When the article was published: as the user says, else its front matter or page, else a dateline; null when none does. */
export function publication(
  option: string | undefined,
  front: FrontMatter,
  metadata: PageMetadata | null,
  text: string,
  blocks: readonly Block[],
): Published | null {
  const given = option === undefined ? null : isoDate(option)
  if (given !== null) return { date: given, origin: 'option' }
  for (const key of DATE_KEYS) {
    const date = isoDate(front.fields.get(key)?.value ?? '')
    if (date !== null) return { date, origin: 'front-matter' }
  }
  if (metadata?.date != null) return { date: metadata.date, origin: 'front-matter' }
  const dateline = datelineDate(text, blocks)
  return dateline === null ? null : { date: dateline, origin: 'dateline' }
}
