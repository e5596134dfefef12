import type { Commitment } from '../../../model/claim.ts'

const words = (list: string): readonly string[] => list.split(/\s+/).filter((word) => word !== '')

const BY_EFFECT: Readonly<Record<Exclude<Commitment['kind'], 'quoted'>, readonly string[]>> = {
  asserted:
    words(`show find reveal prove confirm admit acknowledge know learn discover realize recall remember remind forget
notice note fact manage begin start continue proceed come help determine establish demonstrate concede confess document
record understand celebrate regret evidence proof revelation confirmation admission discovery verdict happen serve be have
fortunate unfortunate glad happy sorry surprised aware dare first last second third only lead mean`),
  negated:
    words(`deny refute reject refuse fail decline avoid prevent escape resist dispute debunk disprove denial refusal
failure stop ban bar forbid prohibit refrain abstain dissuade deter block impossible unable without hesitate neglect false untrue
unlikely reluctant unwilling hoax lie myth instead rather`),
  attributed:
    words(`say tell claim allege argue add state write report explain assert maintain insist contend suggest tweet announce
declare believe think suspect accuse allegation claim accusation charge report rumor rumour theory belief suspicion idea notion
argument statement contention assertion testify testimony sense feel hear imply deem consider understand appear seem view opinion
impression assume suppose reckon guess conclude conclusion rule finding complain conspiracy speculation warn boast joke charge indict
repeat stress emphasize post reply respond answer remark observe comment agree hint swear imagine pretend according`),
  predicted:
    words(`expect plan intend hope want wish like love seek try attempt aim promise vow threaten prepare agree offer pledge ask urge order
tell request persuade push press pressure invite encourage convince require need likely due set ready bound poised eager keen schedule
decide decision agreement plan deal offer effort intention intent promise pledge threat attempt chance right opportunity ability move
able willing propose proposal call vote mean predict forecast prediction demand recommend recommendation believe allow permit
authorize motion request desire hope fear advise choose choice refer apply go slate about may cooperate bid campaign way time
used tend`),
  conditional: words('if unless lest provided supposing whether possibility risk prospect chance case event possible'),
  questioned: words('wonder question whether doubt ask debate unclear uncertain'),
}

const COMPLEMENT_OVERRIDES: Readonly<Record<string, Commitment['kind']>> = {
  agree: 'attributed',
  decide: 'attributed',
  believe: 'attributed',
  predict: 'predicted',
  ask: 'questioned',
  plan: 'predicted',
  report: 'attributed',
  mean: 'attributed',
  charge: 'attributed',
  doubt: 'questioned',
  likely: 'predicted',
  unlikely: 'predicted',
  tell: 'attributed',
  way: 'asserted',
  time: 'asserted',
  rule: 'attributed',
  threaten: 'predicted',
  vow: 'predicted',
}

const INFINITIVE_OVERRIDES: Readonly<Record<string, Commitment['kind']>> = {
  claim: 'attributed',
  report: 'attributed',
  believe: 'attributed',
  say: 'attributed',
  allege: 'attributed',
  think: 'attributed',
  know: 'asserted',
  find: 'attributed',
  go: 'predicted',
  have: 'predicted',
  be: 'predicted',
  admit: 'attributed',
  prove: 'attributed',
  learn: 'predicted',
  start: 'predicted',
  remember: 'asserted',
  forget: 'negated',
  come: 'predicted',
  serve: 'predicted',
  lead: 'predicted',
  help: 'predicted',
  record: 'predicted',
  document: 'predicted',
  evidence: 'predicted',
  decide: 'predicted',
  tell: 'predicted',
}

const EFFECTS = new Map<string, Commitment['kind']>()
for (const kind of ['asserted', 'negated', 'attributed', 'predicted', 'conditional', 'questioned'] as const)
  for (const word of BY_EFFECT[kind]) if (!EFFECTS.has(word)) EFFECTS.set(word, kind)

const PREDICTED: ReadonlySet<string> = new Set(BY_EFFECT.predicted)

/** What a "that"-clause is committed to by the word that governs it; an unknown word leaves it to whoever is meant. */
export function complementEffect(word: string | null, marker: string | null): Commitment['kind'] {
  if (marker === 'whether') return 'questioned'
  if (word === null) return 'attributed'
  return COMPLEMENT_OVERRIDES[word] ?? EFFECTS.get(word) ?? 'attributed'
}

/** What an infinitive is committed to: mostly it lies ahead. */
export function infinitiveEffect(word: string | null): Commitment['kind'] {
  if (word === null) return 'predicted'
  return INFINITIVE_OVERRIDES[word] ?? (PREDICTED.has(word) ? 'predicted' : (EFFECTS.get(word) ?? 'predicted'))
}

const GERUND_EFFECTS: Readonly<Record<string, Commitment['kind']>> = {
  before: 'predicted',
  without: 'negated',
  'instead of': 'negated',
  'rather than': 'negated',
  accuse: 'attributed',
  suspect: 'attributed',
  allege: 'attributed',
  convict: 'attributed',
  deny: 'negated',
  acquit: 'negated',
  clear: 'negated',
  stop: 'negated',
  prevent: 'negated',
  avoid: 'negated',
}

/** What an -ing clause behind a preposition is committed to; a conviction "of" something is no statement of ours that it was done. */
export function gerundEffect(word: string | null, marker: string | null): Commitment['kind'] {
  const effect = GERUND_EFFECTS[word ?? ''] ?? EFFECTS.get(word ?? '')
  if (effect !== undefined) return effect
  return marker === null ? 'predicted' : 'asserted'
}

const ADVERBIAL_EFFECTS: Readonly<Record<string, Commitment['kind']>> = {
  if: 'conditional',
  unless: 'conditional',
  lest: 'conditional',
  whether: 'questioned',
  provided: 'conditional',
  until: 'conditional',
  whenever: 'conditional',
  than: 'attributed',
  how: 'asserted',
  why: 'asserted',
  what: 'attributed',
}

export function adverbialEffect(marker: string | null): Commitment['kind'] {
  return ADVERBIAL_EFFECTS[marker ?? ''] ?? 'asserted'
}

/** Adverbs that leave a statement to others, or to doubt. */
export const HEARSAY: ReadonlySet<string> = new Set(
  'allegedly reportedly supposedly apparently purportedly seemingly ostensibly presumably'.split(' '),
)
export const MAYBE: ReadonlySet<string> = new Set(
  'perhaps maybe possibly probably likely potentially theoretically hypothetically'.split(' '),
)
export const ALMOST: ReadonlySet<string> = new Set('almost nearly'.split(' '))
