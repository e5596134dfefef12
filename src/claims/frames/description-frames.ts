import type { ClaimType } from '../../model/claim.ts'
import type { PropertyId } from '../../model/property.ts'
import type { NonEmpty } from '../../model/span.ts'

/** Where a description's statement takes its subject and value from. */
export type DescriptionSlot = 'described' | 'words' | 'of'

/** A statement made by saying who or what somebody or something is: "Canberra, Australia's capital". */
export interface DescriptionFrame {
  readonly id: string
  readonly types: NonEmpty<ClaimType>
  readonly property: PropertyId
  readonly heads: readonly string[]
  /** Words of which one must stand before the head. */
  readonly modifiers?: readonly string[]
  readonly without?: readonly string[]
  readonly subject: DescriptionSlot
  readonly value: DescriptionSlot
  /** Prepositions that lead to what it is of, besides a possessor. */
  readonly of?: readonly string[]
  /** What it is of must be a work, by its name or its quotation marks. */
  readonly ofWork?: true
}

const one = (...words: readonly string[]): readonly string[] => words
const OF_WORK = ['of', 'behind'] as const

/** Descriptions with one head noun each; roles and records have readers of their own. */
export const DESCRIPTION_FRAMES: readonly DescriptionFrame[] = [
  {
    id: 'capital',
    types: ['place'],
    property: 'capital',
    heads: one('capital'),
    without: ['venture', 'former', 'cultural', 'financial', 'commercial', 'fashion'],
    subject: 'of',
    value: 'described',
    of: ['of'],
  },
  {
    id: 'largest-city',
    types: ['place'],
    property: 'largest-city',
    heads: one('city'),
    modifiers: ['largest', 'biggest'],
    without: ['second', 'third', 'second-largest', 'third-largest', 'fourth-largest'],
    subject: 'of',
    value: 'described',
    of: ['in', 'of'],
  },
  {
    id: 'place-in',
    types: ['place'],
    property: 'located-in',
    heads: one('city', 'town', 'village', 'country', 'nation', 'port', 'province', 'island'),
    without: ['largest', 'biggest', 'smallest', 'oldest', 'only', 'first', 'last', 'poorest', 'richest', 'busiest'],
    subject: 'described',
    value: 'of',
    of: ['in'],
  },
  {
    id: 'spouse',
    types: ['relation'],
    property: 'spouse',
    heads: one('wife', 'husband', 'spouse', 'widow', 'widower'),
    subject: 'of',
    value: 'described',
    of: ['of'],
  },
  {
    id: 'child',
    types: ['relation'],
    property: 'parent',
    heads: one('son', 'daughter', 'child'),
    subject: 'described',
    value: 'of',
    of: ['of'],
  },
  {
    id: 'parent',
    types: ['relation'],
    property: 'parent',
    heads: one('father', 'mother'),
    without: ['founding', 'single', 'step'],
    subject: 'of',
    value: 'described',
    of: ['of'],
  },
  {
    id: 'sibling',
    types: ['relation'],
    property: 'sibling',
    heads: one('brother', 'sister'),
    subject: 'of',
    value: 'described',
    of: ['of'],
  },
  {
    id: 'author',
    types: ['relation'],
    property: 'creator',
    heads: one(
      'author',
      'creator',
      'composer',
      'painter',
      'architect',
      'sculptor',
      'playwright',
      'novelist',
      'songwriter',
    ),
    subject: 'of',
    value: 'described',
    of: OF_WORK,
  },
  {
    id: 'director-of-film',
    types: ['relation'],
    property: 'creator',
    heads: one('director'),
    subject: 'of',
    value: 'described',
    of: OF_WORK,
    ofWork: true,
  },
  {
    id: 'founder',
    types: ['relation'],
    property: 'founder',
    heads: one('founder', 'co-founder', 'cofounder'),
    subject: 'of',
    value: 'described',
    of: ['of'],
  },
  {
    id: 'discoverer',
    types: ['relation'],
    property: 'discoverer',
    heads: one('discoverer', 'inventor', 'pioneer'),
    subject: 'of',
    value: 'described',
    of: ['of'],
  },
  {
    id: 'owner',
    types: ['relation'],
    property: 'owner',
    heads: one('owner'),
    subject: 'of',
    value: 'described',
    of: ['of'],
  },
  {
    id: 'winner',
    types: ['event'],
    property: 'winner',
    heads: one('winner', 'champion', 'victor'),
    subject: 'of',
    value: 'described',
    of: ['of'],
  },
  {
    id: 'host-of',
    types: ['event'],
    property: 'host',
    heads: one('host'),
    subject: 'of',
    value: 'described',
    of: ['of'],
  },
  {
    id: 'currency',
    types: ['relation'],
    property: 'currency',
    heads: one('currency'),
    subject: 'of',
    value: 'described',
    of: ['of', 'in'],
  },
  {
    id: 'language',
    types: ['relation'],
    property: 'language',
    heads: one('language'),
    modifiers: ['official', 'national'],
    subject: 'of',
    value: 'described',
    of: ['of', 'in'],
  },
  {
    id: 'member',
    types: ['role'],
    property: 'member-of',
    heads: one('member'),
    subject: 'described',
    value: 'of',
    of: ['of'],
  },
  {
    id: 'native',
    types: ['place'],
    property: 'birthplace',
    heads: one('native'),
    subject: 'described',
    value: 'of',
    of: ['of'],
  },
  {
    id: 'alumnus',
    types: ['relation'],
    property: 'educated-at',
    heads: one('graduate', 'alumnus', 'alumna'),
    subject: 'described',
    value: 'of',
    of: ['of', 'from'],
  },
  {
    id: 'successor',
    types: ['relation'],
    property: 'succeeded-by',
    heads: one('successor'),
    subject: 'of',
    value: 'described',
    of: ['of', 'to'],
  },
  {
    id: 'predecessor',
    types: ['relation'],
    property: 'succeeded-by',
    heads: one('predecessor'),
    subject: 'described',
    value: 'of',
    of: ['of'],
  },
]

/** Adjectives of the highest degree: "the largest ocean", "the world's highest mountain". */
export const SUPERLATIVES: ReadonlySet<string> = new Set(
  `largest biggest smallest highest tallest longest shortest deepest oldest youngest fastest richest poorest busiest hottest coldest
  wettest driest heaviest widest narrowest northernmost southernmost easternmost westernmost first only last lowest farthest brightest
  strongest deadliest costliest worst most-populous newest earliest greatest nearest closest`.split(/\s+/),
)
