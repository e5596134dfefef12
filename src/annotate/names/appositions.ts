import type { Sentence, Token } from '../../model/annotation.ts'
import { REPORTING_VERBS } from '../lexicon/reporting-verbs.ts'
import { STARTERS } from '../lexicon/starters.ts'
import { phrase, type RoleSpan, roleAt, roleBefore, rolePhraseStart } from './role-spans.ts'

const DETERMINERS = new Set(['the', 'a', 'an', 'his', 'her', 'their', 'its', 'my', 'our', "'s"])
const COPULAS = new Set(['is', 'was', 'became', 'remains'])
const BREAKS = new Set([',', ';', ':', '.', '(', ')', '—', '–', '--', '"', '“', '”', '…', '!', '?'])
/** What may follow a role and belongs to it: "counsel *into* the investigation", "secretary-general *of* the United Nations". */
const COMPLEMENTS = new Set(['of', 'for', 'at', 'in', 'on', 'to', 'with', 'from', 'into', 'and', 'who'])
const AUXILIARIES = new Set(
  'is was are were has have had will would could can may might did does who which that'.split(' '),
)
/** How many tokens may stand before the role word, and how many the whole phrase may have. */
const REACH = { before: 8, whole: 24 } as const

/** A role that the text attaches to a name. */
export interface AttachedRole {
  /** "former fbi director": lower case, without its determiner, with its complement. */
  readonly words: string
  readonly span: RoleSpan
}

/** The roles in an apposition or a copula clause right behind a name: "X, former FBI director and special counsel into …,". */
export function rolesAfter(tokens: readonly Token[], sentence: Sentence, end: number): AttachedRole[] {
  const mark = tokens[end]
  if (mark === undefined || end >= sentence.endToken) return []
  const copula = COPULAS.has(mark.lower)
  if (!copula && mark.text !== ',' && mark.text !== '(' && mark.text !== '—' && mark.text !== '–') return []
  let start = end + 1
  if (copula && !DETERMINERS.has(tokens[start]?.lower ?? '')) return []
  const stop = phraseStop(tokens, start, Math.min(sentence.endToken, start + REACH.whole))
  if (!copula && stop >= sentence.endToken) return []
  const roles: AttachedRole[] = []
  while (start < stop && roles.length < 4) {
    const found = firstRole(tokens, start, stop)
    if (found === null) break
    const next = nextConjunct(tokens, found.end, stop)
    const from = DETERMINERS.has(tokens[start]?.lower ?? '') ? start + 1 : start
    roles.push({ words: phrase(tokens, from, next.end), span: found })
    start = next.start
  }
  return roles
}

/** The role of a phrase before a comma and the name: "the mayor, Ada Vale," or "Trump's long-time friend and ally, Roger Stone". */
export function rolesBefore(
  tokens: readonly Token[],
  sentence: Sentence,
  first: number,
  nameEnd: number,
): AttachedRole[] {
  const comma = first - 1
  if (tokens[comma]?.text !== ',' || comma <= sentence.firstToken) return []
  // "If he is pardoned by the president, Stone will …" is no apposition: one is closed again.
  if (nameEnd < sentence.endToken && !BREAKS.has(tokens[nameEnd]?.text ?? '')) return []
  const roles: AttachedRole[] = []
  let end = comma
  for (let count = 0; count < 3; count += 1) {
    const span = roleBefore(tokens, sentence.firstToken, end)
    if (span === null) break
    const from = rolePhraseStart(tokens, sentence.firstToken, span)
    const before = tokens[from - 1]
    roles.unshift({ words: phrase(tokens, from, end), span })
    if (before?.text !== 'and')
      return before === undefined || DETERMINERS.has(before.lower.replace('’', "'")) ? roles : []
    end = from - 1
  }
  return []
}

function phraseStop(tokens: readonly Token[], start: number, end: number): number {
  for (let index = start; index < end; index += 1)
    if (
      BREAKS.has(tokens[index]?.text ?? '') ||
      isSpacedDash(tokens, index) ||
      REPORTING_VERBS.has(tokens[index]?.lower ?? '')
    )
      return index
  return end
}

function isSpacedDash(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  return token?.text === '-' && (tokens[index - 1]?.to ?? 0) < token.from
}

/** The first role, if only modifiers, names and determiners stand before it. */
function firstRole(tokens: readonly Token[], start: number, stop: number): RoleSpan | null {
  for (let index = start; index < Math.min(stop, start + REACH.before); index += 1) {
    const token = tokens[index]
    if (token === undefined) return null
    let role = roleAt(tokens, index, stop)
    if (role !== null) {
      // "campaign manager": the last of several role words in a row is the role.
      for (let more = roleAt(tokens, role.end, stop); more !== null; more = roleAt(tokens, role.end, stop)) role = more
      const next = tokens[role.end]
      // "…, Mr Bello said": the next name's title, no apposition.
      return role.role.field === 'courtesy' || (next?.capital === true && role.end < stop) ? null : role
    }
    if (token.kind === 'word' && !token.capital && STARTERS.has(token.lower) && !DETERMINERS.has(token.lower)) {
      if (token.lower !== 'one' && token.lower !== 'then' && token.lower !== 'former' && token.lower !== 'of')
        return null
    }
  }
  return null
}

/** Where the phrase of a role ends, and where the next one joined by "and" begins. */
function nextConjunct(tokens: readonly Token[], from: number, stop: number): { end: number; start: number } {
  const after = tokens[from]
  if (after !== undefined && from < stop && !COMPLEMENTS.has(after.lower) && after.kind === 'word')
    return { end: from, start: stop }
  for (let index = from; index < stop; index += 1) {
    const token = tokens[index]
    if (token !== undefined && (AUXILIARIES.has(token.lower) || token.lower.endsWith('ly')))
      return { end: index, start: stop }
    if (token?.lower !== 'and') continue
    if (index === from && tokens[index + 1]?.capital === true && roleAt(tokens, index + 1, stop) === null) {
      return { end: index, start: stop }
    }
    if (firstRole(tokens, index + 1, Math.min(stop, index + 6)) !== null) return { end: index, start: index + 1 }
  }
  return { end: stop, start: stop }
}
