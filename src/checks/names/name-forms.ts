import type { Article, NameKind, NameMention, Referent } from '../../model/annotation.ts'
import { fold, squash } from '../../text/fold.ts'

/** One way in which the article writes a name, with all the places where it does. */
export interface NameForm {
  readonly text: string
  /** Folded tokens: lower case, no accents. */
  readonly tokens: readonly string[]
  readonly kind: NameKind
  readonly referent: Referent
  /** In the order of the text; at least one. */
  readonly mentions: readonly NameMention[]
  /** Title words that the article puts before it, folded. */
  readonly titles: ReadonlySet<string>
}

/** Headings and all-capital lines have capitals of their own. */
function isRunningText(article: Article, mention: NameMention): boolean {
  const sentence = article.sentences[mention.sentence]
  const kind = sentence === undefined ? undefined : article.blocks[sentence.block]?.kind
  return kind !== 'heading' && kind !== 'title' && mention.text !== mention.text.toUpperCase()
}

/** The forms of names in the article, each spelling apart, in the order of their first mention. */
export function nameForms(article: Article): NameForm[] {
  const groups = new Map<string, { mentions: NameMention[]; titles: Set<string> }>()
  for (const mention of article.names) {
    if (!isRunningText(article, mention)) continue
    const key = `${mention.referent} ${mention.text}`
    const group = groups.get(key) ?? { mentions: [], titles: new Set<string>() }
    group.mentions.push(mention)
    if (mention.title !== null) group.titles.add(fold(article.text.slice(mention.title.from, mention.title.to)))
    groups.set(key, group)
  }
  const forms: NameForm[] = []
  for (const { mentions, titles } of groups.values()) {
    const [first] = mentions
    const referent = first === undefined ? undefined : article.referents[first.referent]
    if (first === undefined || referent === undefined) continue
    const tokens = fold(first.text)
      .split(/[\s\u00a0]+/)
      .filter(Boolean)
    forms.push({ text: first.text, tokens, kind: first.kind, referent, mentions, titles })
  }
  return forms
}

/** All ways of leaving out one letter: two words that are one edit apart share one of these. */
export function deletions(word: string): string[] {
  const out = [word]
  for (let index = 0; index < word.length; index += 1) out.push(word.slice(0, index) + word.slice(index + 1))
  return out
}

/** Pairs of forms that could be one name written twice: those that share a key. Each pair once, earlier form first. */
export function pairsByKey(
  forms: readonly NameForm[],
  keys: (form: NameForm) => readonly string[],
): [NameForm, NameForm][] {
  const byKey = new Map<string, NameForm[]>()
  const seen = new Map<NameForm, Set<NameForm>>()
  const pairs: [NameForm, NameForm][] = []
  for (const form of forms) {
    for (const key of new Set(keys(form))) {
      const others = byKey.get(key) ?? []
      for (const other of others) {
        const known = seen.get(other) ?? new Set<NameForm>()
        if (!known.has(form)) pairs.push([other, form])
        seen.set(other, known.add(form))
      }
      // A key that many names share tells nothing, and pairing them all would take quadratic time.
      if (others.length < 32) byKey.set(key, [...others, form])
    }
  }
  return pairs
}

/** The same letters and digits, whatever the capitals, spaces and hyphens. */
export function letters(form: NameForm): string {
  return squash(form.text)
}
