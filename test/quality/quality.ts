import { existsSync, readFileSync } from 'node:fs'
import { scan } from '../../src/annotate/scan.ts'
import { textDocument } from '../support/text-document.ts'
import { fields, list, text } from './json.ts'
import { loadOthers, type Other } from './others.ts'
import { type Case, readCases } from './recognizers.ts'
import { datesRight, ourDates } from './score-dates.ts'
import { type FigureKind, figuresRight, ourFigures } from './score-figures.ts'

/** One row of the table: how many cases of a set each recogniser gets right. */
interface Row {
  readonly set: string
  readonly cases: number
  readonly right: readonly (number | null)[]
}

const DATE_SETS = ['DateParser', 'DatePeriodParser', 'DurationParser', 'DateTimeModel']
const FIGURE_SETS: readonly (readonly [string, FigureKind])[] = [
  ['NumberModel', 'number'],
  ['PercentModel', 'percent'],
  ['CurrencyModel', 'currency'],
  ['DimensionModel', 'dimension'],
  ['TemperatureModel', 'temperature'],
  ['AgeModel', 'age'],
]
const DATE_TYPES = new Set(['date', 'daterange', 'duration'])
const SENTENCES = '../shared/data/sentences'

const others = await loadOthers()
const rows = [...sentenceRows(), ...dateRows(), ...figureRows()]
const names = ['ours', ...others.map(({ name }) => name)]
if (rows.length === 0) process.stdout.write('No sets found beside the checkout.\n')
else print(names, rows)

function sentenceRows(): Row[] {
  const found: Row[] = []
  for (const file of ['golden-rules', 'more-rules']) {
    const path = `${SENTENCES}/${file}.json`
    if (!existsSync(path)) continue
    const parsed: unknown = JSON.parse(readFileSync(path, 'utf8'))
    const cases = list(parsed)
      .map(fields)
      .filter((item) => file === 'golden-rules' || !text(item.group).startsWith('option:'))
    const score = (split: (input: string) => readonly string[]): number =>
      cases.filter((item) => same(split(text(item.text)), list(item.sentences).map(text))).length
    found.push({
      set: file,
      cases: cases.length,
      right: columns(score(ourSentences), ({ sentences }) => (sentences === null ? null : score(sentences))),
    })
  }
  return found
}

function ourSentences(input: string): string[] {
  const document = textDocument(input)
  return scan(document).sentences.map(({ from, to }) => document.text.slice(from, to))
}

function same(split: readonly string[], expected: readonly string[]): boolean {
  const fold = (sentences: readonly string[]): string =>
    sentences.map((sentence) => sentence.replace(/\s+/g, ' ').trim()).join('\n')
  return fold(split) === fold(expected)
}

function dateRows(): Row[] {
  return DATE_SETS.flatMap((set): Row[] => {
    const cases = readCases(set)?.filter(({ expected }) => expected.every(({ type }) => DATE_TYPES.has(type)))
    if (cases === undefined) return []
    const count = (find: typeof ourDates): number => cases.filter((item) => datesRight(item, find)).length
    return [
      {
        set,
        cases: cases.length,
        right: columns(count(ourDates), ({ name, dates }) =>
          dates === null || (set === 'DurationParser' && name === 'chrono-node') ? null : count(dates),
        ),
      },
    ]
  })
}

function figureRows(): Row[] {
  return FIGURE_SETS.flatMap(([set, kind]): Row[] => {
    const cases = readCases(set)
    if (cases === null) return []
    const count = (find: typeof ourFigures): number =>
      cases.filter((item: Case) => figuresRight(item, kind, find)).length
    const theirs = ({ figures }: Other): number | null =>
      figures === null || kind === 'temperature' || kind === 'age' ? null : count(figures)
    return [{ set, cases: cases.length, right: columns(count(ourFigures), theirs) }]
  })
}

function columns(ours: number, theirs: (other: Other) => number | null): (number | null)[] {
  return [ours, ...others.map(theirs)]
}

function print(columnNames: readonly string[], found: readonly Row[]): void {
  const header = ['set'.padEnd(18), 'cases'.padStart(6), ...columnNames.map((name) => name.padStart(18))]
  const lines = [header.join('')]
  for (const { set, cases, right } of found) {
    const cells = right.map((count) => (count === null ? '-' : `${count} ${percent(count, cases)}`).padStart(18))
    lines.push([set.padEnd(18), String(cases).padStart(6), ...cells].join(''))
  }
  process.stdout.write(`${lines.join('\n')}\n`)
}

function percent(count: number, cases: number): string {
  return `(${((100 * count) / cases).toFixed(1)} %)`
}
