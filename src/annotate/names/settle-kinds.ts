import type { NameKind } from '../../model/annotation.ts'
import { fold } from '../../text/fold.ts'
import type { FoundName } from './found-name.ts'

/** Where one occurrence of a name decides its kind, the undecided ones follow it; else what most occurrences suggest. */
export function settleKinds(names: readonly FoundName[]): FoundName[] {
  const sure = new Map<string, NameKind>()
  const votes = new Map<string, Map<NameKind, number>>()
  for (const { text, kind, sure: decided } of names) {
    if (decided && !sure.has(text)) sure.set(text, kind)
    const counts = votes.get(text) ?? new Map<NameKind, number>()
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
    votes.set(text, counts)
  }
  const singles = new Set(names.filter(({ text, weak }) => !weak && !text.includes(' ')).map(({ text }) => fold(text)))
  const surnames = new Set(
    names
      .filter(({ kind, sure, text }) => kind === 'person' && sure && text.includes(' '))
      .map(({ text }) => lastWord(text)),
  )
  // "Askar Akaev … Akaev": persons are taken up by their last word, companies by their first.
  const bySurname = ({ text, kind }: FoundName): NameKind | null => {
    const words = fold(text).split(' ')
    if ((kind !== 'name' && kind !== 'person') || words.length < 2 || words.length > 3) return null
    if (words.length === 2 && kind === 'name' && surnames.has(words.at(-1) ?? '')) return 'person'
    return singles.has(words.at(-1) ?? '') && !singles.has(words[0] ?? '') ? 'person' : null
  }
  const likely = (text: string): NameKind => {
    const counts = votes.get(text) ?? new Map<NameKind, number>()
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
    for (const [kind, count] of counts) if (kind !== 'name' && count * 2 > total) return kind
    return 'name'
  }
  return names.map((name, index) => {
    const kind = name.sure
      ? name.kind
      : (sure.get(name.text) ?? bySurname(name) ?? besidePerson(names, index) ?? likely(name.text))
    return kind === name.kind ? name : { ...name, kind }
  })
}

/** "Kostas Kenteris and Katerina Thanou": what is joined to a person's full name is one. */
function besidePerson(names: readonly FoundName[], index: number): NameKind | null {
  const name = names[index]
  if (name === undefined || name.kind !== 'name' || !/^\S+ \S+$/.test(name.text)) return null
  for (const other of [names[index - 1], names[index + 1]]) {
    if (other === undefined || other.kind !== 'person' || !other.sure || !other.text.includes(' ')) continue
    const [left, right] = other.from < name.from ? [other, name] : [name, other]
    if (left.endToken + 1 === right.firstToken && right.from - left.to === ' and '.length) return 'person'
  }
  return null
}

function lastWord(name: string): string {
  return fold(name).split(' ').at(-1) ?? ''
}
