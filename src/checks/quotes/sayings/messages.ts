import type { Judgement } from '../../../model/check.ts'

/** What is said of a famous saying. */
export const MESSAGES = {
  otherWording: 'The record has {speaker} saying “{recorded}”. Check “{stated}”.',
  otherSpeaker: '{recorded} Check who is quoted.',
  otherDate: 'The record has {speaker} saying these words on {recorded}, not {stated}. Check the date.',
  neverSaid: 'The record has no proof that {speaker} ever said “{stated}”: {recorded} Check who is quoted.',
} as const

export type Verdict = Judgement<typeof MESSAGES>
