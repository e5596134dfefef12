/** Acts that follow one another in one life, one case, one firm, one building: each with the words that name it before its date. */
export interface Stage {
  /** Words, lower case, as they stand before the date: "found guilty". */
  readonly words: readonly string[]
  /** How a message names it. */
  readonly name: string
}

/** Chains of stages, each later than those before it. */
export const CHAINS: readonly (readonly Stage[])[] = [
  [
    { words: ['born'], name: 'the birth' },
    {
      words: ['married', 'graduated', 'enlisted', 'emigrated', 'ordained', 'knighted', 'elected'],
      name: 'what came in life',
    },
    { words: ['died', 'dead', 'buried', 'executed'], name: 'the death' },
  ],
  [
    { words: ['charged', 'indicted', 'arrested'], name: 'the charge' },
    { words: ['convicted', 'guilty', 'acquitted'], name: 'the verdict or plea' },
    { words: ['sentenced'], name: 'the sentence' },
  ],
  [
    { words: ['founded', 'established', 'incorporated'], name: 'the founding' },
    { words: ['bankrupt', 'dissolved', 'disbanded', 'folded', 'liquidated', 'defunct'], name: 'the end' },
  ],
  [
    { words: ['begun', 'began', 'started'], name: 'the start' },
    { words: ['completed', 'finished', 'ended', 'concluded'], name: 'the end' },
  ],
  [
    { words: ['joined', 'hired'], name: 'the start' },
    { words: ['retired'], name: 'the retirement' },
  ],
  [
    { words: ['married'], name: 'the wedding' },
    { words: ['divorced', 'widowed'], name: 'the end of the marriage' },
  ],
  [
    { words: ['elected'], name: 'the election' },
    { words: ['re-elected', 'reelected'], name: 'the re-election' },
  ],
]

/** Words of a sentence that tell of more than one course of events. */
export const SEVERAL: ReadonlySet<string> = new Set(
  `again second another other others new separate previous previously earlier first former retrial reopened re-opened rebuilt restored third
  his whose their son daughter brother sister father mother wife husband grandson reissued posthumously twice also`
    .split(/\s+/)
    .filter(Boolean),
)
