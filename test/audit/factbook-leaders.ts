import { squash } from '../../src/text/fold.ts'
import type { Tally } from './comparison.ts'
import { dayOf, type PackIndex, type Recorded, sameDate, valuesOf } from './pack-index.ts'

const HEAD = /^(?:president|prime-minister|chancellor|monarch|king|emperor|sultan|emir|supreme-leader)-of-(?:the-)?/
/** The last day of which the set knows: who took office later can't be in it. */
const LAST_DAY = '2026-01-15'
const MONTHS = 'January February March April May June July August September October November December'.split(' ')

interface Leader {
  /** Squashed words of the surname, which the set writes in capitals. */
  readonly surnames: readonly string[]
  readonly since: string
}

function leadersOf(text: string): Leader[] {
  return [...text.matchAll(/([^();]+)\(since (?:(\d{1,2}) )?(?:([A-Z][a-z]+) )?(\d{4})\)/g)].map((match) => {
    const [, name = '', day, month = '', year = ''] = match
    const number = MONTHS.indexOf(month) + 1
    const since = [year, ...(number > 0 ? [number, ...(day === undefined ? [] : [Number(day)])] : [])]
    const capitals = name.match(/\p{Lu}[\p{Lu}'’-]+/gu) ?? []
    return { surnames: capitals.map(squash), since: since.map((part) => String(part).padStart(2, '0')).join('-') }
  })
}

/** Compares who holds the office of head of state or of government of a country, and since when. */
export function compareLeaders({ compare }: Tally, index: PackIndex, country: Recorded, told: string): void {
  const leaders = leadersOf(told)
  if (leaders.length === 0) return
  for (const person of index.entities.values()) {
    for (const { value, qualifiers } of valuesOf(person, 'held')) {
      if (value.kind !== 'entity' || !HEAD.test(value.id) || value.id.replace(HEAD, '') !== country.id) continue
      const [from, to] = [dayOf(qualifiers.from), dayOf(qualifiers.to)]
      if (from > LAST_DAY || (to !== '' && to <= LAST_DAY)) continue
      const names = person.names.map(squash)
      const leader = leaders.find(({ surnames }) => surnames.some((word) => names.some((name) => name.includes(word))))
      const packs = `${person.id} ${from}`
      const reference = leader ? leader.since : leaders.map(({ surnames }) => surnames.join(' ')).join(', ')
      const same = leader !== undefined && sameDate(from, leader.since)
      compare(same, { subject: value.id, property: 'held', packs, reference })
    }
  }
}
