import type { NameKind, Sentence } from '../../model/annotation.ts'
import type { Range } from '../../model/span.ts'
import { DEMONYMS } from '../lexicon/demonyms.ts'
import { NAME_HEADS } from '../lexicon/name-words.ts'
import { PRONOUNS } from '../lexicon/pronouns.ts'
import type { Scan } from '../scan.ts'
import type { Tagger } from '../tagger.ts'
import { isCommonWord, looksDerived } from './common-looks.ts'
import type { FoundName } from './found-name.ts'

/** How many open names of an article the tagger is asked about: it is slow, and the later ones are rare words. */
const MOST = 30

const KINDS: readonly (readonly [tag: string, kind: NameKind])[] = [
  ['Person', 'person'],
  ['Place', 'place'],
  ['Organization', 'organization'],
]

/** How much of a long sentence the tagger sees on either side of a name. */
const REACH = 200

function windowOf(sentence: Range | undefined, from: number, to: number): Range {
  return { from: Math.max(sentence?.from ?? 0, from - REACH), to: Math.min(sentence?.to ?? to, to + REACH) }
}

/** Two or three words with capitals and nothing else: what a person's name that no rule knows looks like. */
const PERSONAL = /^\p{Lu}\p{Ll}[\p{L}\p{M}'’-]*(?: \p{Lu}[\p{L}\p{M}'’-]*){1,2}$/u

/**
 * Whether rules and record leave open what bears a name, it looks like a person's, and a "he" or "she" behind it has nobody
 * else to mean.
 */
function isOpen({ kind, sure, exact, text, firstToken, endToken, sentence }: FoundName, scan: Scan): boolean {
  if (kind !== 'name' || sure || exact.length > 0 || !PERSONAL.test(text)) return false
  if (scan.tokens[firstToken - 1]?.lower === 'the') return false
  for (let index = firstToken; index < endToken; index += 1) {
    const lower = scan.tokens[index]?.lower ?? ''
    if (isCommonWord(lower) || looksDerived(lower) || NAME_HEADS.has(lower) || DEMONYMS.has(lower)) return false
  }
  const [own, next] = [scan.sentences[sentence], scan.sentences[sentence + 1]]
  if (own === undefined) return false
  return hasPronoun(scan, endToken, own.endToken) || (next !== undefined && opensWithPronoun(scan, next))
}

function hasPronoun({ tokens }: Scan, first: number, end: number): boolean {
  for (let index = first; index < Math.min(end, first + REACH); index += 1) {
    if (PRONOUNS.has(tokens[index]?.lower ?? '')) return true
  }
  return false
}

/** Whether a pronoun stands among the first words of a sentence, behind at most "But then". */
function opensWithPronoun(scan: Scan, { firstToken, endToken }: Sentence): boolean {
  return hasPronoun(scan, firstToken, Math.min(endToken, firstToken + 4))
}

/** Sentences that name a person, by index: a pronoun in or behind them means that person. */
function peopled(names: readonly FoundName[]): Set<number> {
  return new Set(names.filter(({ kind }) => kind === 'person').map(({ sentence }) => sentence))
}

/** Asks the tagger for the kinds of names that nothing else decides. It is loaded only if there are such names. */
export async function settleOpenNames(
  names: readonly FoundName[],
  scan: Scan,
  load: () => Promise<Tagger>,
): Promise<readonly FoundName[]> {
  const { document, sentences } = scan
  const open = new Map<string, FoundName>()
  const taken = peopled(names)
  for (const name of names) {
    if (taken.has(name.sentence)) continue
    if (open.size < MOST && !open.has(name.text) && isOpen(name, scan)) open.set(name.text, name)
  }
  if (open.size === 0) return names
  const tagger = await load()
  const kinds = new Map<string, NameKind>()
  for (const [text, { from, to, sentence }] of open) {
    const around = windowOf(sentences[sentence], from, to)
    const terms = tagger(document.text.slice(around.from, around.to)).filter(
      (term) => term.from + around.from < to && term.to + around.from > from,
    )
    const kind = KINDS.find(([tag]) => terms.length > 0 && terms.every(({ tags }) => tags.includes(tag)))
    const styled = /\p{Lu}{2}|\p{Ll}\p{Lu}/u.test(text)
    if (kind !== undefined && !(styled && kind[1] === 'person')) kinds.set(text, kind[1])
  }
  if (kinds.size === 0) return names
  return names.map((name) => {
    const kind = name.sure ? undefined : kinds.get(name.text)
    return kind === undefined ? name : { ...name, kind }
  })
}
