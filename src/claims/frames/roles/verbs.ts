import { type Frames, verbFrame } from '../frame.ts'

const FURTHER = { by: ['agent', 'prep:by'], of: ['prep:of'], in: ['prep:in', 'prep:under'] } as const

/** Roles said with a verb: serving, appointing, electing, resigning, leading, joining. */
export const ROLE_FRAMES: Frames = {
  verbs: [
    verbFrame('serve-as', 'role', 'held', 'serve work act', 'subject', 'prep:as', {
      voice: 'active',
      valueIs: 'role',
      subjectIs: 'party',
      arguments: { in: ['prep:in', 'prep:under'] },
    }),
    verbFrame('take-over-as', 'role', 'held', 'take return continue', 'subject', 'prep:as', {
      voice: 'active',
      valueIs: 'role',
      subjectIs: 'person',
      bare: ['object'],
    }),
    verbFrame('appointed', 'role', 'held', 'appoint name elect confirm', 'patient', 'result|prep:as|prep:to', {
      subjectIs: 'party',
      valueIs: 'role',
      arguments: FURTHER,
    }),
    verbFrame(
      'nominated',
      'role',
      'nominated',
      'nominate tap pick choose select',
      'patient',
      'result|prep:as|prep:for|prep:to',
      { subjectIs: 'party', valueIs: 'role', arguments: FURTHER },
    ),
    verbFrame('left-as', 'role', 'held', 'resign retire step', 'subject', 'prep:as', {
      valueIs: 'role',
      voice: 'active',
      subjectIs: 'party',
    }),
    verbFrame('ousted-as', 'role', 'held', 'fire oust dismiss remove sack depose', 'patient', 'prep:as', {
      valueIs: 'role',
      subjectIs: 'party',
      arguments: { by: ['agent'] },
    }),
    verbFrame('fire', 'role', 'held', 'fire sack oust', 'patient', null, {
      subjectIs: 'party',
      needs: ['date'],
      arguments: { by: ['agent'] },
    }),
    verbFrame('lead', 'role', 'chief', 'lead head run chair', 'patient', 'agent', {
      subjectIs: 'name',
      valueIs: 'party',
    }),
    verbFrame('join', 'role', 'member-of', 'join', 'subject', 'object', { voice: 'active', valueIs: 'name' }),
    verbFrame('belong', 'role', 'member-of', 'belong', 'subject', 'prep:to', { valueIs: 'name' }),
    verbFrame('elected-to', 'role', 'member-of', 'elect', 'patient', 'prep:to', {
      subjectIs: 'party',
      valueIs: 'name',
    }),
    verbFrame('work-for', 'role', 'employer', 'work', 'subject', 'prep:for|prep:at', {
      subjectIs: 'party',
      valueIs: 'name',
    }),
  ],
  nouns: [],
}
