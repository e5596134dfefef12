import type { Check } from '../model/check.ts'
import { backwards } from './dates/backwards.ts'
import { impossible } from './dates/impossible.ts'
import { weekday } from './dates/weekday.ts'
import { outcome } from './legal/outcome.ts'
import { inconsistent } from './names/inconsistent.ts'
import { misspelled } from './names/misspelled.ts'
import { unbalanced } from './quotes/unbalanced.ts'
import { apostrophe } from './words/apostrophe.ts'
import { confusable } from './words/confusable.ts'

/** Every check, in the order in which they run. */
export const CHECKS: readonly Check[] = [
  misspelled,
  inconsistent,
  impossible,
  weekday,
  backwards,
  outcome,
  unbalanced,
  confusable,
  apostrophe,
]
