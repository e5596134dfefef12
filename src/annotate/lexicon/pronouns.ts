import type { Gender } from '../../model/knowledge.ts'

/** A form of "he" or "she". */
export interface Pronoun {
  readonly gender: Gender
  readonly form: 'subject' | 'object' | 'possessive' | 'reflexive'
}

/** Personal pronouns of the third person that can be resolved. "Her" can be an object too: it is mostly possessive. */
export const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ['he', { gender: 'male', form: 'subject' }],
  ["he's", { gender: 'male', form: 'subject' }],
  ["he'd", { gender: 'male', form: 'subject' }],
  ["he'll", { gender: 'male', form: 'subject' }],
  ['him', { gender: 'male', form: 'object' }],
  ['his', { gender: 'male', form: 'possessive' }],
  ['himself', { gender: 'male', form: 'reflexive' }],
  ['she', { gender: 'female', form: 'subject' }],
  ["she's", { gender: 'female', form: 'subject' }],
  ["she'd", { gender: 'female', form: 'subject' }],
  ["she'll", { gender: 'female', form: 'subject' }],
  ['her', { gender: 'female', form: 'possessive' }],
  ['hers', { gender: 'female', form: 'possessive' }],
  ['herself', { gender: 'female', form: 'reflexive' }],
])
