import type { NameKind } from '../../model/annotation.ts'
import type { Range } from '../../model/span.ts'
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

/** Whether rules and record leave the kind of a name open, though the article makes something of it. */
function isOpen({ kind, sure, exact, weak, text }: FoundName, counts: ReadonlyMap<string, number>): boolean {
  return kind === 'name' && !sure && !weak && exact.length === 0 && (/\s/.test(text) || (counts.get(text) ?? 0) > 2)
}

/** Asks the tagger for the kinds of names that nothing else decides. It is loaded only if there are such names. */
export async function settleOpenNames(
  names: readonly FoundName[],
  { document, sentences }: Scan,
  load: () => Promise<Tagger>,
): Promise<readonly FoundName[]> {
  const counts = new Map<string, number>()
  for (const { text } of names) counts.set(text, (counts.get(text) ?? 0) + 1)
  const open = new Map<string, FoundName>()
  for (const name of names) {
    if (open.size < MOST && !open.has(name.text) && isOpen(name, counts)) open.set(name.text, name)
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
