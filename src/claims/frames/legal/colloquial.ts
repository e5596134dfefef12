import type { VerbFrame } from '../frame.ts'
import { BY_WHOM, LEGAL } from './shared.ts'

const PRISON = { heads: ['prison', 'jail', 'custody', 'penitentiary', 'bars', 'detention'] } as const
const SENTENCE = { heads: ['sentence', 'term', 'sentences', 'punishment'] } as const
const CRIMES = {
  heads:
    `murder murders manslaughter homicide rape assault fraud perjury conspiracy bribery corruption theft robbery burglary arson
    obstruction espionage treason terrorism extortion racketeering kidnapping embezzlement abuse wrongdoing offences offenses crimes crime
    felony felonies negligence evasion laundering stalking harassment incitement sedition libel slander`.split(/\s+/),
  doing:
    `lie murder kill rape molest drug assault abuse attack stab shoot steal defraud launder conspire bribe pervert obstruct
    embezzle plot smuggle spy harass stalk mislead commit incite`.split(/\s+/),
} as const
const JURY = { heads: ['jury', 'jurors', 'juror', 'juries'] } as const

/** Verdicts and sentences as newsrooms put them: "walked free", "was cleared", "got three years", "was sent to prison". */
export const COLLOQUIAL: readonly VerbFrame[] = [
  {
    id: 'walk-free',
    types: LEGAL,
    verbs: ['walk'],
    voice: 'active',
    property: 'acquitted',
    subject: ['subject'],
    subjectIs: 'party',
    where: { object: { heads: ['free'] } },
    unless: { 'prep:from': PRISON, 'prep:on': { heads: ['bail', 'parole'] } },
  },
  {
    id: 'clear-of-crime',
    types: LEGAL,
    verbs: ['clear'],
    property: 'acquitted',
    subject: ['patient'],
    subjectIs: 'party',
    where: { 'prep:of': CRIMES },
    unless: { 'prep:of': { heads: ['wrongdoing'] } },
    arguments: { ...BY_WHOM, for: ['prep:of'] },
  },
  {
    id: 'clear-by-jury',
    types: LEGAL,
    verbs: ['clear'],
    property: 'acquitted',
    subject: ['patient'],
    subjectIs: 'party',
    where: { agent: JURY },
    arguments: { ...BY_WHOM, for: ['prep:of'] },
  },
  {
    id: 'not-proven',
    types: LEGAL,
    verbs: ['find', 'return'],
    property: 'acquitted',
    subject: ['patient>against', 'prep:against'],
    subjectIs: 'party',
    where: { result: { heads: ['proven'], negated: true } },
  },
  {
    id: 'send-to-prison',
    types: LEGAL,
    verbs: ['send'],
    property: 'sentenced',
    subject: ['patient'],
    subjectIs: 'party',
    where: { 'prep:to': PRISON },
    arguments: { by: ['agent'], term: { duration: ['for'] } },
  },
  {
    id: 'handed-sentence',
    types: LEGAL,
    verbs: ['hand', 'give'],
    property: 'sentenced',
    subject: ['passive', 'recipient'],
    subjectIs: 'party',
    where: { gift: SENTENCE },
    arguments: { by: ['agent', 'prep:by', 'prep:from'], term: { lengthOf: ['object', 'second'] } },
  },
  {
    id: 'get-years',
    types: LEGAL,
    verbs: ['get', 'receive', 'draw'],
    voice: 'active',
    property: 'sentenced',
    subject: ['subject'],
    subjectIs: 'party',
    where: { 'prep:in': PRISON },
    bare: ['object'],
    arguments: { by: ['prep:from'], term: { duration: ['', 'of'] } },
  },
  {
    id: 'give-years',
    types: LEGAL,
    verbs: ['give', 'hand'],
    property: 'sentenced',
    subject: ['patient'],
    subjectIs: 'party',
    where: { 'prep:in': PRISON },
    arguments: { by: ['agent'], term: { duration: ['', 'of'] } },
  },
]
