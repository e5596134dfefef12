import type { Sentence, Token } from '../../model/annotation.ts'
import { REPORTING_VERBS } from '../lexicon/reporting-verbs.ts'

/** The part that a mention plays in its clause, as far as the words beside it tell. */
export type Part = 'subject' | 'owner' | 'apposition' | 'object' | 'oblique' | 'possessor' | 'modifier'

const PREPOSITIONS = new Set(
  `of in on at by to from with without within for about against over under between among through during before after around
    behind beside beyond despite except inside into like near off onto outside past per since toward towards upon via versus
    regarding concerning including than alongside amid across along`.split(/\s+/),
)
const OPENERS = new Set(
  `that and but or so because when if while as whether where since although though unless until before after once who which
    then yet nor however meanwhile did does do was is were are has have had can could will would should may might must how why what
    now later also still instead`.split(/\s+/),
)
/** Between two mentions of one clause stands none of these. */
const CLAUSE_BREAKS = new Set(
  `that and but because when if while whether where although though unless until who which ; : , — – -- " “ ” ( ) so as`.split(
    /\s+/,
  ),
)
const DETERMINERS = new Set('the a an this his her their its my our'.split(' '))
/** The longest clause, in tokens. */
const LONGEST_CLAUSE = 60
/** Nouns that a name before them narrows: "the Trump administration", "Sanders supporters". */
const NARROWED = new Set(
  `administration campaign team supporters supporter aides aide officials official adviser advisers voters allies rally
    family presidency era government regime organization foundation spokesman spokeswoman lawyers attorneys lawyer attorney tower
    policy policies loyalists donors backers fans critics cabinet transition inauguration`.split(/\s+/),
)

const FINITE = new Set('is was has had will would can could may might must should did does were are'.split(' '))

/** The part that `tokens[first..end)` plays. A title before the name counts to it: pass its first token. */
export function partOfClause(tokens: readonly Token[], sentence: Sentence, first: number, end: number): Part {
  const next = end < sentence.endToken ? tokens[end] : undefined
  if (next?.lower === "'s" || (next?.text === '’' && next.from === tokens[end - 1]?.to))
    return opensClause(tokens, sentence, first) ? 'owner' : 'possessor'
  if (next !== undefined && NARROWED.has(next.lower)) return 'modifier'
  let at = first - 1
  while (at >= sentence.firstToken && DETERMINERS.has(tokens[at]?.lower ?? '')) at -= 1
  const before = at >= sentence.firstToken ? tokens[at] : undefined
  if (before === undefined) return 'subject'
  if (
    PREPOSITIONS.has(before.lower) &&
    before.lower !== 'before' &&
    before.lower !== 'after' &&
    before.lower !== 'since'
  )
    return 'oblique'
  if (REPORTING_VERBS.has(before.lower) && next?.kind === 'word') return 'subject'
  if (before.text === ',' && next?.text === ',') return 'apposition'
  if (REPORTING_VERBS.has(before.lower) && followsQuotation(tokens, at)) return 'subject'
  if (before.text === 'and' || before.text === 'or') return joinsSubject(tokens, sentence, at) ? 'subject' : 'object'
  if (next !== undefined && FINITE.has(next.lower)) return 'subject'
  // "urged Assad not to use": the object of the one verb is the subject of the other.
  const infinitive = next?.lower === 'to' || (next?.lower === 'not' && tokens[end + 1]?.lower === 'to')
  if (infinitive && before.kind === 'word') return 'subject'
  if (OPENERS.has(before.lower) || before.kind === 'punctuation') return 'subject'
  if (before.lower === 'before' || before.lower === 'after' || before.lower === 'since') return 'subject'
  return before.lower.endsWith('ly') ? 'subject' : 'object'
}

/** "*Smollett*'s lawyers said he …": the owner of a subject. */
function opensClause(tokens: readonly Token[], sentence: Sentence, first: number): boolean {
  const before = first > sentence.firstToken ? tokens[first - 1] : undefined
  return before === undefined || before.lower === 'that' || (before.kind === 'punctuation' && before.text !== ',')
}

function followsQuotation(tokens: readonly Token[], verb: number): boolean {
  const mark = tokens[verb - 1]?.text ?? ''
  return /["”’',]/.test(mark)
}

/** "…, and Trump said" begins a clause; "with Putin and Assad" and "met Putin and Assad" go on with what came before. */
function joinsSubject(tokens: readonly Token[], sentence: Sentence, conjunction: number): boolean {
  const before = tokens[conjunction - 1]
  if (before === undefined || conjunction - 1 < sentence.firstToken) return true
  return before.text === ',' || !before.capital
}

/** Whether no new clause begins between two tokens. */
export function inOneClause(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > LONGEST_CLAUSE) return false
  for (let index = from; index < to; index += 1) if (CLAUSE_BREAKS.has(tokens[index]?.lower ?? '')) return false
  return true
}

/** Whether the sentence opens with a clause of "if", "when" and their like that this token belongs to. */
export function inOpeningClause(tokens: readonly Token[], sentence: Sentence, index: number): boolean {
  const opener = tokens[sentence.firstToken]?.lower ?? ''
  const second = tokens[sentence.firstToken + 1]?.lower ?? ''
  const opens = SUBORDINATORS.has(opener) || (OPENERS.has(opener) && SUBORDINATORS.has(second))
  if (!opens || index - sentence.firstToken > LONGEST_CLAUSE) return false
  for (let at = sentence.firstToken; at < index; at += 1) if (tokens[at]?.text === ',') return false
  return true
}

const SUBORDINATORS = new Set(
  'if when while although though as after before because since once until unless despite in'.split(' '),
)
