import { readClock } from './times.ts'

/** A speaker's label before words, with the time that stands beside it. */
export interface Label {
  readonly label: string
  /** Seconds; null where none is given. */
  readonly time: number | null
  /** What is said on the same line. */
  readonly rest: string
  /** Whether it can be nothing else; others need to come again. */
  readonly sure: boolean
}

const TIME = String.raw`[[(]?\s?((?:\d{1,2}:)?\d{1,3}:\d{2}(?:[.,]\d{1,3})?)\s?[\])]?`
const NAME = String.raw`[\p{Lu}][\p{L}\p{M}\d.'’&-]*(?: [\p{Lu}\d][\p{L}\p{M}\d.'’&-]*| \(\p{L}[^():]{0,30}\)| (?:of|de|van|von|der|la|al|bin|the)){0,6}`
const WITH_COLON = new RegExp(
  String.raw`^(?:${TIME}\s*[-–—]?\s*)?(?:\*\*|\[)?(${NAME})(?:\]|\*\*)?\s*(?:${TIME})?\s*:(?:\*\*)?(?:\s+(.*))?$`,
  'su',
)
const WITH_TIME = new RegExp(String.raw`^(${NAME})\s+${TIME}$`, 'u')
const QUESTION = /^([QA])(?:[.:]\s*|\s{2,})(\S.*)$/s
const ONLY_TIME = new RegExp(`^${TIME}$`)
const CAPTION = /^>>+\s*(?:(\p{Lu}[\p{L}.'’ -]{0,40}):)?\s*(.*)$/su

/** Words in capitals before a colon that name no one. */
const NO_SPEAKERS: ReadonlySet<string> = new Set(
  'note notes warning update updated correction contents subject re date time place location from to cc title source sources url http https editor chapter part section page table figure appendix summary background event transcript example question answer ps nb todo caption photo video audio agenda item motion action vote result results ayes noes nays yeas present absent copyright keywords abstract introduction conclusion participants speakers speaker by moderators attendees topic topics venue address delivered recorded published interviewee interviewer'.split(
    ' ',
  ),
)

/** The label at the start of a line, where there is one. */
export function readLabel(line: string): Label | null {
  const question = QUESTION.exec(line)
  if (question !== null) return { label: question[1] ?? '', time: null, rest: question[2] ?? '', sure: true }
  const caption = CAPTION.exec(line)
  if (caption !== null) return { label: caption[1] ?? '', time: null, rest: caption[2] ?? '', sure: true }
  const timed = WITH_TIME.exec(line)
  if (timed !== null) return { label: timed[1] ?? '', time: readClock(timed[2] ?? ''), rest: '', sure: true }
  const match = WITH_COLON.exec(line)
  if (match === null) return null
  const [, before, label = '', behind] = match
  if (label.length > 60 || NO_SPEAKERS.has(label.toLowerCase().replace(/[.\d\s]+$/, ''))) return null
  const clock = before ?? behind
  const sure = clock !== undefined || (label === label.toUpperCase() && /\p{Lu}{2}/u.test(label))
  return { label, time: clock === undefined ? null : readClock(clock), rest: (match[4] ?? '').trim(), sure }
}

/** The time that fills a line by itself, in seconds; null for anything else. */
export function readTimeLine(line: string): number | null {
  const match = ONLY_TIME.exec(line)
  return match === null ? null : readClock(match[1] ?? '')
}

/**
 * The labels that may be trusted among a document's lines: those that are sure, and "Name:" where the same name comes
 * again or most lines have one.
 */
export function trustedLabels(lines: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  const trusted = new Set<string>()
  let filled = 0
  let labelled = 0
  for (const line of lines) {
    if (line === '') continue
    filled += 1
    const found = readLabel(line)
    if (found === null) continue
    labelled += 1
    if (found.sure) trusted.add(found.label)
    else counts.set(found.label, (counts.get(found.label) ?? 0) + 1)
  }
  for (const [label, count] of counts) if (count >= 2 || labelled * 3 >= filled) trusted.add(label)
  return trusted
}
