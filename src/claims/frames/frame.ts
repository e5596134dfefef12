import type { ArgumentRole, ClaimType } from '../../model/claim.ts'
import type { PropertyId } from '../../model/property.ts'
import type { NonEmpty } from '../../model/span.ts'

/**
 * Where in a clause to look for what fills a role. `agent` is the active subject or what stands behind "by"; `patient` the
 * active object or the passive subject; `to:`, `with:` and their like are prepositions; `>` goes on from a phrase to its
 * possessor or to what a preposition hangs on it: `patient>possessor`, `patient>of`.
 */
export type Slot = string

/** What a phrase must look like. */
export interface PhraseTest {
  readonly heads: readonly string[]
  /** Words of which one must stand before the head. */
  readonly modifiers?: readonly string[]
  /** Verbs that do instead, where a clause stands behind the preposition: "cleared of *lying* to Congress". */
  readonly doing?: readonly string[]
  /** "not guilty", "no contest". */
  readonly negated?: boolean
}

/** Where a role is filled from: slots, in the order of preference, a figure that counts one of some nouns, a length of
 * time behind some preposition (none, for the empty word), or one in a phrase: "a *five-year* term", "a sentence of *five years*".
 */
export type Source =
  | readonly Slot[]
  | { readonly counting: readonly string[] }
  | { readonly duration: readonly string[] }
  | { readonly lengthOf: readonly Slot[] }

export type Sources = Readonly<Partial<Record<ArgumentRole, Source>>>

interface FrameBase {
  readonly id: string
  readonly types: NonEmpty<ClaimType>
  readonly property: PropertyId
  /** Slots for the statement's subject and value, in the order of preference. */
  readonly subject: readonly Slot[]
  readonly value?: readonly Slot[]
  readonly arguments?: Sources
  /**
   * What the subject must be; nothing is asked where this is left out. A party is somebody named or a pronoun, a thing a
   * name of no person, and what is known is named, quoted or described with a name in it ("Mueller's report").
   */
  readonly subjectIs?: 'party' | 'name' | 'person' | 'thing' | 'known'
  readonly valueIs?: 'party' | 'name' | 'date' | 'figure' | 'role'
}

/** A statement made with a verb. */
export interface VerbFrame extends FrameBase {
  readonly verbs: readonly string[]
  readonly voice?: 'active' | 'passive'
  /** Conditions on what fills a slot: the first slot that is filled must pass. */
  readonly where?: Readonly<Record<Slot, PhraseTest>>
  /** Conditions that must not hold. */
  readonly unless?: Readonly<Record<Slot, PhraseTest>>
  /** Whether the verb itself is kept as what is said to have happened: "sank", "was attacked". */
  readonly keepsVerb?: boolean
  /** Slots that must be empty. */
  readonly bare?: readonly Slot[]
  /** Slots of which one must be filled; `date`: a date; `work`: the patient is a title or another name; `event`: a name or an event. */
  readonly needs?: readonly Slot[]
}

/** A statement made with a noun: "his guilty plea", "Stone's conviction". */
export interface NounFrame extends FrameBase {
  readonly nouns: readonly string[]
  /** Words of which one must stand before the noun. */
  readonly modifiers?: readonly string[]
  /** A length of time before the noun does as well: "a 40-month sentence". */
  readonly orLength?: true
  /** Words that must not stand before it. */
  readonly without?: readonly string[]
  /** What must stand behind "of": a plea "of guilty". */
  readonly of?: PhraseTest
  /** "not guilty": whether "not" stands before the modifier. */
  readonly negated?: boolean
  /** The verbs whose subject may be the holder: "entered a guilty plea". Slot `verb-subject`. */
  readonly verbs?: readonly string[]
}

export type Frames = { readonly verbs: readonly VerbFrame[]; readonly nouns: readonly NounFrame[] }

/** What may be added to a frame written in short. */
export type FrameExtras = Partial<Omit<VerbFrame, 'id' | 'types' | 'property' | 'verbs' | 'subject' | 'value'>>

/** A verb frame in short: verbs are parted by spaces, slots by bars in the order of preference. */
export function verbFrame(
  id: string,
  type: ClaimType,
  property: PropertyId,
  verbs: string,
  subject: Slot,
  value: Slot | null = null,
  extras: FrameExtras = {},
): VerbFrame {
  const slots = (list: string): string[] => list.split('|')
  return {
    id,
    types: [type],
    property,
    verbs: verbs.split(/\s+/),
    subject: slots(subject),
    ...(value === null ? {} : { value: slots(value) }),
    ...extras,
  }
}
