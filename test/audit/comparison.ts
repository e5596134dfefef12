/** Where the packs and a reference set say different things. */
export interface Disagreement {
  readonly subject: string
  readonly property: string
  /** What the packs say; empty where they say nothing that could be compared. */
  readonly packs: string
  readonly reference: string
}

/** What came of comparing the packs with one reference set. */
export interface Comparison {
  /** The file, or the folder, of the set. */
  readonly set: string
  /** How many facts both have. */
  readonly compared: number
  readonly disagreements: readonly Disagreement[]
  /** Entries of the set that the packs don't have. */
  readonly absent: readonly string[]
}

/** Collects a comparison. */
export interface Tally {
  /** Counts a comparison, and keeps it where the two differ. */
  compare(same: boolean, disagreement: Disagreement): void
  absent(entry: string): void
  result(): Comparison
}

export function tally(set: string): Tally {
  const disagreements: Disagreement[] = []
  const absent: string[] = []
  let compared = 0
  return {
    compare(same, disagreement) {
      compared += 1
      if (!same) disagreements.push(disagreement)
    },
    absent: (entry) => {
      absent.push(entry)
    },
    result: () => ({ set, compared, disagreements, absent }),
  }
}
