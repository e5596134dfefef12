import type { DateMention, FigureMention, Sentence } from '../../model/annotation.ts'
import type { Line } from '../dates/line.ts'
import type { Scan } from '../scan.ts'
import { hedgeAfter, hedgeBefore } from './hedges.ts'
import { type FigureDraft, readFigure, startsFigure } from './readers.ts'

/**
 * Finds figures: amounts, percentages, fractions, ratios, scores, measures, ages, multiples and counts with what they count.
 * Nothing that is part of a date is a figure, save for ages, which are both. Offsets are into the document's text.
 */
export function recogniseFigures(scan: Scan, dates: readonly DateMention[]): FigureMention[] {
  const { tokens, sentences, document } = scan
  const pounds = document.text.includes('£')
  const mentions: FigureMention[] = []
  let at = 0
  for (const sentence of sentences) {
    let first = sentence.firstToken
    while (first < sentence.endToken) {
      while (at < dates.length && (dates[at]?.to ?? 0) <= (tokens[first]?.from ?? 0)) at += 1
      const date = dates[at]
      let end = first
      while (end < sentence.endToken && (date === undefined || (tokens[end]?.from ?? 0) < date.from)) end += 1
      readStretch(scan, sentence, { tokens, first, end }, pounds, mentions)
      if (date !== undefined && date.sentence === sentence.index && date.shape === 'age') mentions.push(ageOf(date))
      while (end < sentence.endToken && date !== undefined && (tokens[end]?.from ?? 0) < date.to) end += 1
      first = end
    }
  }
  return mentions
}

function readStretch(scan: Scan, sentence: Sentence, line: Line, pounds: boolean, mentions: FigureMention[]): void {
  for (let index = line.first; index < line.end; ) {
    const token = line.tokens[index]
    const draft = token !== undefined && startsFigure(token) ? readFigure(line, index, pounds) : null
    if (draft !== null && draft.shape !== null) mentions.push(mentionOf(scan, sentence, line, draft))
    index = draft === null ? index + 1 : Math.max(draft.end, index + 1)
  }
}

function mentionOf(scan: Scan, sentence: Sentence, line: Line, draft: FigureDraft): FigureMention {
  const from = line.tokens[draft.start]?.from ?? 0
  const to = line.tokens[draft.end - 1]?.to ?? from
  const noun = draft.counted === null ? undefined : line.tokens[draft.counted.token]
  return {
    kind: 'figure',
    from,
    to,
    text: scan.document.text.slice(from, to),
    sentence: sentence.index,
    shape: draft.shape ?? 'number',
    low: tidy(draft.low),
    high: tidy(draft.high),
    unit: draft.unit,
    counted: noun === undefined ? null : { from: noun.from, to: noun.to },
    hedge: hedgeBefore(line, draft.start) ?? hedgeAfter(line, draft.end) ?? 'exact',
    resolution: tidy(draft.resolution),
  }
}

function ageOf({ from, to, text, sentence, stated, hedge }: DateMention): FigureMention {
  const { low, high, unit } = stated.amount ?? { low: 0, high: 0, unit: 'year' }
  return {
    kind: 'figure',
    from,
    to,
    text,
    sentence,
    shape: 'age',
    low,
    high,
    unit,
    counted: null,
    hedge,
    resolution: 1,
  }
}

/** Takes off what binary arithmetic adds: 0.1 + 0.2 is 0.3. */
function tidy(value: number): number {
  return Number(value.toPrecision(15))
}
