import type { Check } from '../model/check.ts'
import { unbalanced } from './quotes/unbalanced.ts'
import { apostrophe } from './words/apostrophe.ts'
import { confusable } from './words/confusable.ts'

/** Every check, in the order in which they run. */
export const CHECKS: readonly Check[] = [unbalanced, confusable, apostrophe]
