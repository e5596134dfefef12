import { PRIZES } from './events.ts'
import { type Frames, verbFrame } from './frame.ts'

/** Who made, found, founded, owns, won which prize, came after whom, studied where. */
export const RELATION_FRAMES: Frames = {
  verbs: [
    verbFrame(
      'creator',
      'relation',
      'creator',
      'write compose paint direct create design author pen sculpt draw illustrate build',
      'patient',
      'agent',
      {
        valueIs: 'party',
        needs: ['work'],
      },
    ),
    verbFrame('performer', 'relation', 'performer', 'perform sing record', 'patient', 'agent', {
      valueIs: 'party',
      needs: ['work'],
    }),
    verbFrame('founder', 'relation', 'founder', 'found co-found cofound establish', 'patient', 'agent', {
      subjectIs: 'name',
      valueIs: 'party',
    }),
    verbFrame('discoverer', 'relation', 'discoverer', 'discover invent develop', 'patient', 'agent', {
      valueIs: 'party',
    }),
    verbFrame(
      'award',
      'relation',
      'award',
      'win receive get share earn collect accept claim take',
      'subject',
      'object',
      {
        voice: 'active',
        subjectIs: 'party',
        where: { object: PRIZES },
        arguments: { category: ['object>in', 'prep:in'], for: ['prep:for', 'object>for'] },
      },
    ),
    verbFrame('awarded', 'relation', 'award', 'award give', 'subject', 'object', {
      voice: 'passive',
      subjectIs: 'party',
      where: { object: PRIZES },
      arguments: { category: ['object>in', 'prep:in'], for: ['prep:for', 'object>for'] },
    }),
    verbFrame('prize-to', 'relation', 'award', 'award give', 'prep:to', 'subject', {
      voice: 'passive',
      subjectIs: 'party',
      where: { subject: PRIZES },
      arguments: { for: ['prep:for'] },
    }),
    verbFrame('award-to', 'relation', 'award', 'award give', 'prep:to|recipient', 'gift', {
      voice: 'active',
      subjectIs: 'party',
      where: { gift: PRIZES },
      arguments: { by: ['subject'] },
    }),
    verbFrame('owner', 'relation', 'owner', 'own acquire buy purchase', 'patient', 'agent', {
      subjectIs: 'name',
      valueIs: 'name',
    }),
    verbFrame('succeed', 'relation', 'succeeded-by', 'succeed replace', 'patient', 'agent', {
      subjectIs: 'party',
      valueIs: 'party',
      arguments: { as: ['prep:as'] },
    }),
    verbFrame('studied', 'relation', 'educated-at', 'study graduate', 'subject', 'prep:at|prep:from', {
      valueIs: 'name',
      subjectIs: 'party',
    }),
    verbFrame('attended', 'relation', 'educated-at', 'attend', 'subject', 'object', {
      voice: 'active',
      valueIs: 'name',
      subjectIs: 'party',
    }),
  ],
  nouns: [],
}
