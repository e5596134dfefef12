/** A source that cannot be used, or an index that cannot be written: one clear line, no stack for the user. */
export class SourcesError extends Error {
  override readonly name = 'SourcesError'
}

/** The index holds what it should not; it was removed, and the next opening makes it anew. */
export class DamagedIndexError extends SourcesError {}
