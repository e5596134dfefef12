import { type Frames, type PhraseTest, verbFrame } from './frame.ts'

/** What is won and awarded rather than fought for. */
export const PRIZES: PhraseTest = {
  heads: [
    'prize',
    'prizes',
    'award',
    'awards',
    'medal',
    'medals',
    'oscar',
    'oscars',
    'emmy',
    'emmys',
    'grammy',
    'grammys',
    'tony',
    'pulitzer',
    'nobel',
    'golden globe',
    'fellowship',
    'honor',
    'honour',
  ],
}
const ATTACKS: PhraseTest = {
  heads:
    'attack attacks bombing bombings massacre shooting assault murder murders killing killings hack hacking crime'.split(
      ' ',
    ),
}
const OF_EVENT = { in: ['prep:in', 'prep:at'], with: ['prep:with', 'prep:by'] } as const

/** Who won, hosted, took part, attacked. */
export const EVENT_FRAMES: Frames = {
  verbs: [
    verbFrame('win', 'event', 'winner', 'win clinch', 'object', 'subject', {
      voice: 'active',
      unless: { object: PRIZES },
      arguments: OF_EVENT,
      bare: ['second'],
      needs: ['event'],
    }),
    verbFrame('won-by', 'event', 'winner', 'win', 'subject', 'prep:by', {
      voice: 'passive',
      unless: { subject: PRIZES },
      arguments: { in: ['prep:in'] },
    }),
    verbFrame('beat', 'event', 'winner', 'beat defeat', 'prep:in', 'agent', { arguments: { with: ['patient'] } }),
    verbFrame('lose-to', 'event', 'winner', 'lose', 'object', 'prep:to', {
      voice: 'active',
      needs: ['event'],
      valueIs: 'name',
    }),
    verbFrame('lose', 'event', 'runner-up', 'lose', 'object', 'subject', {
      voice: 'active',
      subjectIs: 'name',
      valueIs: 'party',
    }),
    verbFrame('host', 'event', 'host', 'host', 'patient', 'agent', { valueIs: 'name' }),
    verbFrame(
      'attack',
      'event',
      'perpetrator',
      'attack bomb invade hijack assassinate murder kill shoot',
      'patient',
      'agent',
      {
        subjectIs: 'name',
        valueIs: 'name',
        keepsVerb: true,
      },
    ),
    verbFrame('carry-out', 'event', 'perpetrator', 'carry commit perpetrate', 'patient', 'agent', {
      voice: 'passive',
      valueIs: 'name',
      where: { patient: ATTACKS },
    }),
    verbFrame('signed-by', 'event', 'signed-by', 'sign enact', 'patient', 'agent', {
      subjectIs: 'known',
      valueIs: 'name',
    }),
    verbFrame('killed-in', 'event', 'held-in', 'assassinate murder shoot bomb attack', 'patient', 'prep:in|prep:at', {
      voice: 'passive',
      subjectIs: 'name',
      valueIs: 'name',
      keepsVerb: true,
    }),
    verbFrame('opened-in', 'event', 'held-in', 'open begin start', 'subject', 'prep:in', {
      voice: 'active',
      subjectIs: 'thing',
      valueIs: 'name',
    }),
    verbFrame('met', 'event', 'participant', 'meet', 'object', 'subject', {
      voice: 'active',
      subjectIs: 'person',
      valueIs: 'name',
      keepsVerb: true,
      needs: ['date', 'prep:in', 'prep:at'],
      arguments: { in: ['prep:in', 'prep:at'] },
    }),
    verbFrame('take-part', 'event', 'participant', 'participate compete', 'prep:in', 'subject', { valueIs: 'party' }),
    verbFrame('attend', 'event', 'participant', 'attend', 'patient', 'agent', { subjectIs: 'name', valueIs: 'party' }),
  ],
  nouns: [],
}
