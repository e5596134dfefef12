import type {
  DateMention,
  FigureMention,
  NameMention,
  QuoteMention,
  Reference,
  ReferentId,
} from '../../model/annotation.ts'
import type { Commitment } from '../../model/claim.ts'
import type { Range } from '../../model/span.ts'

/** What the clause reader works on: a word, all that stands before a name as its title, a whole name, date, figure or quotation, or a mark. */
export interface Unit extends Range {
  readonly kind: 'word' | 'title' | 'name' | 'number' | 'date' | 'quote' | 'mark'
  /** Lower case; contractions are taken apart ("did", "n't"), marks have one shape (`,` `;` `:` `(` `)` `—` `/`). */
  readonly lower: string
  readonly capital: boolean
  readonly name: NameMention | null
  readonly date: DateMention | null
  readonly figure: FigureMention | null
  readonly quote: QuoteMention | null
  /** The pronoun or role words that start here. */
  readonly reference: Reference | null
}

/** A noun with what stands before it, and what hangs on it. Also predicate adjectives: "guilty", "not guilty". */
export interface NounPhrase extends Range {
  readonly units: readonly Unit[]
  readonly head: Unit
  readonly determiner: string | null
  readonly possessor: NounPhrase | null
  /** "no", "not", "neither" and their like stand before it. */
  readonly negated: boolean
  /** "of" what, and other prepositions directly behind it. */
  readonly preps: Prep[]
  /** The same thing in other words behind a comma: ", the former FBI director,". */
  appositions: NounPhrase[]
  /** Of what this is the apposition. */
  apposedTo: NounPhrase | null
  /** "and" whom: the others of a list that starts with this one. */
  readonly conjuncts: NounPhrase[]
  /** Dates directly behind it: "his conviction in 2019". */
  readonly dates: ClauseDate[]
  /** What stands in brackets directly behind it. */
  bracket: Range | null
  /** The phrase on which this one hangs by a preposition. */
  host: NounPhrase | null
}

export interface VerbGroup extends Range {
  readonly lemma: string
  readonly form: 'finite' | 'infinitive' | 'ing' | 'participle'
  readonly voice: 'active' | 'passive'
  readonly tense: 'past' | 'present' | 'future' | 'none'
  readonly perfect: boolean
  readonly progressive: boolean
  readonly negated: boolean
  readonly modal: string | null
  readonly adverbs: readonly string[]
  /** Where the main verb stands. */
  readonly main: Range
}

export interface Prep extends Range {
  readonly word: string
  /** Null where a clause follows: "of lying to Congress". */
  readonly object: NounPhrase | null
  readonly clause: Clause | null
  /** End of all that belongs to it. */
  reach: number
}

export interface ClauseDate {
  readonly date: DateMention
  readonly prep: string | null
  /** False where the date may belong to something nested in the clause: "convicted of lying to Congress in 2017". */
  readonly sure: boolean
}

export type ClauseKind = 'main' | 'relative' | 'complement' | 'adverbial' | 'participle' | 'infinitive' | 'gerund'

export interface Clause extends Range {
  kind: ClauseKind
  /** The word that opens it: "that", "if", "who", "of". */
  marker: string | null
  subject: NounPhrase | null
  verb: VerbGroup | null
  /** The first phrase behind the verb; with "be", what is said of the subject. */
  object: NounPhrase | null
  /** The second phrase behind the verb: "found him *guilty*". */
  second: NounPhrase | null
  readonly preps: Prep[]
  readonly dates: ClauseDate[]
  /** The clause on which it hangs, and the word there that governs it: "deny" in "denied that he …". */
  readonly governor: Clause | null
  readonly governorWord: string | null
  /** Whom a relative clause or a participle is about. */
  antecedent: NounPhrase | null
  /** False where the subject is a guess. */
  sure: boolean
  /** Stands behind a comma: ", prosecutors said". */
  afterComma: boolean
  /** Who says it, where the sentence attributes it from outside: ", prosecutors said", "according to X". */
  attributedTo: { readonly to: ReferentId | null } | null
  commitment: Commitment
  to: number
}

/** A sentence, or what a quotation says in it, taken apart. */
export interface Reading {
  readonly sentence: number
  readonly clauses: readonly Clause[]
  /** All noun phrases, in the order of the text, each with the clause in which it stands. */
  readonly phrases: readonly { readonly phrase: NounPhrase; readonly clause: Clause }[]
}
