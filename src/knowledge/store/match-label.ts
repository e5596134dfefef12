import type { NameMatch } from '../../model/knowledge.ts'
import { type Alignment, align } from '../names/align.ts'
import { compareLooks } from '../names/looks.ts'
import { nameTokens, withoutArticle } from '../names/name-tokens.ts'
import { writtenOut } from '../names/variants.ts'
import type { Lenience } from '../names/word-fit.ts'
import type { LabelRow } from './label-index.ts'
import { LABEL } from './schema.ts'

/** A name as written, with the words that are compared. */
export interface WrittenName {
  readonly text: string
  readonly tokens: readonly string[]
  /** It begins with `The` or `the`. */
  readonly article: boolean
  /** How many letters the words have together. */
  readonly letters: number
}

/** How a written name fits one recorded name. */
export interface LabelMatch {
  readonly match: NameMatch
  readonly score: number
  /** Words that the record lacks, so that it may well be another person's name. */
  readonly added: number
  /** The written name has initials or words that the record lacks. */
  readonly beyond?: boolean
}

/** A part of a name fits as a name, but says less than the whole. */
const ENDING = 0.9
const STYLED = 0.99
const LISTED = 0.98
/** The same words in another order. */
const TURNED = 0.9
/** Letters of a one-word name below which a slip can't be told from another name. */
const SHORTEST_ALONE = 5
/** A name of one word with so many letters may have two slips. */
export const LONG_ALONE = 8
/** Below this, two names are no longer near. */
const FLOOR = 0.6
/** Below this, too little of a name is there. */
const PART_FLOOR = 0.7

function writtenAs(text: string, tokens: readonly string[]): WrittenName {
  return { text, tokens, article: /^the /i.test(text), letters: tokens.reduce((sum, token) => sum + token.length, 0) }
}

/** The ways in which a written name may be recorded: as it stands, with its umlauts written out, and in one word. */
export function writtenForms(name: string): readonly WrittenName[] {
  // What is left of a possessive: the Simpsons' house.
  const text = name.replace(/['’]$/, '')
  const tokens = withoutArticle(nameTokens(text))
  const forms = [writtenAs(text, tokens)]
  const out = writtenOut(text)
  if (out !== undefined) forms.push(writtenAs(out, withoutArticle(nameTokens(out))))
  if (tokens.length === 2 || tokens.length === 3) forms.push(writtenAs(text, [tokens.join('')]))
  return forms
}

/** The same name with its two words changed round, as where the family name comes first. */
export function turnedRound({ text, tokens }: WrittenName): WrittenName | undefined {
  const [first, last, third] = tokens
  if (first === undefined || last === undefined || third !== undefined) return undefined
  return writtenAs(text, [last, first])
}

function lenienceOf(flags: number): Lenience {
  if ((flags & LABEL.person) !== 0) return 'person'
  return (flags & LABEL.organization) !== 0 ? 'organization' : 'none'
}

/** How many letters may be wrong in a name of one word with this many letters. */
export function alone(letters: number, sound: boolean): number {
  if (letters < SHORTEST_ALONE) return 0
  const slips = letters < LONG_ALONE ? 1 : 2
  return sound && letters > SHORTEST_ALONE ? slips + 1 : slips
}

function tooFar({ tokens, letters }: WrittenName, label: readonly string[], alignment: Alignment): boolean {
  const { edits, sound } = alignment
  if (tokens.length === 1 || label.length === 1) {
    return edits > alone(Math.min(letters, label.join('').length), sound)
  }
  return edits > (sound ? 4 : 2)
}

function near(
  written: WrittenName,
  label: readonly string[],
  row: LabelRow,
  alignment: Alignment,
): LabelMatch | undefined {
  if ((row.flags & (LABEL.wrong | LABEL.joined)) !== 0 || tooFar(written, label, alignment)) return undefined
  const { edits, sound, cost, added, initial, nickname } = alignment
  // Another form of the given name, or another middle name, and a slip besides: rather another person.
  if (added > 0 || initial || (nickname && !sound)) return undefined
  const ending = (row.flags & LABEL.ending) !== 0
  if (ending && (edits > 1 || !sound)) return undefined
  const score = (1 - cost / (written.letters + 2)) * (ending ? ENDING : 1)
  return score < FLOOR ? undefined : { match: { kind: 'near', label: row.text, edits, sound }, score, added }
}

/** Whether one of a person's names has the same first and last word, but a middle name that the written one denies. */
export function isDenied(written: WrittenName, names: readonly string[]): boolean {
  return names.some((name) => {
    const tokens = withoutArticle(nameTokens(name))
    const sameEnds = tokens[0] === written.tokens[0] && tokens.at(-1) === written.tokens.at(-1)
    return sameEnds && !align(written.tokens, tokens, 'person')
  })
}

/** Compares a written name with a recorded one; undefined where they are different names. */
export function matchLabel(written: WrittenName, row: LabelRow): LabelMatch | undefined {
  const { flags, text: label } = row
  const form = row.form ?? label
  const tokens = withoutArticle(nameTokens(form))
  const alignment = align(written.tokens, tokens, lenienceOf(flags))
  if (!alignment) return undefined
  // Bands and works are called "the" something; persons aren't.
  if (written.article && (flags & LABEL.person) !== 0 && !/^the /i.test(form)) return undefined
  if (alignment.edits > 0) return near(written, tokens, row, alignment)
  if ((flags & LABEL.wrong) !== 0) {
    return alignment.loose ? undefined : { match: { kind: 'listed', label }, score: LISTED, added: 0 }
  }
  const ending = (flags & LABEL.ending) !== 0
  if (alignment.loose || ending) {
    const { cost, added, longer } = alignment
    const score = (1 - cost / (written.letters + 2)) * (ending ? ENDING : 1)
    return score < PART_FLOOR
      ? undefined
      : { match: { kind: 'part', label }, score, added, beyond: longer === 'written' }
  }
  if ((flags & LABEL.joined) !== 0) return { match: { kind: 'styled', label }, score: STYLED, added: 0 }
  const looks = compareLooks(written.text, form)
  if (looks === 'exact') return { match: { kind: 'exact', label }, score: 1, added: 0 }
  if (looks === 'other') return undefined
  if (looks === 'styled') return { match: { kind: 'styled', label }, score: STYLED, added: 0 }
  return { match: { kind: 'part', label }, score: TURNED, added: 0 }
}
