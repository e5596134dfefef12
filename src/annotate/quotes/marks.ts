import type { Token } from '../../model/annotation.ts'

/** A quotation mark with what its place allows. */
export interface Mark {
  /** Index into the tokens. */
  readonly token: number
  readonly from: number
  readonly to: number
  readonly text: string
  readonly style: 'double' | 'single' | 'angle'
  readonly opens: boolean
  readonly closes: boolean
  /** Whether shape and place leave one reading only. */
  readonly certain: boolean
  /** An apostrophe behind a plural may look like a closing mark: "the workers' rights". */
  readonly possessive: boolean
  /** Directly behind the end of a sentence, or at the start of the block. */
  readonly startsSentence: boolean
}

/** The marks of a block; `primes` tells that one of them may stand for inches or seconds. */
export interface BlockMarks {
  readonly marks: readonly Mark[]
  readonly primes: boolean
}

const DOUBLE = new Set(['"', '“', '”', '„', '‟', '＂'])
const SINGLE = new Set(["'", '‘', '’', '‚', '‛'])
const ANGLE = new Set(['«', '»', '‹', '›'])
const SPACE = /\s/
const OPENING_BEFORE = new Set([...'([{<—–-/=“‘„‚«‹"\'…', ''])
const CLOSING_AFTER = new Set([...'.,;:!?)]}>—–-/…”’»›"\'*†', ''])

const STOPS = new Set(['.', '!', '?', '…', '?!', '!?', ':'])

/** Words that begin with an apostrophe for what is left out. */
const ELISIONS: ReadonlySet<string> = new Set(
  'tis twas twere em til till n cause cuz round bout neath gainst nuff ere ello cos s'.split(' '),
)

/** Finds the quotation marks among `tokens[first..end)`, a block's tokens; apostrophes and primes are left out. */
export function findMarks(text: string, tokens: readonly Token[], first: number, end: number): BlockMarks {
  const marks: Mark[] = []
  let primes = false
  for (let index = first; index < end; index += 1) {
    const token = tokens[index]
    if (token === undefined || token.to - token.from !== 1 || token.kind === 'word' || token.kind === 'number') continue
    const style = styleOf(token.text)
    if (style === null) continue
    const before = index === first ? '' : (text[token.from - 1] ?? '')
    const after = index === end - 1 ? '' : (text[token.to] ?? '')
    if (style === 'double' && isDigit(before)) primes = true
    if (style !== 'double' && isDigit(before) && isDigit(after)) continue
    if (style === 'double' && isFeetAndInches(tokens, index)) continue
    const mark = read(
      token,
      index,
      style,
      before,
      after,
      index === first ? undefined : tokens[index - 1],
      tokens[index + 1],
    )
    if (mark !== null) marks.push(mark)
  }
  return { marks, primes }
}

function styleOf(text: string): Mark['style'] | null {
  if (DOUBLE.has(text)) return 'double'
  if (SINGLE.has(text)) return 'single'
  return ANGLE.has(text) ? 'angle' : null
}

function read(
  { text, from, to }: Token,
  token: number,
  style: Mark['style'],
  before: string,
  after: string,
  previous: Token | undefined,
  next: Token | undefined,
): Mark | null {
  const spaceAfter = after === '' || SPACE.test(after)
  const opensHere = (OPENING_BEFORE.has(before) || SPACE.test(before)) && !spaceAfter
  const closesHere = before !== '' && !SPACE.test(before) && (spaceAfter || CLOSING_AFTER.has(after))
  const possessive = before === 's' && next?.kind === 'word' && !next.capital
  const startsSentence = previous === undefined || STOPS.has(previous.text)
  const base = { token, from, to, text, style, possessive, startsSentence }
  if (style === 'angle') {
    const opens = text === '«' || text === '‹'
    return { ...base, opens, closes: !opens, certain: false }
  }
  if (style === 'single') {
    const elides = next === undefined || next.kind === 'number' || ELISIONS.has(next.lower)
    const opens = text !== '’' && opensHere && next?.from === to && (!elides || text === '‘')
    const closes = text !== '‘' && text !== '‚' && closesHere
    return opens || closes ? { ...base, opens, closes, certain: false } : null
  }
  if (text === '"' || text === '＂') {
    if (opensHere === closesHere) return { ...base, opens: true, closes: true, certain: false }
    return { ...base, opens: opensHere, closes: closesHere, certain: true }
  }
  // A curly mark turned the wrong way is a slip of the keyboard: its place decides.
  const turned = text === '”' ? opensHere && !closesHere : closesHere && !opensHere
  const opens = (text !== '”') !== turned
  return { ...base, opens, closes: !opens, certain: !turned && text !== '„' && text !== '‟' }
}

/** `5'10"`: the second mark stands for inches whatever is open. */
function isFeetAndInches(tokens: readonly Token[], index: number): boolean {
  const [feet, mark, inches, token] = [tokens[index - 3], tokens[index - 2], tokens[index - 1], tokens[index]]
  if (feet?.kind !== 'number' || inches?.kind !== 'number' || mark === undefined || token === undefined) return false
  return "'’′".includes(mark.text) && feet.to === mark.from && inches.to === token.from
}

function isDigit(char: string): boolean {
  return char >= '0' && char <= '9'
}
