import type { WordDifference } from '../../model/sources.ts'
import { isAside, ONE_SHORT_FORM, STUTTERED } from '../words/word-lists.ts'
import type { Word } from '../words/words.ts'
import type { Step } from './align.ts'
import { kindOf } from './difference-kind.ts'
import type { QuotationWord } from './quotation-words.ts'

/** The two sides of an alignment. */
export interface Sides {
  readonly quotation: string
  readonly quoted: readonly QuotationWord[]
  readonly source: string
  readonly words: readonly Word[]
}

/** What the edits of an alignment come to. */
export interface Differences {
  readonly list: readonly WordDifference[]
  /** Whether something was smoothed: a stutter, an aside, a contraction. */
  readonly cleaned: boolean
}

interface Group {
  readonly quoted: Word[]
  readonly source: Word[]
  /** Index of the source word that follows, and of the step that follows. */
  nextSource: number
  next: number
}

/** Groups the edits of an alignment and tells changes from what an editor may smooth. */
export function findDifferences(steps: readonly Step[], sides: Sides): Differences {
  const list: WordDifference[] = []
  let cleaned = false
  for (const group of groupEdits(steps, sides)) {
    const judged = judge(group, steps, sides)
    if (judged === 'cleaned') cleaned = true
    else if (judged !== null) list.push(judged)
  }
  return { list, cleaned }
}

function groupEdits(steps: readonly Step[], sides: Sides): Group[] {
  const { quoted, words } = sides
  const groups: Group[] = []
  let open: Group | null = null
  for (const [index, step] of steps.entries()) {
    if (step.kind === 'same' || step.kind === 'gap') {
      open = null
      continue
    }
    if (open === null) {
      open = { quoted: [], source: [], nextSource: 0, next: 0 }
      groups.push(open)
    }
    const word = quoted[step.quoted]
    if (step.kind !== 'dropped' && word !== undefined && word.gap === null) open.quoted.push(word)
    const source = words[step.source]
    if (step.kind !== 'added' && source !== undefined) open.source.push(source)
    if (step.source >= 0) open.nextSource = step.source + 1
    open.next = index + 1
  }
  pairAtEdges(groups, steps, sides)
  return groups
}

const SENTENCE_END = /[.!?:;]["”’)]?\s/

/** At the ends of a quotation a changed word looks like an added one: it stands for the source's next word, if the sentence goes on. */
function pairAtEdges(groups: readonly Group[], steps: readonly Step[], sides: Sides): void {
  const covered = steps.filter(({ source, kind }) => source >= 0 && kind !== 'gap')
  const [first, last] = [groups[0], groups.at(-1)]
  const [start, end] = [covered[0]?.source ?? 0, (covered.at(-1)?.source ?? 0) + 1]
  if (first !== undefined && steps[0]?.kind === 'added' && first.source.length === 0) {
    const words = sides.words.slice(Math.max(0, start - first.quoted.length), start)
    if (runsOn(sides, words[0], sides.words[start])) first.source.push(...words)
  }
  if (last !== undefined && steps.at(-1)?.kind === 'added' && last.source.length === 0) {
    const words = sides.words.slice(end, end + last.quoted.length)
    if (runsOn(sides, sides.words[end - 1], words.at(-1))) last.source.push(...words)
  }
}

function runsOn({ source }: Sides, from: Word | undefined, to: Word | undefined): boolean {
  return from !== undefined && to !== undefined && !SENTENCE_END.test(source.slice(from.to, to.from))
}

function keys(words: readonly Word[]): string {
  return words.map((word) => word.key).join(' ')
}

function judge(group: Group, steps: readonly Step[], sides: Sides): WordDifference | 'cleaned' | null {
  const stated = keys(group.quoted)
  const recorded = keys(group.source)
  if (stated.replaceAll(' ', '') === recorded.replaceAll(' ', '')) return null
  if (isSmoothed(group, sides, stated, recorded)) return 'cleaned'
  if (isCutNumber(group, sides) || isCutAtMark(group, steps, sides)) return null
  const at = placeOf(group, steps, sides)
  const [first, last] = [group.source[0], group.source.at(-1)]
  return {
    kind: kindOf(group, sides),
    at,
    stated: sides.quotation.slice(at.from, at.to),
    recorded: first === undefined || last === undefined ? '' : sides.source.slice(first.from, last.to),
  }
}

/** A number that the quotation's end cuts in two: "32" of "32 million". */
function isCutNumber({ quoted, source }: Group, { quotation, source: text }: Sides): boolean {
  const [one, other] = [quoted[0], source[0]]
  if (one === undefined || other?.number !== true || quoted.length !== 1 || source.length !== 1) return false
  const written = quotation.slice(one.from, one.to).toLowerCase()
  const whole = text.slice(other.from, other.to).toLowerCase()
  const atStart = !/[\p{L}\p{N}]/u.test(quotation.slice(0, one.from))
  const atEnd = !/[\p{L}\p{N}]/u.test(quotation.slice(one.to))
  return (atStart && whole.endsWith(` ${written}`)) || (atEnd && whole.startsWith(`${written} `))
}

/** The same beside a mark of omission: "a town of six … hundred yards". */
function isCutAtMark({ quoted, source, next }: Group, steps: readonly Step[], sides: Sides): boolean {
  const [one] = quoted
  if (one === undefined || quoted.length !== 1 || source.length > 0) return false
  const written = sides.quotation.slice(one.from, one.to).toLowerCase()
  const skipped = (step: Step | undefined): string => {
    const word = step?.kind === 'gap' ? sides.words[step.source] : undefined
    return word?.number === true ? sides.source.slice(word.from, word.to).toLowerCase() : ''
  }
  return skipped(steps[next - 2]).endsWith(` ${written}`) || skipped(steps[next]).startsWith(`${written} `)
}

function placeOf({ quoted, next }: Group, steps: readonly Step[], sides: Sides): { from: number; to: number } {
  const [first, last] = [quoted[0], quoted.at(-1)]
  if (first !== undefined && last !== undefined) return { from: first.from, to: last.to }
  for (const step of steps.slice(next)) {
    const word = sides.quoted[step.quoted]
    if (step.kind !== 'dropped' && word !== undefined && word.gap === null) return { from: word.from, to: word.from }
  }
  return { from: sides.quotation.length, to: sides.quotation.length }
}

/** Whether an editor may leave it out or write it out without changing the words: asides, stutters, short forms. */
function isSmoothed({ quoted, source, nextSource }: Group, sides: Sides, stated: string, recorded: string): boolean {
  if (quoted.length === 0) {
    const [first, last] = [source[0], source.at(-1)]
    if (first === undefined || last === undefined) return false
    if (isAside(recorded) && isSetOff(sides.source, first.from, last.to)) return true
    const following = sides.words.slice(nextSource, nextSource + source.length)
    const before = sides.words.slice(nextSource - 2 * source.length, nextSource - source.length)
    const repeated = keys(following) === recorded || keys(before) === recorded
    // "The welders, um, the welders": what is said again after a pause was begun anew.
    const around = sides.source.slice(before[0]?.from ?? first.from, following.at(-1)?.to ?? last.to)
    return repeated && (source.every((word) => STUTTERED.has(word.key)) || RESTART.test(around))
  }
  const [one, other] = [quoted[0], source[0]]
  if (quoted.length === 1 && source.length === 1 && ONE_SHORT_FORM.has(`${stated} ${recorded}`)) {
    return one?.contracted === true || other?.contracted === true
  }
  return isShortForm(stated, recorded) || isShortForm(recorded, stated)
}

/** "Smith's" for "Smith is" or "Smith has". */
function isShortForm(short: string, long: string): boolean {
  return short.endsWith("'s") && (long === `${short.slice(0, -2)} is` || long === `${short.slice(0, -2)} has`)
}

const RESTART = /\b(?:um|uh|uhm|er|erm)\b|—|--|\.\.\.|…/i

const BEFORE_ASIDE = /(?:^|[,.;:!?—–-]|\.\.\.)["”’]?\s*$/
const BEHIND_ASIDE = /^\s*[,—–-]/

function isSetOff(text: string, from: number, to: number): boolean {
  return BEFORE_ASIDE.test(text.slice(Math.max(0, from - 4), from)) && BEHIND_ASIDE.test(text.slice(to, to + 3))
}
