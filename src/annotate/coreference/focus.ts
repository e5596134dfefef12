import type { NameKind, Reference, ReferentId, Sentence, Token } from '../../model/annotation.ts'
import { firstAtOrAfter } from '../../text/sorted.ts'
import { roleBefore, rolePhraseStart } from '../names/role-spans.ts'
import type { Scan } from '../scan.ts'
import { type Part, partOfClause } from './syntax.ts'

/** A mention as the search for antecedents sees it. */
export interface FocusMention {
  readonly referent: ReferentId
  readonly sentence: number
  readonly firstToken: number
  readonly endToken: number
  readonly part: Part
  /** How much it draws attention by itself: 0 to 1. */
  readonly weight: number
  /** Whether it is the first full name of its referent: the next sentence will likely speak of it. */
  readonly introduces: boolean
  /** Index of the quotation that it stands in, or -1 for the narration. */
  readonly quote: number
}

/** How many sentences back a pronoun may look, and how much of its weight a mention keeps by distance. */
const FADING = [1, 0.85, 0.55, 0.35, 0.2] as const
/** How many mentions of one sentence, the last ones, are weighed: more than any sentence that people write has. */
const MOST = 40
/** What a step over the end of a paragraph costs. */
const PARAGRAPH = 0.92

const WEIGHTS: Readonly<Record<Part, number>> = {
  subject: 1,
  apposition: 0.95,
  object: 0.6,
  oblique: 0.5,
  owner: 0.6,
  possessor: 0.4,
  modifier: 0.2,
}

/** What a first full name adds in the sentences that follow it. */
const INTRODUCTION = 0.25
/** The least that somebody weighs who is named in full with an apposition. */
const PRESENTED = 0.8
/** What a mention in brackets or in a quotation keeps of its weight. */
const ASIDE = 0.4

/** References as mentions, in the order of the text; the first full name of a referent introduces it. */
export function mentionsOf(
  scan: Scan,
  references: readonly Reference[],
  quoteAt: (offset: number) => number,
): FocusMention[] {
  const introduced = new Set<ReferentId>()
  return [...references]
    .sort((a, b) => a.from - b.from)
    .map((reference) => {
      const introduces = reference.form === 'full-name' && !introduced.has(reference.referent)
      introduced.add(reference.referent)
      return toMention(scan, reference, quoteAt(reference.from), introduces)
    })
}

/** A reference with the part that it plays in its clause. */
export function toMention(scan: Scan, reference: Reference, quote: number, introduces = false): FocusMention {
  const { tokens, sentences } = scan
  const firstToken = firstAtOrAfter(tokens, reference.from)
  let endToken = firstToken + 1
  while ((tokens[endToken]?.to ?? Number.POSITIVE_INFINITY) <= reference.to) endToken += 1
  const sentence = sentences[reference.sentence]
  const part = sentence === undefined ? 'object' : partOfMention(tokens, sentence, firstToken, endToken, reference.form)
  const bracketed = sentence !== undefined && tokens[sentence.firstToken]?.text === '('
  // "An opinion came from Brian Gammage, an analyst.": who is introduced with a role is spoken of next.
  const presented = introduces && tokens[endToken]?.text === ','
  const weight = Math.max(WEIGHTS[part], presented ? PRESENTED : 0) * (bracketed ? ASIDE : 1)
  return {
    referent: reference.referent,
    sentence: reference.sentence,
    firstToken,
    endToken,
    part,
    weight,
    introduces,
    quote,
  }
}

function partOfMention(
  tokens: readonly Token[],
  sentence: Sentence,
  first: number,
  end: number,
  form: Reference['form'],
): Part {
  const pronoun = form === 'pronoun' ? PRONOUN_PARTS.get(tokens[first]?.lower ?? '') : undefined
  if (pronoun !== undefined) return pronoun
  const role = form === 'pronoun' || form === 'role' ? null : roleBefore(tokens, sentence.firstToken, first)
  return partOfClause(tokens, sentence, role === null ? first : rolePhraseStart(tokens, sentence.firstToken, role), end)
}

const PRONOUN_PARTS: ReadonlyMap<string, Part> = new Map([
  ['he', 'subject'],
  ['she', 'subject'],
  ['him', 'object'],
  ['his', 'possessor'],
  ['her', 'possessor'],
  ['it', 'subject'],
  ['its', 'possessor'],
])

/** The mentions of persons so far. */
export interface Focus {
  add(mention: FocusMention): void
  /** Mentions in the sentences that a pronoun of this sentence may look back to, with what is left of their weight. */
  around(sentence: Sentence, quote: number): readonly { readonly mention: FocusMention; readonly left: number }[]
}

/** Makes an empty focus for a document. It never looks back over a heading, nor from running text into a caption or a table. */
export function createFocus(scan: Scan, referents: readonly { readonly kind: NameKind }[]): Focus {
  const bySentence = new Map<number, FocusMention[]>()
  const isBracketed = (sentence: Sentence): boolean => scan.tokens[sentence.firstToken]?.text === '('
  return {
    add(mention) {
      if (referents[mention.referent]?.kind !== 'person') return
      const list = bySentence.get(mention.sentence)
      if (list === undefined) bySentence.set(mention.sentence, [mention])
      else list.push(mention)
    },
    around(sentence, quote) {
      const found: { mention: FocusMention; left: number }[] = []
      const { blocks } = scan.document
      const kind = blocks[sentence.block]?.kind
      let distance = 0
      let factor = 1
      for (let index = sentence.index; index >= 0 && distance < FADING.length; index -= 1) {
        const other = scan.sentences[index]
        if (other === undefined) break
        const later = scan.sentences[index + 1]
        if (index < sentence.index && later !== undefined && later.block !== other.block) {
          if (blocks[other.block]?.kind === 'caption' && kind !== 'caption') continue
          if (!isReachable(kind, blocks[other.block]?.kind)) break
          factor *= PARAGRAPH
        }
        for (const mention of (bySentence.get(index) ?? []).slice(-MOST)) {
          const weight = mention.weight + (mention.introduces && distance > 0 ? INTRODUCTION : 0)
          const aside = mention.quote >= 0 && mention.quote !== quote ? ASIDE : 1
          found.push({ mention, left: weight * aside * (FADING[distance] ?? 0) * factor })
        }
        if (!isBracketed(other) || index === sentence.index) distance += 1
      }
      return found
    },
  }
}

function isReachable(from: string | undefined, to: string | undefined): boolean {
  if (to === undefined || to === 'heading' || to === 'title' || to === 'caption' || to === 'table-cell') return false
  return from === to || from === 'paragraph' || from === 'list-item' || from === 'block-quotation'
}
