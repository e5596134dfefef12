import type { PartOfSpeech, Sentence, Token } from '../model/annotation.ts'
import type { Scan } from './scan.ts'

/** A word as the tagger sees it; offsets into the text that was given. */
export interface Term {
  readonly from: number
  readonly to: number
  readonly tags: readonly string[]
}

/** Tags a stretch of text. */
export type Tagger = (text: string) => readonly Term[]

/** Loads the tagger. It takes a third of a second, so it is asked for only when a text needs it. */
export async function loadTagger(): Promise<Tagger> {
  const { default: nlp } = await import('compromise/two')
  return (text) => readTerms(nlp(text).json({ offset: true, terms: { offset: true, tags: true } }))
}

function readTerms(json: unknown): Term[] {
  const terms: Term[] = []
  for (const sentence of listOf(json)) {
    for (const term of listOf(fieldOf(sentence, 'terms'))) {
      const offset = fieldOf(term, 'offset')
      const start = fieldOf(offset, 'start')
      const length = fieldOf(offset, 'length')
      // The second half of a contraction has no text of its own.
      if (typeof start !== 'number' || typeof length !== 'number' || length === 0) continue
      const tags = listOf(fieldOf(term, 'tags')).filter((tag) => typeof tag === 'string')
      terms.push({ from: start, to: start + length, tags })
    }
  }
  return terms
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function fieldOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}

/** What the tagger's tags come to, the first that a word has. */
const PARTS: readonly (readonly [tag: string, part: PartOfSpeech])[] = [
  ['Possessive', 'possessive'],
  ['Pronoun', 'pronoun'],
  ['Value', 'number'],
  ['Determiner', 'determiner'],
  ['Preposition', 'preposition'],
  ['Conjunction', 'conjunction'],
  ['Auxiliary', 'auxiliary'],
  ['Modal', 'auxiliary'],
  ['Copula', 'auxiliary'],
  ['Gerund', 'gerund'],
  ['Participle', 'participle'],
  ['PastTense', 'past-verb'],
  ['Verb', 'verb'],
  ['Adverb', 'adverb'],
  ['Adjective', 'adjective'],
  ['ProperNoun', 'proper-noun'],
  ['Plural', 'plural-noun'],
  ['Noun', 'noun'],
]
const BE_OR_HAVE = new Set(
  `is are was were be been being am has have had having it's he's she's that's isn't aren't wasn't weren't hasn't haven't hadn't
    they've we've you've i've they're we're you're i'm he'd she'd they'd we'd get got gets getting`.split(/\s+/),
)

/** Tags the sentences that hold a word of the set; gives the parts of speech by token index. Loads the tagger only if one does. */
export async function tagSentences(
  scan: Scan,
  words: ReadonlySet<string>,
  load: () => Promise<Tagger>,
): Promise<Map<number, PartOfSpeech>> {
  const tags = new Map<number, PartOfSpeech>()
  if (words.size === 0) return tags
  const wanted = scan.sentences.filter((sentence) => holdsAny(scan.tokens, sentence, words))
  if (wanted.length === 0) return tags
  const tagger = await load()
  for (const sentence of wanted) tagSentence(scan, sentence, tagger, tags)
  return tags
}

function holdsAny(tokens: readonly Token[], sentence: Sentence, words: ReadonlySet<string>): boolean {
  for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
    if (words.has(tokens[index]?.lower ?? '')) return true
  }
  return false
}

function tagSentence(
  { document, tokens }: Scan,
  sentence: Sentence,
  tagger: Tagger,
  tags: Map<number, PartOfSpeech>,
): void {
  const terms = tagger(document.text.slice(sentence.from, sentence.to))
  let at = 0
  for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
    const token = tokens[index]
    if (token === undefined || (token.kind !== 'word' && token.kind !== 'number')) continue
    const from = token.from - sentence.from
    while (at < terms.length && (terms[at]?.to ?? 0) <= from) at += 1
    const term = terms[at]
    if (term === undefined || term.from >= token.to - sentence.from) continue
    tags.set(index, partOf(token, term, tokens, index))
  }
}

function partOf(token: Token, term: Term, tokens: readonly Token[], index: number): PartOfSpeech {
  if (token.lower === "'s") return 'possessive'
  // The ending of "Trump's" is a token of its own here, so the word before it is what it is without it.
  const owns = tokens[index + 1]?.lower === "'s" && tokens[index + 1]?.from === token.to
  const found = PARTS.find(([tag]) => (tag !== 'Possessive' || !owns) && term.tags.includes(tag))
  const part = found?.[1] ?? 'other'
  return part === 'past-verb' && followsAuxiliary(tokens, index) ? 'participle' : part
}

function followsAuxiliary(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 4); at -= 1) {
    const token = tokens[at]
    if (token === undefined || token.kind !== 'word') return false
    if (BE_OR_HAVE.has(token.lower)) return true
    if (!token.lower.endsWith('ly') && token.lower !== 'not' && token.lower !== 'also' && token.lower !== 'never')
      return false
  }
  return false
}
