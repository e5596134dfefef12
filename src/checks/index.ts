import type { Check } from '../model/check.ts'
import { inconsistent } from './names/inconsistent.ts'
import { misspelled } from './names/misspelled.ts'
import { unbalanced } from './quotes/unbalanced.ts'
import { apostrophe } from './words/apostrophe.ts'
import { confusable } from './words/confusable.ts'

/** Every check, in the order in which they run. */
export const CHECKS: readonly Check[] = [misspelled, inconsistent, unbalanced, confusable, apostrophe]
