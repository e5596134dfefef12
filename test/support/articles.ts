/** Articles with exactly one finding each. */
export const WARNING = 'The statue of limitations ran out.\n'
export const ERROR = 'Robert Muller, the former FBI director, wrote the report.\n'
export const CLEAN = 'The library opens at nine.\n'
