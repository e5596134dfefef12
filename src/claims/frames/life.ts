import { type Frames, type NounFrame, verbFrame } from './frame.ts'

const LIFE_NOUNS: readonly NounFrame[] = [
  {
    id: 'death',
    types: ['date'],
    nouns: ['death', 'assassination', 'killing', 'murder', 'suicide'],
    without: ['attempted', 'alleged', 'possible', 'brain', 'near', 'planned', 'foiled'],
    property: 'died',
    subject: ['of', 'possessor'],
    subjectIs: 'name',
  },
]

/** Born, died, married. */
export const LIFE_FRAMES: Frames = {
  verbs: [
    verbFrame('born-on', 'date', 'born', 'bear', 'patient', 'date', { voice: 'passive', subjectIs: 'party' }),
    verbFrame('born-in', 'place', 'birthplace', 'bear', 'patient', 'prep:in|prep:at|prep:near', {
      voice: 'passive',
      subjectIs: 'party',
      valueIs: 'name',
    }),
    verbFrame('died-on', 'date', 'died', 'die perish', 'subject', 'date', { subjectIs: 'party' }),
    verbFrame('drowned-on', 'date', 'died', 'drown', 'subject', 'date', { subjectIs: 'party', bare: ['object'] }),
    verbFrame('died-in', 'place', 'deathplace', 'die', 'subject', 'prep:in|prep:at|prep:near', {
      subjectIs: 'party',
      valueIs: 'name',
    }),
    verbFrame('killed-on', 'date', 'died', 'kill assassinate murder execute', 'patient', 'date', {
      subjectIs: 'party',
      arguments: { by: ['agent'], in: ['prep:in', 'prep:at'] },
    }),
    verbFrame('married', 'relation', 'spouse', 'marry wed', 'subject', 'object|prep:to', {
      voice: 'active',
      subjectIs: 'party',
      valueIs: 'name',
    }),
    verbFrame('married-to', 'relation', 'spouse', 'marry', 'subject', 'prep:to', {
      voice: 'passive',
      subjectIs: 'party',
      valueIs: 'name',
    }),
  ],
  nouns: LIFE_NOUNS,
}
