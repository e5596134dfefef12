import type { ReferentId, Sentence, Token } from '../../model/annotation.ts'
import { REPORTING_VERBS } from '../lexicon/reporting-verbs.ts'
import type { FocusMention } from './focus.ts'
import type { NamedReferent } from './referents.ts'

/** Verbs of which organizations and countries are the subjects and plans, prices and the weather are not. */
const DEEDS: ReadonlySet<string> = new Set(
  `announced plans planned hopes hoped expects expected employs employed sells sold owns owned operates operated blamed posted launched
    bought acquired agreed declined refused sued hired filed apologised apologized intends intended aims wants wanted decided
    cited pledged recruited appointed named fired dismissed denied rejected published withdrew opposed backed supports approved
    ordered voted unveiled borrowed merged negotiated`.split(/\s+/),
)
/** What only organizations and countries have. */
const BELONGINGS: ReadonlySet<string> = new Set(
  `shares profit profits chief headquarters customers staff employees workers workforce revenue revenues sales founder founders president
    chairman chairwoman board members shareholders investors spokesman spokeswoman website government parliament capital
    constitution army citizens population borders economy subsidiary subsidiaries stores factories plants director executives
    lawyers newsroom editor readers students faculty campus`.split(/\s+/),
)
/** How many mentions back an "it" may look: more than two sentences that people write have. */
const MOST = 60
const AUXILIARIES: ReadonlySet<string> = new Set('will would had has could may might does did'.split(' '))

/** Whether an "it" or "its" stands where only something that acts, sells or speaks can: "it said", "its shares". */
export function isThingPronoun(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.lower
  const next = tokens[index + 1]
  if (next?.kind !== 'word') return false
  if (word === 'its') return BELONGINGS.has(next.lower)
  if (word !== 'it') return false
  if (REPORTING_VERBS.has(next.lower) || DEEDS.has(next.lower)) return true
  return AUXILIARIES.has(next.lower) && saidBefore(tokens, index)
}

/** "Boeing said it would …": what is said to be is rather the speaker's own. */
function saidBefore(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.lower ?? ''
  return REPORTING_VERBS.has(before === 'that' ? (tokens[index - 2]?.lower ?? '') : before)
}

/**
 * The one organization, or else the one place, that "it" can mean: named before it in its own sentence, or in the sentence before
 * where its own names none. Null where there are two, or none.
 */
export function resolveThing(
  past: readonly FocusMention[],
  referents: readonly NamedReferent[],
  sentence: Sentence,
): ReferentId | null {
  for (const distance of [0, 1]) {
    const found = new Set<ReferentId>()
    for (let at = past.length - 1; at >= Math.max(0, past.length - MOST); at -= 1) {
      const mention = past[at]
      if (mention === undefined || mention.sentence < sentence.index - distance) break
      if (mention.sentence === sentence.index - distance && mention.quote < 0) found.add(mention.referent)
    }
    const bodies = [...found].filter((id) => isBody(referents[id]))
    const places = [...found].filter((id) => referents[id]?.kind === 'place')
    const candidates = bodies.length > 0 ? bodies : places
    if (candidates.length > 0) return candidates.length === 1 ? (candidates[0] ?? null) : null
  }
  return null
}

/** An organization, or a name of which nothing is known: it could be one. */
function isBody(referent: NamedReferent | undefined): boolean {
  return referent?.kind === 'organization' || referent?.kind === 'name'
}
