import { type Line, skipHyphen, tokenAt, touches, wordAt } from '../dates/line.ts'

export interface Multiple {
  readonly end: number
  readonly value: number
}

const STEMS: readonly (readonly [string, number])[] = [
  ['doubl', 2],
  ['trebl', 3],
  ['tripl', 3],
  ['quadrupl', 4],
  ['quintupl', 5],
  ['halv', 0.5],
]
const ENDINGS = ['e', 'es', 'ed', 'ing']

/** Verbs that multiply: "doubled", "tripling", "halves". */
const VERBS: ReadonlyMap<string, number> = new Map(
  STEMS.flatMap(([stem, value]) => ENDINGS.map((ending): [string, number] => [`${stem}${ending}`, value])),
)
const FOLDS: ReadonlyMap<string, number> = new Map(
  'twofold threefold fourfold fivefold sixfold sevenfold eightfold ninefold tenfold'
    .split(' ')
    .map((word, index): [string, number] => [word, index + 2])
    .concat([['hundredfold', 100]]),
)
/** What makes "twice" and "three times" a multiple and not a count of occasions. */
const COMPARED: ReadonlySet<string> = new Set(
  'as the that what its their his her more higher larger bigger greater faster longer lower less fewer smaller likelier wider our last normal average'.split(
    ' ',
  ),
)
const ORDERED: ReadonlySet<string> = new Set(['first', 'second', 'other', 'the', 'last'])
const NOUN_BEFORE: ReadonlySet<string> = new Set(['-', 'the', 'two', 'both', 'of', 'centre', 'center'])
/** "double" before these is no multiple: "double standards", "double bass". */
const NO_DOUBLE: ReadonlySet<string> = new Set('double doubles triple triples treble trebles'.split(' '))
const DOUBLED: ReadonlySet<string> = new Set(['the', 'that', 'what', 'its', 'their', 'his', 'her', 'last', 'in', 'to'])

/** Words that make a multiple by themselves, and start a look at the words behind them. */
export const MULTIPLE_WORDS: ReadonlySet<string> = new Set([
  ...VERBS.keys(),
  ...FOLDS.keys(),
  'twice',
  'thrice',
  'double-digit',
])

/** "doubled", "threefold", "twice as many", "half as many". */
export function readMultipleWord(line: Line, index: number): Multiple | null {
  const word = wordAt(line, index)
  const next = wordAt(line, index + 1)
  if (word === 'half')
    return (next === 'as' || next === 'that') && !ORDERED.has(wordAt(line, index - 1))
      ? { end: index + 1, value: 0.5 }
      : null
  const fold = FOLDS.get(word)
  if (fold !== undefined) return { end: index + 1, value: fold }
  if (word === 'twice' || word === 'thrice')
    return COMPARED.has(next) ? { end: index + 1, value: word === 'twice' ? 2 : 3 } : null
  const verb = VERBS.get(word)
  if (verb === undefined || (word === 'halves' && NOUN_BEFORE.has(wordAt(line, index - 1)))) return null
  if (!NO_DOUBLE.has(word))
    return next === 'down' || next === 'back' || next === 'over' || next === 'up'
      ? null
      : { end: index + 1, value: verb }
  const before = wordAt(line, index - 1)
  const verbal =
    before === 'to' ||
    before === 'will' ||
    before === 'would' ||
    before === 'could' ||
    before === 'may' ||
    before === 'more'
  return DOUBLED.has(next) || (verbal && tokenAt(line, index + 1)?.kind !== 'word') || before === 'to'
    ? { end: index + 1, value: verb }
    : null
}

/** "times as many" or "-fold" behind a number: the index behind it. */
export function readTimes(line: Line, index: number): number | null {
  const at = skipHyphen(line, index)
  const word = wordAt(line, at)
  if (word === 'fold') return at + 1
  if (word === 'x' && touches(line, at)) return COMPARED.has(wordAt(line, at + 1)) ? at + 1 : null
  return word === 'times' && COMPARED.has(wordAt(line, at + 1)) ? at + 1 : null
}
