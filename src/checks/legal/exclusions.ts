import type { PropertyId } from '../../model/property.ts'
import type { NonEmpty } from '../../model/span.ts'

/** How the record bears on a stated outcome. */
export interface OutcomeRule {
  /** Recorded outcomes that bear the statement out. News says "convicted" of those who pleaded guilty, too. */
  readonly supportedBy: readonly PropertyId[]
  /** Recorded outcomes that cannot stand beside it on the same charge; the most telling first. */
  readonly excludedBy: readonly PropertyId[]
  /** Whether a case that lists every plea, verdict and act of clemency excludes the statement by not listing it. */
  readonly bySilence: boolean
  /** Whether the date of the recorded outcome is the date of the thing stated, and so can be compared. */
  readonly dated: boolean
}

const rule = (
  supportedBy: readonly PropertyId[],
  excludedBy: readonly PropertyId[],
  options: { readonly bySilence?: boolean; readonly dated?: boolean } = {},
): OutcomeRule => ({
  supportedBy,
  excludedBy,
  bySilence: options.bySilence ?? false,
  dated: options.dated ?? true,
})

/**
 * Which outcomes exclude which, in one case and for one person. Pleading not guilty first and guilty later is the common
 * course, so a guilty plea excludes no earlier denial; one can be convicted of one count and acquitted of another, so an
 * outcome excludes only where the stated one is not recorded beside it.
 */
export const OUTCOME_RULES: Readonly<Partial<Record<PropertyId, OutcomeRule>>> = {
  'pleaded-guilty': rule(
    ['pleaded-guilty'],
    ['convicted', 'acquitted', 'dismissed', 'mistrial', 'pleaded-not-guilty'],
    {
      bySilence: true,
    },
  ),
  'pleaded-not-guilty': rule(['pleaded-not-guilty'], []),
  'pleaded-no-contest': rule(['pleaded-no-contest'], ['convicted', 'acquitted', 'pleaded-guilty'], { bySilence: true }),
  convicted: rule(
    ['convicted', 'pleaded-guilty', 'pleaded-no-contest'],
    ['acquitted', 'not-liable', 'liable', 'dismissed', 'mistrial'],
  ),
  acquitted: rule(['acquitted'], ['convicted', 'pleaded-guilty', 'mistrial', 'liable']),
  mistrial: rule(['mistrial'], []),
  dismissed: rule(['dismissed'], [], { dated: false }),
  sentenced: rule(['sentenced'], ['acquitted']),
  overturned: rule(['overturned'], [], { dated: false }),
  pardoned: rule(['pardoned'], ['commuted'], { bySilence: true }),
  commuted: rule(['commuted'], ['pardoned'], { bySilence: true }),
  charged: rule(['charged', 'pleaded-guilty', 'convicted', 'acquitted', 'pleaded-not-guilty'], [], { dated: false }),
  arrested: rule(['arrested'], [], { dated: false }),
  extradited: rule(['extradited'], [], { dated: false }),
  impeached: rule(['impeached'], []),
  liable: rule(['liable'], ['not-liable']),
  'not-liable': rule(['not-liable'], ['liable']),
  settled: rule(['settled'], [], { dated: false }),
  executed: rule(['executed'], []),
}

/** Outcomes that a trial has: who has one of them by jury or judge did not plead guilty to the same charge. */
export const TRIAL_OUTCOMES: readonly PropertyId[] = ['convicted', 'acquitted', 'mistrial']

/** The properties that the check judges. */
export const LEGAL_PROPERTIES: NonEmpty<PropertyId> = [
  'pleaded-guilty',
  'pleaded-not-guilty',
  'pleaded-no-contest',
  'convicted',
  'acquitted',
  'mistrial',
  'dismissed',
  'sentenced',
  'overturned',
  'pardoned',
  'commuted',
  'charged',
  'arrested',
  'extradited',
  'impeached',
  'liable',
  'not-liable',
  'settled',
  'executed',
]
