import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { isRecord } from '../../src/knowledge/import/json.ts'
import { type Comparison, tally } from './comparison.ts'
import { type PackIndex, sameName, valuesOf } from './pack-index.ts'

interface Match {
  readonly date: string
  readonly round: string
  readonly teams: readonly [string, string]
  /** Goals of the two teams after extra time, then on penalties. */
  readonly goals: readonly [number, number]
  readonly penalties: readonly [number, number] | null
}

function pair(value: unknown): readonly [number, number] | null {
  if (!Array.isArray(value) || value.length !== 2) return null
  const [a, b] = value
  return typeof a === 'number' && typeof b === 'number' ? [a, b] : null
}

function matchesOf(file: string): Match[] {
  const json: unknown = JSON.parse(readFileSync(file, 'utf8'))
  const list = isRecord(json) && Array.isArray(json.matches) ? json.matches.filter(isRecord) : []
  return list.flatMap(({ date, round, team1, team2, score }) => {
    const told = isRecord(score) ? score : {}
    const goals = pair(told.et) ?? pair(told.ft)
    if (typeof date !== 'string' || typeof team1 !== 'string' || typeof team2 !== 'string' || !goals) return []
    return [{ date, round: String(round), teams: [team1, team2], goals, penalties: pair(told.p) } as const]
  })
}

/** Compares each World Cup: first and last day, number of teams, winner and runner-up, day and score of the final. */
export function compareWorldCups(index: PackIndex, folder: string): Comparison {
  const { compare, absent, result } = tally(basename(folder))
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    const year = basename(file, '.json')
    const subject = `${year}-fifa-world-cup`
    const cup = index.entities.get(subject)
    const matches = matchesOf(join(folder, file))
    const days = matches.map(({ date }) => date).sort()
    // In 1950 the last match of a final round decided.
    const final = matches.find(({ round }) => round === 'Final') ?? matches.at(-1)
    if (!cup || !final) {
      absent(subject)
      continue
    }
    const decided = final.penalties ?? final.goals
    const [first, second] = decided[0] > decided[1] ? final.teams : [final.teams[1], final.teams[0]]
    const own = valuesOf(cup, 'happened')[0]?.value
    const packs = own?.kind === 'date' ? own.date.edtf : ''
    const reference = `${days[0]}/${days.at(-1)}`
    compare(packs === reference, { subject, property: 'happened', packs, reference })
    const teams = String(new Set(matches.flatMap((match) => match.teams)).size)
    const count = valuesOf(cup, 'number').map(({ value }) => (value.kind === 'quantity' ? `${value.quantity.low}` : ''))
    compare(count.includes(teams), { subject, property: 'number', packs: count.join(', '), reference: teams })

    const game = index.entities.get(`${subject}-final`)
    for (const entity of game ? [cup, game] : [cup]) {
      for (const [property, team] of [
        ['winner', first],
        ['runner-up', second],
      ] as const) {
        const names = valuesOf(entity, property).flatMap(({ value }) => index.namesOf(value))
        const same = names.some((name) => sameName(name, team))
        compare(same, { subject: entity.id, property, packs: names[0] ?? '', reference: team })
      }
    }
    if (!game) {
      absent(`${subject}-final`)
      continue
    }
    const day = valuesOf(game, 'happened')[0]?.value
    const date = day?.kind === 'date' ? day.date.edtf : ''
    compare(date === final.date, { subject: game.id, property: 'happened', packs: date, reference: final.date })
    const [high, low] = [...final.goals].sort((a, b) => b - a)
    const score = valuesOf(game, 'score')[0]?.value
    const told = score?.kind === 'text' ? score.text : ''
    const goals = `${high}-${low}`
    compare(told.startsWith(goals), { subject: game.id, property: 'score', packs: told, reference: goals })
  }
  return result()
}
