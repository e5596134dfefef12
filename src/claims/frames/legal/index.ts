import type { Frames } from '../frame.ts'
import { CLEMENCY } from './clemency.ts'
import { COLLOQUIAL } from './colloquial.ts'
import { LEGAL_NOUNS } from './nouns.ts'
import { PLEAS } from './pleas.ts'
import { PROCEEDINGS } from './proceedings.ts'
import { VERDICTS } from './verdicts.ts'

/** Pleas, verdicts, sentences and clemency. The subject is whom it happened to; `for` is the charge, `in` the court or place. */
export const LEGAL_FRAMES: Frames = {
  verbs: [...PLEAS, ...VERDICTS, ...PROCEEDINGS, ...CLEMENCY, ...COLLOQUIAL],
  nouns: LEGAL_NOUNS,
}
