import type { Document } from './document.ts'
import type { DateValue, Gender, Link } from './knowledge.ts'
import type { Range } from './span.ts'

export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol'

/**
 * A word, number, sign or mark. "don't" and "U.S." are one word; a possessive ending is a token of its own ("Trump" "'s");
 * "1,200.50", "4-2" (as "4" "-" "2"), "$" and "%" are apart.
 */
export interface Token extends Range {
  readonly kind: TokenKind
  readonly text: string
  /** Lower case, with straight apostrophes. */
  readonly lower: string
  /** For words: starts with a capital letter. */
  readonly capital: boolean
}

/** A sentence; `firstToken`/`endToken` are a half-open range of indices into `Article.tokens`. */
export interface Sentence extends Range {
  readonly index: number
  /** Index into `Document.blocks`. */
  readonly block: number
  readonly firstToken: number
  readonly endToken: number
}

/** Index into `Article.referents`. */
export type ReferentId = number

interface MentionBase extends Range {
  readonly text: string
  /** Index into `Article.sentences`; for a quotation of several sentences, the first. */
  readonly sentence: number
}

export type NameKind = 'person' | 'place' | 'organization' | 'work' | 'event' | 'name'

export interface NameMention extends MentionBase {
  readonly kind: NameKind
  /** Title and role words directly before the name that are no part of it: "Attorney General", "Sen.", "former FBI director". */
  readonly title: Range | null
  readonly referent: ReferentId
}

/** A date or time span. What is stated in words is kept apart from what context implies. */
export interface DateMention extends MentionBase {
  readonly kind: 'date'
  readonly shape: 'date' | 'range' | 'duration' | 'weekday' | 'relative' | 'season' | 'holiday' | 'age'
  /** What the words themselves say. Unknown parts are absent. `weekday`: 1 Monday to 7 Sunday. */
  readonly stated: {
    readonly year?: number
    readonly month?: number
    readonly day?: number
    readonly weekday?: number
    /** Inclusive end of a range, where the words give one. */
    readonly end?: { readonly year?: number; readonly month?: number; readonly day?: number }
    /** Length of a duration or age. */
    readonly amount?: {
      readonly low: number
      readonly high: number
      readonly unit: 'day' | 'week' | 'month' | 'year' | 'decade' | 'hour' | 'minute'
    }
    /** Which way a date is counted from another: "two days *before* the vote", "a year *later*". */
    readonly direction?: 'before' | 'after'
    /** What it is counted from, to the end of the clause: "*the vote*"; absent for the publication and for the date before it. */
    readonly anchor?: Range
  }
  /** The days meant, as far as the words and, where `implied` says so, the context give them; null where they don't. */
  readonly value: DateValue | null
  /** Which parts the context gave: the publication date or another date of the text. Never contradict an author on these. */
  readonly implied: readonly ('year' | 'month' | 'day')[]
  readonly hedge: Hedge
}

export type Hedge = 'exact' | 'about' | 'more than' | 'less than' | 'at least' | 'at most'

export type FigureShape =
  | 'number'
  | 'money'
  | 'percent'
  | 'percentage-points'
  | 'fraction'
  | 'one-in'
  | 'ratio'
  | 'range'
  | 'ordinal'
  | 'score'
  | 'measure'
  | 'age'
  | 'count'
  | 'multiple'

export interface FigureMention extends MentionBase {
  readonly kind: 'figure'
  readonly shape: FigureShape
  /** The value in units of one: "1.2 billion" is 1200000000, "25 percent" is 25, "one in four" is 0.25. Ranges have low < high. */
  readonly low: number
  readonly high: number
  /** Unit: ISO currency code, SI or common unit singular ("mile", "°F"), `%`, or the counted noun, singular, lower case; empty for none. */
  readonly unit: string
  /** Where the counted noun stands ("the eight *Democrats*", "640 *pupils*"); null for none. */
  readonly counted: Range | null
  readonly hedge: Hedge
  /** The place value of the last digit shown, in units of one: 1 for "435", 100000000 for "1.2 billion", 0.1 for "4.5 percent". */
  readonly resolution: number
}

export interface QuoteMention extends MentionBase {
  readonly kind: 'quote'
  /** The words between the marks, without them. */
  readonly inner: Range
  /** Speech or writing of somebody, or just words set off: a title, a nickname, a term, irony. */
  readonly use: 'speech' | 'set-off'
  /** True where the marks were paired without doubt. */
  readonly balanced: boolean
  readonly speaker: ReferentId | null
  /** For quotations inside quotations: 1 is the outermost. */
  readonly depth: number
}

export type Mention = NameMention | DateMention | FigureMention | QuoteMention

/** One way in which the text points at a referent. */
export interface Reference extends Range {
  readonly form: 'full-name' | 'surname' | 'first-name' | 'nickname' | 'short-name' | 'pronoun' | 'role'
  readonly sentence: number
  readonly referent: ReferentId
}

/** Somebody or something that the article speaks of: all references to it together (a coreference chain), and what is known by it. */
export interface Referent {
  readonly id: ReferentId
  readonly kind: NameKind
  /** The fullest form that the article uses. */
  readonly name: string
  readonly gender: Gender | null
  readonly references: readonly Reference[]
  /** Role words that the article itself attaches to it, lower case: "former fbi director". */
  readonly roles: readonly string[]
  readonly link: Link
}

export type PartOfSpeech =
  | 'noun'
  | 'plural-noun'
  | 'proper-noun'
  | 'verb'
  | 'past-verb'
  | 'participle'
  | 'gerund'
  | 'auxiliary'
  | 'adjective'
  | 'adverb'
  | 'pronoun'
  | 'possessive'
  | 'determiner'
  | 'preposition'
  | 'conjunction'
  | 'number'
  | 'other'

/** A document with everything tagged in it. Lists are in the order of the text. */
export interface Article extends Document {
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
  readonly names: readonly NameMention[]
  readonly dates: readonly DateMention[]
  readonly figures: readonly FigureMention[]
  readonly quotes: readonly QuoteMention[]
  readonly referents: readonly Referent[]
  /** All references of all referents, in the order of the text. */
  readonly references: readonly Reference[]
  /**
   * Parts of speech by token index, only for the sentences that hold a word which a check asked to have tagged: the
   * tagger is the slowest part of all.
   */
  readonly tags: ReadonlyMap<number, PartOfSpeech>
  /** Quotation marks without a partner. */
  readonly strayMarks: readonly StrayMark[]
}

export interface StrayMark extends Range {
  readonly mark: string
  readonly missing: 'opening' | 'closing'
  /** The stretch that the missing mark would have closed off, as far as it can be told. */
  readonly quotation: Range
  readonly sentence: number
}
