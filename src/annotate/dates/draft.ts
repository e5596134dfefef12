import type { DateMention } from '../../model/annotation.ts'
import type { DateValue } from '../../model/knowledge.ts'

export type Part = DateMention['implied'][number]
export type Stated = DateMention['stated']

/** What surrounds a date. */
export interface DateContext {
  /** Day number of the publication date; null where there is none. */
  readonly published: number | null
  /** The last date of the text before this one whose days are known. */
  readonly previous: DateValue | null
  /** The year that the last date before it in the sentence states. */
  readonly year: number | null
  /** Whether the sentence speaks of what is to come. */
  readonly future: boolean
}

export interface Resolved {
  readonly value: DateValue | null
  readonly implied: readonly Part[]
}

/** A date as read, before its context gives it its days. */
export interface Draft {
  /** Token indices, half-open. */
  readonly start: number
  readonly end: number
  readonly shape: DateMention['shape']
  readonly stated: Stated
  readonly hedge?: DateMention['hedge']
  readonly resolve: (context: DateContext) => Resolved
}

export const UNKNOWN: Resolved = { value: null, implied: [] }

/** A resolver for what needs no context. */
export function known(value: DateValue | null): (context: DateContext) => Resolved {
  return () => ({ value, implied: [] })
}

/** The parts that a value counted from the publication date owes to it. */
export const ALL_PARTS: readonly Part[] = ['year', 'month', 'day']
