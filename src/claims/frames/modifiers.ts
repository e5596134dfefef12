import type { Unit } from '../clauses/types.ts'

/** Words that say when, or how surely, a role is held. */
const MODIFIERS = new Set(
  `former ex- then- then ex acting interim current incumbent sitting outgoing incoming late longtime long-time onetime one-time ousted
  deposed disgraced retired newly new future designate elect nominee presumptive would-be aspiring two-term one-term first-term
  second-term three-term four-term freshman embattled deputy assistant vice impeached convicted indicted alleged suspected`.split(
    /\s+/,
  ),
)
/** Modifiers that are part of the office, too. */
const STAY = new Set(['deputy', 'assistant', 'vice'])
const PREFIX = /^(ex|then|former)-(.+)$/
const SUFFIX = /^(.+)-(elect|designate|nominate)$/

/** Takes what modifies a role in time from the words of a role: "former", "then-", "-elect", "nominee". */
export function splitModifiers(units: readonly Unit[]): { rest: Unit[]; modifiers: string[] } {
  const rest: Unit[] = []
  const modifiers: string[] = []
  for (const unit of units) {
    const { lower } = unit
    // "New" in "New Zealand" is part of the name.
    if (unit.name === null && MODIFIERS.has(lower)) {
      modifiers.push(lower)
      if (STAY.has(lower)) rest.push(unit)
      continue
    }
    const prefix = PREFIX.exec(lower)
    const suffix = SUFFIX.exec(lower)
    if (prefix !== null) {
      modifiers.push(prefix[1] ?? '')
      rest.push(cut(unit, (prefix[1]?.length ?? 0) + 1, lower.length))
    } else if (suffix !== null) {
      modifiers.push(suffix[2] ?? '')
      rest.push(cut(unit, 0, suffix[1]?.length ?? lower.length))
    } else rest.push(unit)
  }
  return { rest, modifiers }
}

function cut(unit: Unit, start: number, end: number): Unit {
  return { ...unit, lower: unit.lower.slice(start, end), from: unit.from + start, to: unit.from + end }
}
