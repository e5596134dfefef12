import type { Block } from '../model/document.ts'
import { type WrittenDate, writtenDates } from './written-date.ts'

/** How many blocks and characters from the top a publication date can stand. */
const BLOCKS = 14
const CHARACTERS = 2500
const LONGEST_LINE = 140

const LABEL =
  /\b(?:first |originally |last )?(?:published|posted|updated|modified|edited|released?|issued|written|date|dated|filed|created|on|at|by|from|in|for)\b:?/gi
const FURNITURE =
  /\b\d{1,3}\s?(?:-\s?)?min(?:ute)?s?(?:\s?read)?|\bread(?:ing time)?\b|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?|\b\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\.?)?|\b\d{1,2}\s?[ap]\.?m\b\.?|\b(?:utc|gmt|bst|cet|cest|[ecmp][sd]?t|ist|aest|local time)\b/gi
const LATER = /(?:updated|modified|edited|corrected)\W{0,3}(?:on\s)?(?:\w{3,9},\s)?$/i
const NAMES =
  /^(?:[\p{Lu}][\p{L}\p{M}.'’-]*|de|da|di|del|der|den|van|von|la|le|al|bin|and|&|of|the|,)(?:[\s,]+(?:[\p{Lu}][\p{L}\p{M}.'’-]*|de|da|di|del|der|den|van|von|la|le|al|bin|and|&|of|the)){0,9}$/u
const PLACE = /^[\p{Lu}][\p{Lu}\s.,'’-]{1,60}$/u
const AFTER = /^\s{0,3}(?:\([^()]{1,50}\)\s{0,3})?(?:[–—:]|--?(?=\s)|\/\s)|^\s{0,3}\([\p{Lu}][^()]{1,50}\)/u
const SEPARATORS = /[\s,–—/-]+$/
const AGENCY = /\s*\([^()]{1,50}\)\s*$/

/**
 * The publication date that an article states near its top, as a line of its own ("Published: 3 March 2020",
 * "6 min read Mar 1, 2020", "By Jane Doe | 2020-03-03") or before its first words ("LONDON, March 3, 2020 —"); ISO
 * date. Null when there is none: a date that a sentence speaks of is none.
 */
export function datelineDate(text: string, blocks: readonly Block[]): string | null {
  const top = blocks.slice(0, BLOCKS).filter((block) => block.from < CHARACTERS && block.kind !== 'table-cell')
  let later: string | null = null
  for (const [index, block] of top.entries()) {
    const words = text.slice(block.from, Math.min(block.to, block.from + 400))
    const dates = writtenDates(words)
    if (dates.length === 0) continue
    if (block.to - block.from <= LONGEST_LINE && index > 0 && isDateLine(words, dates, block)) {
      const first = dates.find((date) => !LATER.test(words.slice(0, date.from)))
      if (first !== undefined) return first.date
      later ??= dates[0]?.date ?? null
    }
    const lead = leadingDate(words, dates[0])
    if (lead !== null && block.kind === 'paragraph' && !isTimeline(text, top, block)) return lead
  }
  return later
}

/** Whether a line holds nothing besides its dates but labels, times and a byline. */
function isDateLine(words: string, dates: readonly WrittenDate[], block: Block): boolean {
  let rest = ''
  let from = 0
  for (const date of dates) {
    rest += `${words.slice(from, date.from)} | `
    from = date.to
  }
  rest += words.slice(from)
  const separated = /[|·•/]/.test(words)
  const byline = /^\s*(?:written |reported |posted )?by\b/i.test(words)
  const labelled = /\b(?:published|posted|updated|released|issued)\b|\bmin(?:ute)?s? read/i.test(words)
  const parts = rest
    .replace(FURNITURE, ' ')
    .replace(LABEL, ' ')
    .split(/[|·•/]|\s[–—-]+\s|[–—:()]/)
    .map((part) => part.replace(/^[\s.,;-]+|[\s.,;-]+$/g, ''))
    .filter((part) => part !== '')
  if (parts.length === 0) return true
  if (block.kind === 'caption' || block.depth !== undefined) return labelled || byline
  return parts.every((part) => (separated || byline || labelled ? NAMES.test(part) : PLACE.test(part)))
}

/** The date of a dateline that opens a paragraph. */
function leadingDate(words: string, date: WrittenDate | undefined): string | null {
  if (date === undefined || date.from > 100) return null
  const before = words
    .slice(0, date.from)
    .replace(FURNITURE, ' ')
    .replace(SEPARATORS, '')
    .replace(AGENCY, '')
    .replace(SEPARATORS, '')
    .trim()
  if (!AFTER.test(words.slice(date.to))) return null
  return before === '' || PLACE.test(before) || (before.length < 40 && NAMES.test(before)) ? date.date : null
}

/** A list of events by date looks like a row of datelines. */
function isTimeline(text: string, top: readonly Block[], block: Block): boolean {
  return top.some((other) => {
    if (other === block || other.kind !== 'paragraph') return false
    const words = text.slice(other.from, Math.min(other.to, other.from + 200))
    return leadingDate(words, writtenDates(words)[0]) !== null
  })
}
