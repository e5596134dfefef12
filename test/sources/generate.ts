import type { Random } from '../bench/random.ts'

/** A speech with the name of the one who gave it. */
export interface Speech {
  readonly speaker: string
  readonly text: string
}

export const FAITHFUL = ['verbatim', 'elided', 'punctuated', 'straight', 'wrapped', 'bracketed', 'block'] as const
export const CHANGED = ['changed', 'dropped', 'added', 'negation', 'number', 'speaker'] as const

export type Kind = (typeof FAITHFUL)[number] | (typeof CHANGED)[number]

/** How many words a quotation has, both ends included. */
export interface Lengths {
  readonly least: number
  readonly most: number
}

export const LENGTHS = {
  '4–5': { least: 4, most: 5 },
  '6–7': { least: 6, most: 7 },
  '8+': { least: 8, most: 45 },
} as const satisfies Readonly<Record<string, Lengths>>

/** A paragraph of an article with one quotation in it. */
export interface Sample {
  readonly kind: Kind
  readonly paragraph: string
  readonly quotation: string
  readonly speaker: string
  /** The words that differ, for a report of what was missed. */
  readonly change: string
}

/** What a quotation is made of: the words of a speech from one to another. */
interface Stretch {
  readonly speech: Speech
  readonly words: readonly string[]
}

const SENTENCE_END = /[.!?]["”’)]?$/
const NUMBER = /^(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)$/i
const NUMBERS = ['17', 'seventeen', '61', 'sixty-one', '1,250']
/** Words put in: none of them is a filler, and none negates. */
const ADDED = ['great', 'often', 'new', 'strong', 'many', 'always', 'free', 'young', 'small', 'long']

const WORD = /^[\p{L}\p{N}.,;:!?'’"“”$%()&—–-]{1,40}$/u

/** Hands out stretches of speeches: whole sentences, two together, or their first, last or middle words. */
function stretchOf(speeches: readonly Speech[], { least, most }: Lengths, random: Random): Stretch {
  for (;;) {
    const speech = random.pick(speeches)
    // A title in capitals was never said.
    const said = speech.text.replace(/^[^\p{Ll}\n]*$/gmu, '')
    const paragraphs = said.split(/\n\s*\n/).map((one) => one.replace(/\s+/g, ' ').trim())
    const words = random.pick(paragraphs).split(' ')
    const starts = words.flatMap((_, at) => (at === 0 || SENTENCE_END.test(words[at - 1] ?? '') ? [at] : []))
    const start = random.pick(starts)
    const next = starts.find((at) => at > start + 3) ?? words.length
    let stretch = words.slice(start, next)
    if (stretch.length > most || (stretch.length > 12 && random.next() < 0.5)) {
      const length = least + random.below(Math.min(most, stretch.length - 1) - least + 1)
      const from = random.pick([0, stretch.length - length, random.below(stretch.length - length + 1)])
      stretch = stretch.slice(from, from + length)
    }
    if (stretch.length < least || stretch.length > most) continue
    if (stretch.every((word) => WORD.test(word) && /[\p{L}\p{N}]/u.test(word))) return { speech, words: stretch }
  }
}

function bare(word: string): string {
  return word.replace(/[^\p{L}\p{N}'’-]/gu, '')
}

/** The same word with another core, keeping the marks around it. */
function replaceCore(word: string, core: string): string {
  const old = bare(word)
  const capital = /^\p{Lu}/u.test(old) && core.charAt(0) === core.charAt(0).toLowerCase()
  return word.replace(old, capital ? core.charAt(0).toUpperCase() + core.slice(1) : core)
}

interface Change {
  readonly words: readonly string[]
  readonly change: string
}

function splice(words: readonly string[], at: number, remove: number, ...put: readonly string[]): Change | null {
  const before = words.slice(Math.max(0, at - 1), at + remove + 1).join(' ')
  const changed = [...words.slice(0, at), ...put, ...words.slice(at + remove)]
  return changed.join(' ') === words.join(' ') ? null : { words: changed, change: `${before} > ${put.join(' ')}` }
}

/** Changes a stretch in one way; null where it has nothing that could be changed so. */
function change(kind: Kind, { words }: Stretch, vocabulary: readonly string[], random: Random): Change | null {
  const inner = 1 + random.below(words.length - 2)
  switch (kind) {
    case 'changed': {
      const old = bare(words[inner] ?? '').toLowerCase()
      const other = random.pick(vocabulary)
      if (other === old || old.includes('-') || old === '') return null
      return splice(words, inner, 1, replaceCore(words[inner] ?? '', other))
    }
    case 'dropped': {
      const word = bare(words[inner] ?? '').toLowerCase()
      // A word said twice may be left out: nobody could tell which one it was.
      const twice = [words[inner - 1], words[inner + 1]].some((one) => bare(one ?? '').toLowerCase() === word)
      return twice || word === '' ? null : splice(words, inner, 1)
    }
    case 'added': {
      const word = random.pick(ADDED)
      return [words[inner - 1], words[inner]].some((one) => bare(one ?? '').toLowerCase() === word)
        ? null
        : splice(words, inner, 0, word)
    }
    case 'negation': {
      const at = words.findIndex((word, index) => index > 0 && index < words.length - 1 && /^(?:not|never)$/.test(word))
      return at < 0 ? null : splice(words, at, 1)
    }
    case 'number': {
      const at = words.findIndex((word, index) => index > 0 && index < words.length - 1 && NUMBER.test(bare(word)))
      const other = random.pick(NUMBERS)
      if (at < 0 || /17|61|1,?250/.test(words[at] ?? '')) return null
      return splice(words, at, 1, replaceCore(words[at] ?? '', other))
    }
    default:
      return { words, change: '' }
  }
}

/** What a speech quotes stands in single marks inside a quotation; null where a mark has no counterpart. */
function withinMarks(words: readonly string[]): readonly string[] | null {
  const text = words.join(' ')
  if (!/["“”]/.test(text)) return words
  const single = text.replace(/(?<=^|\s)["“]([^"“”]*)["”]/g, '‘$1’')
  return /["“”]/.test(single) ? null : single.split(' ')
}

/** Marks, breaks or sets a stretch otherwise, as editors may. */
function dress(kind: Kind, words: readonly string[], random: Random): string {
  const text = words.join(' ').replace(/[.,;:]$/, '')
  switch (kind) {
    case 'elided': {
      const from = 2 + random.below(Math.max(1, words.length - 5))
      const to = Math.min(words.length - 2, from + 1 + random.below(6))
      const mark = random.pick(['…', '...', '[…]', '[...]', '. . .'])
      return [...words.slice(0, from), mark, ...words.slice(to)].join(' ').replace(/[.,;:]$/, '')
    }
    case 'punctuated':
      return text.replace(/[,;:]/g, '').replace(/ -- |—/g, ', ')
    case 'straight':
      return text.replaceAll('’', "'")
    case 'bracketed':
      return `[${text.charAt(0)}]${text.slice(1)}`
    default:
      return text.replaceAll("'", '’')
  }
}

type Sentence = (quotation: string, speaker: string, surname: string) => string

const SENTENCES: readonly Sentence[] = [
  (quotation, speaker) => `“${quotation},” ${speaker} said.`,
  (quotation, speaker) => `${speaker} said, “${quotation}.”`,
  (quotation, speaker) => `“${quotation},” said ${speaker} in the speech.`,
  (quotation, speaker) => `According to ${speaker}, “${quotation}.”`,
  (quotation, speaker) => `${speaker} told the nation: “${quotation}.”`,
  (quotation, speaker, surname) => `${speaker} spoke for an hour. “${quotation},” ${surname} declared.`,
  (quotation, speaker) => `In that speech ${speaker} argued that “${quotation}.”`,
]

function paragraphOf(kind: Kind, quotation: string, speaker: string, random: Random): string {
  if (kind === 'block') return `${speaker} said:\n\n> “${wrap(quotation, 50).replaceAll('\n', '\n> ')}.”`
  const sentence = random.pick(SENTENCES)(quotation, speaker, speaker.split(' ').at(-1) ?? speaker)
  if (kind === 'straight') return sentence.replace(/[“”]/g, '"')
  return kind === 'wrapped' ? wrap(sentence, 40) : sentence
}

function wrap(text: string, width: number): string {
  let column = 0
  return text
    .split(' ')
    .map((word) => {
      const breaks = column + word.length > width && column > 0
      column = breaks ? word.length : column + word.length + 1
      return breaks ? `\n${word}` : ` ${word}`
    })
    .join('')
    .trim()
}

/** Makes one sample of a kind. */
export function makeSample(
  kind: Kind,
  speeches: readonly Speech[],
  vocabulary: readonly string[],
  random: Random,
  lengths: Lengths = { least: 6, most: 45 },
): Sample {
  for (;;) {
    const stretch = stretchOf(speeches, lengths, random)
    const changed = change(kind, stretch, vocabulary, random)
    if (changed === null || changed.words.length < lengths.least) continue
    const others = speeches.map(({ speaker }) => speaker).filter((one) => one !== stretch.speech.speaker)
    const speaker = kind === 'speaker' ? random.pick(others) : stretch.speech.speaker
    const words = withinMarks(changed.words)
    // Nobody could tell an aside of the speaker from one of the editor.
    if (words === null || words.some((word) => /[()]/.test(word))) continue
    const quotation = dress(kind, words, random)
    return {
      kind,
      paragraph: paragraphOf(kind, quotation, speaker, random),
      quotation,
      speaker,
      change: changed.change,
    }
  }
}

/** The words of some speeches that a changed word is drawn from. */
export function vocabularyOf(speeches: readonly Speech[]): string[] {
  const words = new Set(speeches.flatMap(({ text }) => text.toLowerCase().match(/\b[a-z]{4,12}\b/g) ?? []))
  return [...words].sort()
}
