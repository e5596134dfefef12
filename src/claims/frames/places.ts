import { type Frames, verbFrame } from './frame.ts'

const IN = 'prep:in|prep:at'

/** Where things are and were. */
export const PLACE_FRAMES: Frames = {
  verbs: [
    verbFrame('located', 'place', 'located-in', 'locate situate', 'patient', IN, { voice: 'passive', valueIs: 'name' }),
    verbFrame('lies-in', 'place', 'located-in', 'lie sit stand', 'subject', 'prep:in', {
      voice: 'active',
      subjectIs: 'name',
      valueIs: 'name',
    }),
    verbFrame('is-in', 'place', 'located-in', 'be', 'subject', 'prep:in', {
      subjectIs: 'name',
      valueIs: 'name',
      bare: ['object'],
    }),
    verbFrame('held-in', 'event', 'held-in', 'hold stage fight', 'patient', IN, { voice: 'passive', valueIs: 'name' }),
    verbFrame('took-place-in', 'event', 'held-in', 'take', 'subject', IN, {
      where: { object: { heads: ['place'] } },
      valueIs: 'name',
    }),
    verbFrame('happened-in', 'event', 'held-in', 'happen occur', 'subject', IN, { valueIs: 'name' }),
    verbFrame('based-in', 'place', 'seat', 'base headquarter', 'patient', IN, { valueIs: 'name' }),
    verbFrame('borders', 'place', 'borders', 'border', 'subject', 'object', {
      voice: 'active',
      subjectIs: 'name',
      valueIs: 'name',
    }),
  ],
  nouns: [],
}
