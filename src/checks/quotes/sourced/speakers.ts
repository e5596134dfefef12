import type { Referent } from '../../../model/annotation.ts'
import type { KnowledgeBase } from '../../../model/knowledge.ts'
import type { SourceDocument, SourceSpeaker } from '../../../model/sources.ts'
import { fold } from '../../../text/fold.ts'
import { sameGivenName } from '../../../text/nicknames.ts'

/** How the speaker of an article stands to the speaker of a source. `certain` where both are named for sure. */
export interface SpeakerRelation {
  readonly kind: 'same' | 'different' | 'unknown'
  readonly certain: boolean
}

const UNKNOWN: SpeakerRelation = { kind: 'unknown', certain: false }

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '))
}

/** Titles and forms of address, folded, without points. */
const TITLES = words(
  'mr mrs ms miss dr prof professor sen senator rep representative congressman congresswoman gov governor president vice chairman chairwoman chairperson chair judge justice chief gen general adm admiral col colonel capt captain lt lieutenant sgt sergeant maj major secretary minister prime deputy mayor councilman councilwoman councilmember councillor councilor commissioner director attorney sheriff officer detective inspector sir lord lady dame ambassador speaker hon honorable rev reverend bishop pope father sister king queen prince princess chancellor counsel the of court state jr sr ii iii iv',
)

/** Labels that name nobody: who asks, who cannot be made out, who is many. */
const NOBODY = words(
  'q a question answer questioner reporter reporters press journalist interviewer moderator host anchor narrator audience crowd all voices voice unidentified unknown unidentifiable man woman male female participant member members speaker person caller operator clerk witness interpreter translator announcer student multiple group public staff staffer aide',
)

/** Compares a person of the article with the one whose words a source has. */
export function relateSpeakers(
  referent: Referent,
  speaker: SourceSpeaker | null,
  document: SourceDocument,
  knowledge: KnowledgeBase,
): SpeakerRelation {
  if (speaker === null || (referent.kind !== 'person' && referent.kind !== 'name')) return UNKNOWN
  const names = namesOf(referent)
  const label = nameIn(speaker.label)
  const known = names.some((name) => name.length > 1) || referent.link.status === 'linked'
  if (label.length === 0) {
    if (isRole(speaker.label) && document.speaker !== null && document.speaker !== speaker) {
      // "THE PRESIDENT" in a document that says, or whose name says, whose speech it is.
      return { ...relateSpeakers(referent, document.speaker, document, knowledge), certain: false }
    }
    if (hasRole(referent, speaker.label)) return { kind: 'same', certain: false }
    // Who speaks elsewhere in the document under a label of his own does not speak under another's.
    const own = document.speakers.some((one) => names.some((name) => compare(name, nameIn(one)) === 'same'))
    return own && known ? { kind: 'different', certain: false } : UNKNOWN
  }
  const compared = names.map((name) => compare(name, label))
  if (compared.includes('same')) return { kind: 'same', certain: true }
  if (compared.includes('unknown') || !known) return UNKNOWN
  if (speaker.origin !== 'file-name') return { kind: 'different', certain: true }
  return isPerson(label, knowledge) ? { kind: 'different', certain: false } : UNKNOWN
}

/** The words of a label that are a name, folded; none for a role or for nobody. */
function nameIn(label: string): readonly string[] {
  const tokens = tokensOf(label.replace(/\([^)]{0,60}\)|,.{0,80}$/g, ' ')).filter((token) => !TITLES.has(token))
  return tokens.some((token) => NOBODY.has(token) || /\d/.test(token)) ? [] : tokens
}

function tokensOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}'-]+/u)
    .map((token) => token.replace(/'s$|^'|'$/g, ''))
    .filter((token) => token !== '')
}

function namesOf({ name, link }: Referent): readonly (readonly string[])[] {
  const names = [name]
  if (link.status === 'linked') names.push(link.candidate.entity.name, ...link.candidate.entity.aliases)
  return names.map((one) => tokensOf(one).filter((token) => !TITLES.has(token))).filter((one) => one.length > 0)
}

/** Whether two names can mean one person: the surnames decide, and the given names where both have them. */
function compare(name: readonly string[], label: readonly string[]): SpeakerRelation['kind'] {
  const [one, other] = [name.at(-1) ?? '', label.at(-1) ?? '']
  if (one !== other) {
    if (label.length === 1 && name.includes(other)) return 'same'
    if (name.length === 1 && label.includes(one)) return 'same'
    // "Mayor Vale Okoro" and "Okoro Vale": the same words in another order.
    return name.some((token) => token.length > 2 && label.includes(token)) ? 'unknown' : 'different'
  }
  const [first, second] = [name[0] ?? '', label[0] ?? '']
  if (name.length === 1 || label.length === 1) return 'same'
  if (sameGivenName(first, second)) return 'same'
  if (Math.min(first.length, second.length) > 1) return 'different'
  return first[0] === second[0] ? 'same' : 'different'
}

function isRole(label: string): boolean {
  const role = tokensOf(label)
  return role.length > 0 && !role.some((token) => NOBODY.has(token))
}

/** "THE PRESIDENT" for somebody whom the article calls president. */
function hasRole({ roles, link }: Referent, label: string): boolean {
  const role = tokensOf(label).filter((token) => token !== 'the')
  if (role.length === 0 || role.some((token) => NOBODY.has(token))) return false
  const described = link.status === 'linked' ? tokensOf(link.candidate.entity.description) : []
  return (
    roles.some((one) => role.every((token) => tokensOf(one).includes(token))) ||
    role.every((token) => described.includes(token))
  )
}

function isPerson(label: readonly string[], knowledge: KnowledgeBase): boolean {
  return [label.join(' '), label.at(-1) ?? ''].some((name) =>
    knowledge.named(name).some(({ entity }) => entity.kind === 'person'),
  )
}
