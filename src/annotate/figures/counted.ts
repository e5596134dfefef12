import { looksPlural, singular } from '../../text/plurals.ts'
import { type Line, tokenAt, touches, wordAt } from '../dates/line.ts'
import { readNumeral } from './numeral.ts'

/** The noun that a number counts. */
export interface Counted {
  /** Index of its token. */
  readonly token: number
  /** Singular, lower case. */
  readonly noun: string
}

/** How many words may stand between number and noun: "435 elected voting members". */
const REACH = 5
/** Words that no noun phrase goes on behind. */
const STOPS: ReadonlySet<string> = new Set(
  'of in on at by for from to with without within into onto over under after before during since until through across against among between about as than and or but nor so yet if when while where who whom which that what how why because although though is are was were be been being am has have had do does did will would shall should can could may might must not the a an this these those his her its their our my your he she it they we you i him them us me there here per via plus minus also ago later earlier said says say more less away apart each all both every any no yes only just even still already now then too very out up down off'.split(
    ' ',
  ),
)
/** Plurals that describe another noun: "15 sports cars". */
const ATTRIBUTIVE: ReadonlySet<string> = new Set(
  'sports arms savings sales systems operations goods human-rights news awards customs communications relations states police staff crew'
    .concat(' series fish youth')
    .split(' '),
)
const ADJECTIVES: ReadonlySet<string> = new Set(
  'new single other small big large major minor former young old female male black white armed american british republican democratic'
    .concat(' national local federal public private additional more senior junior top key possible known confirmed')
    .split(' '),
)
const DETERMINERS: ReadonlySet<string> = new Set(['the', 'its', 'their', 'his', 'her', 'our', 'these', 'those', 'all'])

/**
 * The noun counted by the number before a token: "8 *Democrats*", "435 voting *members*", "13 of the 20 *members*". Null
 * where none is plainly there.
 */
export function findCounted(line: Line, index: number, value: number): Counted | null {
  if (wordAt(line, index) === 'of') return findWhole(line, index + 1)
  let at = index
  if (wordAt(line, at) === '-' && touches(line, at) && touches(line, at + 1)) return null
  let best = -1
  for (let count = 0; count < REACH; count += 1) {
    const token = tokenAt(line, at)
    if (token === undefined || token.kind !== 'word' || STOPS.has(token.lower) || token.lower.endsWith("n't")) break
    if (value === 1) {
      best = at
      if (!token.capital && !ADJECTIVES.has(token.lower)) break
    } else if (looksPlural(token.lower)) {
      best = at
      if (!ATTRIBUTIVE.has(token.lower) && !isTitleBefore(line, at)) break
    }
    at += 1
    // A compound goes on behind its hyphen: "12 twenty-year bonds", "30 X-rays".
    if (wordAt(line, at) === '-' && touches(line, at) && touches(line, at + 1)) at += 1
  }
  return best < 0 ? null : { token: best, noun: singular(wordAt(line, best)) }
}

/** "House Representatives Smith" never; "eight House Democrats": a capital plural before another capital plural describes it. */
function isTitleBefore(line: Line, index: number): boolean {
  const [token, next] = [tokenAt(line, index), tokenAt(line, index + 1)]
  return token?.capital === true && next?.capital === true && looksPlural(next.lower)
}

/** Behind "of": the whole that a part is taken from: "of the 120 *members*", "of *voters*". */
export function findWhole(line: Line, index: number): Counted | null {
  let at = index
  if (DETERMINERS.has(wordAt(line, at))) at += 1
  if (wordAt(line, at) === 'the') at += 1
  const numeral = readNumeral(line, at)
  if (numeral !== null) at = numeral.end
  return wordAt(line, at) === 'of' ? null : findCounted(line, at, 2)
}
