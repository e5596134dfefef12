import type { QuotationGrade, WordDifference } from '../../model/sources.ts'
import type { Word } from '../words/words.ts'
import type { Alignment } from './align.ts'
import { findDifferences, type Sides } from './differences.ts'

/** What an alignment comes to. */
export interface Graded {
  readonly grade: QuotationGrade
  readonly differences: readonly WordDifference[]
  /** Indices of the source's words from the first to behind the last that the quotation covers. */
  readonly first: number
  readonly end: number
  /** Keys of the words that both have, in stretches that follow one another on both sides. */
  readonly shared: readonly (readonly string[])[]
  /** For `stitched`: where the second passage begins in the quotation. */
  readonly seam: number | null
}

/** When more words than this are left out at one place, two passages are joined. */
const LONGEST_DROP = 8

const EDGES = /^[\s"“”'‘’,.;:!?…—–-]+|[\s"“”'‘’,.;:!?…—–-]+$/g

/** Names how a quotation stands to the stretch of its source that it was aligned with; null where they share no word. */
export function gradeAlignment({ steps }: Alignment, sides: Sides): Graded | null {
  const covered = steps.filter(({ kind }) => kind === 'same' || kind === 'other')
  const [start, last] = [covered[0], covered.at(-1)]
  if (start === undefined || last === undefined) return null
  const shared = runsIn(steps, sides)
  const { list, cleaned } = findDifferences(steps, sides)
  const found = { differences: list, first: start.source, end: last.source + 1, shared, seam: null }
  const joined = list.find(({ stated, recorded }) => stated === '' && recorded.split(/\s+/).length > LONGEST_DROP)
  if (joined !== undefined && list.length === 1)
    return { ...found, differences: [], grade: 'stitched', seam: joined.at.from }
  if (list.length > 0) return { ...found, grade: 'altered' }
  if (sides.quoted.some(({ gap }) => gap !== null)) return { ...found, grade: 'elided' }
  if (cleaned || wasCleaned(steps, sides)) return { ...found, grade: 'cleaned' }
  return { ...found, grade: isVerbatim(sides, found.first, found.end) ? 'verbatim' : 'folded' }
}

function runsIn(steps: Alignment['steps'], { words }: Sides): string[][] {
  const runs: string[][] = []
  let before: Alignment['steps'][number]['kind'] = 'gap'
  for (const { kind, source } of steps) {
    const key = words[source]?.key ?? ''
    if (kind === 'same' && before === 'same') runs.at(-1)?.push(key)
    else if (kind === 'same') runs.push([key])
    before = kind
  }
  return runs
}

/** Whether a short form stands on one side only. */
function wasCleaned(steps: Alignment['steps'], { quoted, words }: Sides): boolean {
  return steps.some(({ kind, quoted: at, source }) => {
    const word = quoted[at]
    return kind === 'same' && word?.gap === null && word.contracted !== words[source]?.contracted
  })
}

function isVerbatim({ quotation, source, words }: Sides, first: number, end: number): boolean {
  const [from, to] = [words[first], words[end - 1]]
  if (from === undefined || to === undefined) return false
  return quotation.replace(EDGES, '') === sliceOf(source, from, to).replace(EDGES, '')
}

function sliceOf(text: string, first: Word, last: Word): string {
  return text.slice(first.from, last.to)
}
