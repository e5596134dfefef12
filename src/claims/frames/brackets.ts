import type { Article, NameMention } from '../../model/annotation.ts'
import type { Argument, ClaimStatement } from '../../model/claim.ts'
import type { Range } from '../../model/span.ts'
import { mentionsWithin } from '../between.ts'

/** "(D-Vt.)", ", R-Texas,", "(Democrat)", "(Lab)": the party, and perhaps the state. */
const PARTY =
  /^(?: \(|, )(D|R|I|DFL|Democrat|Republican|Independent|Lab|Labour|Con|Conservative|LD)(?:(?:[-–—]|, ?| of )([A-Z][A-Za-z]*\.?(?: [A-Z][A-Za-z]+|[A-Z]\.)?))?(?=\)|,|\.|\s)/
const REACH = 40

/** What stands in brackets or between commas behind a person's name: party and state. */
export function readPartyBracket(article: Article, name: NameMention): ClaimStatement | null {
  const next = article.text[name.to + 1]
  if (next !== '(' && article.text[name.to] !== ',') return null
  const after = article.text.slice(name.to, name.to + REACH)
  const match = PARTY.exec(after)
  if (match === null) return null
  const [whole, party = '', state = ''] = match
  if (whole.startsWith(', ') && (party.length > 1 || state === '')) return null
  const from = name.to + whole.indexOf(party)
  const range = { from, to: from + party.length }
  const stateFrom = name.to + whole.length - state.length
  const subject: Argument = { kind: 'referent', referent: name.referent, range: { from: name.from, to: name.to } }
  return {
    property: 'party',
    subject,
    value: { kind: 'words', text: party, range },
    arguments: state === '' ? {} : { of: wordsAt(article, { from: stateFrom, to: stateFrom + state.length }) },
    time: { date: null, tense: 'present', modifiers: [] },
    commitment: { kind: 'asserted' },
    frame: 'party-bracket',
    predicate: range,
  }
}

function wordsAt(article: Article, range: Range): Argument {
  return { kind: 'words', text: article.text.slice(range.from, range.to), range }
}

const BIRTH = /^ ?\((?:born|b\.)? ?(?:on |in )?$/i
const LIFE_END = /^ ?[–—-] ?(?:died |d\. )?$/

/** "(born 1944)", "(1918–2013)": the dates of a life in brackets behind a name. A range is the value of both. */
export function readLifeBracket(article: Article, name: NameMention): ClaimStatement[] {
  const open = article.text.slice(name.to, name.to + 2)
  if (open !== ' (' && open !== '(') return []
  const length = article.text.slice(name.to, name.to + REACH).indexOf(')')
  if (length < 0) return []
  const close = name.to + length
  const dates = mentionsWithin(article.dates, { from: name.to, to: close })
  const [first, second] = dates
  if (first === undefined) return []
  const before = article.text.slice(name.to, first.from)
  const subject: Argument = { kind: 'referent', referent: name.referent, range: { from: name.from, to: name.to } }
  const common = {
    subject,
    arguments: {},
    time: { date: null, tense: 'past', modifiers: [] },
    commitment: { kind: 'asserted' },
    frame: 'life-bracket',
  } as const
  const found: ClaimStatement[] = []
  const bornOnly = /born|b\./i.test(before)
  if (!BIRTH.test(before) || (!bornOnly && first.shape !== 'range' && second === undefined)) return []
  if (first.shape === 'range')
    for (const property of ['born', 'died'] as const)
      found.push({ ...common, property, value: { kind: 'date', date: first, range: first }, predicate: first })
  if (first.shape === 'date')
    found.push({ ...common, property: 'born', value: { kind: 'date', date: first, range: first }, predicate: first })
  if (second !== undefined && LIFE_END.test(article.text.slice(first.to, second.from)))
    found.push({ ...common, property: 'died', value: { kind: 'date', date: second, range: second }, predicate: second })
  return found
}
