import { type Chain, follow, type ReadGroup, skipAdverbs } from './auxiliaries.ts'
import { BE, DO, HAVE, MODALS, NEGATORS } from './lexicon/closed-words.ts'
import { readingAs, type VerbReading } from './lexicon/verb-forms.ts'
import type { Unit, VerbGroup } from './types.ts'

/**
 * Reads a verb group that starts with an auxiliary (adverbs may stand before it): "was later convicted", "has not been
 * charged", "will plead". Null where the unit at `from` starts none.
 */
export function readAuxiliaryGroup(units: readonly Unit[], from: number): ReadGroup | null {
  const adverbs: string[] = []
  const start = skipAdverbs(units, from, adverbs)
  const first = units[start]
  if (first === undefined || first.kind !== 'word' || !isAuxiliary(first.lower)) return null
  const chain: Chain = {
    at: start,
    tense: 'none',
    modal: null,
    perfect: false,
    progressive: false,
    passive: false,
    expects: null,
  }
  return follow(units, from, chain, adverbs)
}

export function isAuxiliary(lower: string): boolean {
  return BE.has(lower) || HAVE.has(lower) || DO.has(lower) || MODALS.has(lower)
}

/** The group of a single main verb at `at`, with adverbs from `from` on. */
export function singleGroup(
  units: readonly Unit[],
  from: number,
  at: number,
  reading: VerbReading,
  form: VerbGroup['form'],
  voice: VerbGroup['voice'],
): ReadGroup | null {
  const adverbs: string[] = []
  skipAdverbs(units, from, adverbs)
  const unit = units[at]
  const first = units[from]
  if (unit === undefined || first === undefined) return null
  return {
    end: at + 1,
    group: {
      from: first.from,
      to: unit.to,
      lemma: reading.lemma,
      form,
      voice,
      tense: form !== 'finite' ? 'none' : reading.form === 'past' || voice === 'passive' ? 'past' : 'present',
      perfect: false,
      progressive: false,
      negated: adverbs.some((word) => NEGATORS.has(word)),
      modal: null,
      adverbs: adverbs.filter((word) => !NEGATORS.has(word)),
      main: { from: unit.from, to: unit.to },
    },
  }
}

/** "to plead", "not to be sentenced", "to have lied": the unit at `from` is "to" or a negation before it. */
export function readInfinitive(units: readonly Unit[], from: number): ReadGroup | null {
  const adverbs: string[] = []
  const at = skipAdverbs(units, from, adverbs)
  const to = units[at]
  const verb = units[skipAdverbs(units, at + 1, [])]
  if (to?.lower !== 'to' || verb?.kind !== 'word' || readingAs(verb.lower, 'base') === undefined) return null
  const chain: Chain = {
    at: at + 1,
    tense: 'none',
    modal: null,
    perfect: false,
    progressive: false,
    passive: false,
    expects: 'base',
  }
  const read = follow(units, from, chain, adverbs)
  return read === null ? null : { end: read.end, group: { ...read.group, form: 'infinitive', tense: 'none' } }
}
