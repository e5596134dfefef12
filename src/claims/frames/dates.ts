import { type Frames, type PhraseTest, verbFrame } from './frame.ts'

const OFFICE: PhraseTest = { heads: ['office'] }
const PLACE: PhraseTest = { heads: ['place'] }
const WHERE = { in: ['prep:in', 'prep:at', 'prep:near', 'prep:off'] } as const

/** What happened when: foundings, releases, signings, beginnings and ends, dated events. */
export const DATE_FRAMES: Frames = {
  verbs: [
    verbFrame('take-place', 'date', 'happened', 'take', 'subject', 'date', {
      where: { object: PLACE },
      arguments: WHERE,
    }),
    verbFrame('happen', 'date', 'happened', 'happen occur', 'subject', 'date', { arguments: WHERE }),
    verbFrame('hold-event', 'date', 'happened', 'hold fight stage convene', 'patient', 'date', {
      voice: 'passive',
      arguments: WHERE,
    }),
    verbFrame('begin', 'date', 'happened', 'begin start erupt open', 'subject', 'date', {
      voice: 'active',
      keepsVerb: true,
      arguments: WHERE,
    }),
    verbFrame('end', 'date', 'dissolved', 'end collapse dissolve disband expire', 'subject', 'date', {
      voice: 'active',
      keepsVerb: true,
    }),
    verbFrame('end-passive', 'date', 'dissolved', 'dissolve abolish disband disestablish', 'patient', 'date', {
      voice: 'passive',
      keepsVerb: true,
    }),
    verbFrame('founded', 'date', 'founded', 'found establish create form incorporate start', 'patient', 'date', {
      subjectIs: 'known',
    }),
    verbFrame('published', 'date', 'published', 'release publish issue submit deliver unveil', 'patient', 'date', {
      subjectIs: 'known',
      arguments: { by: ['agent'] },
    }),
    verbFrame('came-out', 'date', 'published', 'premiere debut air', 'subject', 'date', { voice: 'active' }),
    verbFrame('signed', 'date', 'signed', 'sign enact', 'patient', 'date', {
      subjectIs: 'known',
      arguments: { by: ['agent'], in: ['prep:in', 'prep:at'] },
    }),
    verbFrame('ratified', 'date', 'ratified', 'ratify', 'patient', 'date', { arguments: { by: ['agent'] } }),
    verbFrame('decided', 'date', 'decided', 'decide', 'patient', 'date', { arguments: { by: ['agent'] } }),
    verbFrame('completed', 'date', 'completed', 'complete finish build', 'patient', 'date', { voice: 'passive' }),
    verbFrame('launched', 'date', 'launched', 'launch', 'patient', 'date', {
      subjectIs: 'known',
      arguments: { by: ['agent'] },
    }),
    verbFrame('discovered-in', 'date', 'discovered-on', 'discover invent', 'patient', 'date', {
      arguments: { by: ['agent'] },
    }),
    verbFrame('took-office', 'role', 'held', 'take assume enter', 'subject', null, {
      subjectIs: 'party',
      where: { object: OFFICE },
      arguments: { as: ['prep:as'] },
      needs: ['date', 'prep:as'],
    }),
    verbFrame('left-office', 'role', 'held', 'leave', 'subject', null, {
      subjectIs: 'party',
      where: { object: OFFICE },
      needs: ['date'],
    }),
    verbFrame('sworn-in', 'role', 'held', 'swear inaugurate', 'patient', 'prep:as|object', {
      voice: 'passive',
      subjectIs: 'party',
    }),
    verbFrame('sworn-in-on', 'role', 'held', 'swear inaugurate', 'patient', null, {
      voice: 'passive',
      subjectIs: 'party',
      needs: ['date'],
    }),
    verbFrame(
      'sink',
      'event',
      'happened',
      'sink crash explode capsize derail fall burn collide erupt land surrender',
      'subject',
      'date',
      {
        voice: 'active',
        subjectIs: 'name',
        keepsVerb: true,
        arguments: WHERE,
      },
    ),
    verbFrame(
      'attacked-on',
      'event',
      'happened',
      'attack bomb invade assassinate capture liberate besiege raid hijack hit strike destroy sink seize annex occupy',
      'patient',
      'date',
      {
        subjectIs: 'name',
        keepsVerb: true,
        arguments: { ...WHERE, by: ['agent'] },
      },
    ),
  ],
  nouns: [],
}
