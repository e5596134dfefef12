function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter(Boolean))
}

/** Words for change, by the names that patterns give them. */
export const CHANGE_WORDS = {
  /** Verbs of growth, all forms. */
  rise: set(`rise rises rose risen rising climb climbs climbed climbing grow grows grew grown growing jump jumps jumped jumping increase increases
    increased increasing soar soars soared soaring surge surges surged surging gain gains gained go goes went gone leap leaps leapt leaped expand
    expanded swell swelled raised raise raising up advanced rebounded improved`),
  /** Verbs of loss, all forms. */
  fall: set(`fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased decreasing
    shrink shrinks shrank shrunk shrinking plunge plunges plunged slide slides slid tumble tumbled slump slumped sink sank sunk dip dipped cut cuts
    cutting reduce reduced reducing lowered lower slashed slash slipped lost down dwindled halved`),
  /** Nouns for a change. */
  change:
    set(`increase rise jump gain growth surge leap climb drop fall decline decrease reduction cut plunge loss dip slump slide hike raise
    improvement change difference saving savings decline jump boost uptick growth deficit surplus dropoff
    drop-off slide swing`),
  /** Words between the two ends and the percentage. */
  or: set('or up down a an the'),
  move: new Set<string>(),
  each: set('each apiece per'),
} as const

/** Verbs of growth and loss together. */
export const CHANGE_SETS: Readonly<Record<string, ReadonlySet<string>>> = {
  ...CHANGE_WORDS,
  move: new Set([...CHANGE_WORDS.rise, ...CHANGE_WORDS.fall]),
}
