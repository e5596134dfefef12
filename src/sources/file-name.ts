import { monthName } from '../text/wording.ts'

/** What a file's name tells where the file itself says nothing. */
export interface FileName {
  readonly title: string
  /** A word or two that may be somebody's name. */
  readonly speaker: string | null
  /** ISO date, to the day, the month or the year. */
  readonly date: string | null
}

const DATE = /(?:^|\D)((?:1[5-9]|20)\d{2})(?:[-_.]?(0[1-9]|1[0-2])(?:[-_.]?(0[1-9]|[12]\d|3[01]))?)?(?!\d)/

/** Words of file names that are nobody's name. */
const NO_NAMES: ReadonlySet<string> = new Set(
  'transcript transcripts speech speeches address remarks interview interviews audio video recording final draft copy version part full text notes inaugural inauguration state union sotu the of and in on at to by with from a an press conference briefing hearing testimony statement official clean edited raw rev otter auto captions subtitles en english debate rally keynote lecture talk report audit study survey review letter memo minutes meeting council committee board city county budget annual quarterly document source sources file article story news court ruling opinion complaint indictment case plan paper analysis data summary'
    .concat(` ${Array.from({ length: 12 }, (_, index) => monthName(index + 1).toLowerCase()).join(' ')}`)
    .split(' '),
)

/** Reads title, speaker and date from `2009-Obama.txt`, `interview_jane-smith_2024-03-05.vtt`. */
export function readFileName(path: string): FileName {
  const stem = path.replace(/^.*\//, '').replace(/\.[a-z0-9]{1,9}$/i, '')
  const date = DATE.exec(stem)
  const [, year, month, day] = date ?? []
  const words = stem
    .split(/[^\p{L}]+/u)
    .flatMap(splitCapitals)
    .filter((word) => word !== '')
  const names = words.filter((word) => !NO_NAMES.has(word.toLowerCase()))
  return {
    title: stem,
    speaker: names.length > 0 && names.length <= 4 ? names.map(capitalize).join(' ') : null,
    date: year === undefined ? null : [year, month, day].filter((part) => part !== undefined).join('-'),
  }
}

/** `GWBush` is G W Bush, `JaneSmith` is Jane Smith. */
function splitCapitals(word: string): string[] {
  const parts = word.match(/\p{Lu}(?=\p{Lu}\p{Ll})|\p{Lu}(?=\p{Lu}+\p{Ll})|\p{Lu}?\p{Ll}+|\p{Lu}+/gu)
  return parts ?? []
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
