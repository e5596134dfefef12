import type { VerbFrame } from '../frame.ts'
import { LEGAL } from './shared.ts'

/** Pardons and commutations. */
export const CLEMENCY: readonly VerbFrame[] = [
  {
    id: 'pardon',
    types: LEGAL,
    verbs: ['pardon'],
    property: 'pardoned',
    subject: ['patient'],
    subjectIs: 'party',
    arguments: { by: ['agent'], for: ['prep:for'] },
  },
  {
    id: 'grant-pardon',
    types: LEGAL,
    verbs: ['grant', 'give', 'issue', 'offer'],
    voice: 'active',
    property: 'pardoned',
    subject: ['recipient', 'prep:to', 'prep:for', 'gift>to', 'gift>for', 'gift>of'],
    subjectIs: 'party',
    where: { gift: { heads: ['pardon', 'pardons'] } },
    arguments: { by: ['agent'] },
  },
  {
    id: 'be-granted-pardon',
    types: LEGAL,
    verbs: ['grant', 'give'],
    voice: 'passive',
    property: 'pardoned',
    subject: ['subject'],
    subjectIs: 'party',
    where: { object: { heads: ['pardon'] } },
    arguments: { by: ['prep:by', 'object>by', 'object>from'] },
  },
  {
    id: 'receive-pardon',
    types: LEGAL,
    verbs: ['receive', 'get', 'win'],
    voice: 'active',
    property: 'pardoned',
    subject: ['subject'],
    subjectIs: 'party',
    where: { object: { heads: ['pardon'] } },
    arguments: { by: ['prep:from', 'object>from', 'prep:by'] },
  },
  {
    id: 'commute',
    types: LEGAL,
    verbs: ['commute'],
    property: 'commuted',
    subject: ['patient>possessor', 'patient>of'],
    where: { patient: { heads: ['sentence', 'sentences', 'term', 'punishment'] } },
    arguments: { by: ['agent'] },
  },
]
