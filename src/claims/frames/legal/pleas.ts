import type { VerbFrame } from '../frame.ts'
import { COUNTS, GUILTY, LEGAL, NOT_GUILTY } from './shared.ts'

/** Guilty, not guilty, no contest. */
export const PLEAS: readonly VerbFrame[] = [
  {
    id: 'plead-guilty',
    types: LEGAL,
    verbs: ['plead'],
    property: 'pleaded-guilty',
    subject: ['subject'],
    where: { object: GUILTY },
    arguments: {
      for: ['prep:to', 'prep:in connection with'],
      counts: COUNTS,
      in: ['prep:in', 'prep:before', 'prep:at'],
    },
  },
  {
    id: 'plead-not-guilty',
    types: LEGAL,
    verbs: ['plead'],
    property: 'pleaded-not-guilty',
    subject: ['subject'],
    where: { object: NOT_GUILTY },
    arguments: { for: ['prep:to'], counts: COUNTS, in: ['prep:in', 'prep:before', 'prep:at'] },
  },
  {
    id: 'plead-innocent',
    types: LEGAL,
    verbs: ['plead'],
    property: 'pleaded-not-guilty',
    subject: ['subject'],
    where: { object: { heads: ['innocent'], negated: false } },
    arguments: { for: ['prep:to'], counts: COUNTS },
  },
  {
    id: 'plead-no-contest',
    types: LEGAL,
    verbs: ['plead'],
    property: 'pleaded-no-contest',
    subject: ['subject'],
    where: { object: { heads: ['contest', 'contendere', 'nolo'] } },
    arguments: { for: ['prep:to'], counts: COUNTS },
  },
  {
    id: 'change-plea',
    types: LEGAL,
    verbs: ['change', 'switch'],
    property: 'pleaded-guilty',
    subject: ['subject'],
    where: { object: { heads: ['plea'] }, 'prep:to': GUILTY },
  },
]
