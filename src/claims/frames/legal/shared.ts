import type { PhraseTest, Sources } from '../frame.ts'

export const LEGAL = ['legal'] as const
export const COUNTS = {
  counting: ['count', 'charge', 'felony', 'felonies', 'crime', 'offense', 'offence', 'misdemeanor'],
} as const
export const GUILTY: PhraseTest = { heads: ['guilty'], negated: false }
export const NOT_GUILTY: PhraseTest = { heads: ['guilty'], negated: true }
export const CHARGES: PhraseTest = {
  heads: ['charge', 'charges', 'case', 'indictment', 'count', 'counts', 'complaint', 'prosecution', 'proceedings'],
}
export const CONVICTION: PhraseTest = { heads: ['conviction', 'convictions', 'verdict', 'verdicts'] }
const PLACE = ['in', 'before', 'at'] as const
export const BY_WHOM: Sources = { by: ['agent', 'prep:by'], counts: COUNTS, in: PLACE.map((word) => `prep:${word}`) }
