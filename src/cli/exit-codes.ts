/** Exit codes: CI must tell "the article has a problem" from "the tool could not run". */
export const EXIT = { clean: 0, findings: 1, failure: 2, interrupted: 130 } as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** A mistake in how the program was called or set up: one line for its user, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
