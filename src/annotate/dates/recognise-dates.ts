import type { DateMention, Hedge, Sentence, Token } from '../../model/annotation.ts'
import type { Published } from '../../model/document.ts'
import type { DateValue } from '../../model/knowledge.ts'
import { parseIsoDay } from '../../text/calendar.ts'
import { hedgeAfter, hedgeBefore } from '../figures/hedges.ts'
import type { Scan } from '../scan.ts'
import type { DateContext, Draft } from './draft.ts'
import { DOUBTFUL_MONTHS } from './lexicon.ts'
import { type Line, wordAt } from './line.ts'
import { countFrom } from './offsets.ts'
import { readDate, startsDate } from './readers.ts'

/** Words of a sentence that looks ahead. */
const AHEAD: ReadonlySet<string> = new Set(
  "will 'll won't shall upcoming scheduled expected slated due plans planned hopes".split(' '),
)

interface Found {
  readonly draft: Draft
  readonly sentence: number
}

/**
 * Finds dates, spans of time, durations and ages. Nothing is read against a clock: what points from the day of writing gets
 * its days from `published`, or none. Impossible dates are mentions without a value. Offsets are into the document's text.
 */
export function recogniseDates(scan: Scan, published: Published | null): DateMention[] {
  const { tokens, sentences } = scan
  const bearers = monthNamesOfPeople(tokens)
  const day = published === null ? null : parseIsoDay(published.date)
  const mentions: DateMention[] = []
  let previous: DateValue | null = null
  for (const sentence of sentences) {
    const drafts = readSentence(tokens, sentence, bearers)
    if (drafts.length === 0) continue
    const future = looksAhead(tokens, sentence)
    let year: number | null = null
    for (const { draft } of drafts) {
      const context: DateContext = { published: day, previous, year, future }
      const mention = mentionOf(scan, draft, sentence.index, context)
      mentions.push(mention)
      if (draft.shape === 'date') year = draft.stated.year ?? year
      if (mention.value !== null && mention.shape !== 'duration' && mention.shape !== 'age') previous = mention.value
    }
  }
  return mentions.map((mention, index) => resolveAnchor(mention, mentions, index))
}

function readSentence(tokens: readonly Token[], sentence: Sentence, bearers: ReadonlySet<string>): Found[] {
  const line: Line = { tokens, first: sentence.firstToken, end: sentence.endToken }
  const found: Found[] = []
  for (let index = line.first; index < line.end; ) {
    const token = tokens[index]
    const draft = token !== undefined && startsDate(token) ? readDate(line, index, token, bearers) : null
    if (draft === null) index += 1
    else {
      const hedge = draft.hedge ?? hedgeOf(line, draft)
      found.push({ draft: hedge === null ? draft : { ...draft, hedge }, sentence: sentence.index })
      index = Math.max(draft.end, index + 1)
    }
  }
  return found
}

/** A date is at most approximate ("about 1850"); a length of time can also be "more than" or "up to" so long. */
function hedgeOf(line: Line, { start, end, stated, shape }: Draft): Hedge | null {
  const before = hedgeBefore(line, start)
  if (stated.amount !== undefined) return before ?? hedgeAfter(line, end)
  const dated = shape === 'range' || (stated.year !== undefined && stated.day === undefined)
  const word = wordAt(line, start - 1)
  return before === 'about' && dated && word !== 'some' && word !== 'like' && word !== 'almost' ? before : null
}

function mentionOf(scan: Scan, draft: Draft, sentence: number, context: DateContext): DateMention {
  const from = scan.tokens[draft.start]?.from ?? 0
  const to = scan.tokens[draft.end - 1]?.to ?? from
  const { value, implied } = draft.resolve(context)
  const hedge = draft.hedge ?? 'exact'
  const loose = hedge === 'about' && value !== null && !value.approximate && draft.shape === 'date'
  return {
    kind: 'date',
    from,
    to,
    text: scan.document.text.slice(from, to),
    sentence,
    shape: draft.shape,
    stated: draft.stated,
    value: loose ? { ...value, edtf: `${value.edtf}~`, approximate: true } : value,
    implied,
    hedge,
  }
}

/** Gives "two days before June 23, 2016" its day, where what it is counted from is a date. */
function resolveAnchor(mention: DateMention, mentions: readonly DateMention[], index: number): DateMention {
  const { anchor, amount, direction } = mention.stated
  if (anchor === undefined || amount === undefined || mention.value !== null) return mention
  const next = mentions[index + 1]
  if (next === undefined || next.from < anchor.from || next.from >= anchor.to || next.value === null) return mention
  const value = countFrom(next.value, amount, direction === 'before' ? -1 : 1)
  if (value === null) return mention
  const stated = { ...mention.stated, anchor: { from: anchor.from, to: Math.max(anchor.to, next.to) } }
  return { ...mention, stated, value, implied: next.implied }
}

function looksAhead(tokens: readonly Token[], { firstToken, endToken }: Sentence): boolean {
  for (let index = firstToken; index < endToken; index += 1) {
    const word = tokens[index]?.lower ?? ''
    if (AHEAD.has(word) || word.endsWith("'ll")) return true
  }
  return false
}

/** Names of months that the article also uses as names of people: "Theresa May", "Mrs May". */
function monthNamesOfPeople(tokens: readonly Token[]): Set<string> {
  const names = new Set<string>()
  for (let index = 1; index < tokens.length; index += 1) {
    const token = tokens[index]
    if (token === undefined || !token.capital || !DOUBTFUL_MONTHS.has(token.lower)) continue
    const before = tokens[index - 1]
    if (before?.kind === 'word' && before.capital && before.lower.length > 1 && !NOT_NAMES.has(before.lower))
      names.add(token.lower)
    const after = tokens[index + 1]
    if (after?.kind === 'word' && SPOKEN.has(after.lower)) names.add(token.lower)
  }
  return names
}

const NOT_NAMES: ReadonlySet<string> = new Set(
  'in on since by until from during the last next this early late mid of and'.split(' '),
)
const SPOKEN: ReadonlySet<string> = new Set(['said', 'told', 'says', 'added', 'replied', 'argued', 'insisted'])
