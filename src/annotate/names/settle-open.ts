import type { NameKind, Sentence } from '../../model/annotation.ts'
import type { Range } from '../../model/span.ts'
import { PRONOUNS } from '../lexicon/pronouns.ts'
import type { Scan } from '../scan.ts'
import type { Tagger } from '../tagger.ts'
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

/** Whether rules and record leave open what bears a name of several words, and a "he" or "she" nearby makes it matter. */
function isOpen({ kind, sure, exact, text, sentence }: FoundName, scan: Scan): boolean {
  if (kind !== 'name' || sure || exact.length > 0 || !/\s/.test(text)) return false
  return [scan.sentences[sentence], scan.sentences[sentence + 1]].some(
    (one) => one !== undefined && hasPronoun(scan, one),
  )
}

function hasPronoun({ tokens }: Scan, { firstToken, endToken }: Sentence): boolean {
  for (let index = firstToken; index < Math.min(endToken, firstToken + REACH); index += 1) {
    if (PRONOUNS.has(tokens[index]?.lower ?? '')) return true
  }
  return false
}

/** Asks the tagger for the kinds of names that nothing else decides. It is loaded only if there are such names. */
export async function settleOpenNames(
  names: readonly FoundName[],
  scan: Scan,
  load: () => Promise<Tagger>,
): Promise<readonly FoundName[]> {
  const { document, sentences } = scan
  const open = new Map<string, FoundName>()
  for (const name of names) {
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
