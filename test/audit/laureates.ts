import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { isRecord } from '../../src/knowledge/import/json.ts'
import { type Comparison, tally } from './comparison.ts'
import { type PackIndex, type Recorded, sameDate, valuesOf } from './pack-index.ts'

const AWARDS: ReadonlyMap<string, string> = new Map([
  ['physics', 'nobel-prize-in-physics'],
  ['chemistry', 'nobel-prize-in-chemistry'],
  ['medicine', 'nobel-prize-in-physiology-or-medicine'],
  ['literature', 'nobel-prize-in-literature'],
  ['peace', 'nobel-peace-prize'],
  ['economics', 'nobel-memorial-prize-in-economic-sciences'],
])

function text(record: Readonly<Record<string, unknown>>, key: string): string {
  const value = record[key]
  return typeof value === 'string' ? value.replace(/-00/g, '').trim() : ''
}

function prizesOf(entity: Recorded): string[] {
  return valuesOf(entity, 'award').flatMap(({ value, qualifiers }) => {
    const year = (qualifiers.on ?? qualifiers.from)?.edtf.slice(0, 4) ?? ''
    return value.kind === 'entity' && [...AWARDS.values()].includes(value.id) ? [`${value.id} ${year}`] : []
  })
}

/** Compares the Nobel laureates: each prize with its year, birth and death, and that nobody else has a prize of those years. */
export function compareLaureates(index: PackIndex, file: string): Comparison {
  const { compare, absent, result } = tally(basename(file))
  const json: unknown = JSON.parse(readFileSync(file, 'utf8'))
  const laureates = isRecord(json) && Array.isArray(json.laureates) ? json.laureates.filter(isRecord) : []
  const holders = holdersByPrize(index)
  const seen = new Set<string>()
  let lastYear = ''
  for (const laureate of laureates) {
    const list = Array.isArray(laureate.prizes) ? laureate.prizes.filter(isRecord) : []
    const prizes = list.map((prize) => `${AWARDS.get(text(prize, 'category')) ?? ''} ${text(prize, 'year')}`)
    for (const prize of prizes) lastYear = prize.slice(-4) > lastYear ? prize.slice(-4) : lastYear
    const name = [text(laureate, 'firstname'), text(laureate, 'surname')].filter((part) => part !== '').join(' ')
    const last = text(laureate, 'surname').split(' ').at(-1) ?? ''
    const bearers = [
      ...index.named(name),
      ...sameSurname(
        prizes.flatMap((prize) => holders.get(prize) ?? []),
        last,
      ),
    ]
    const entity = bearers.find((bearer) => prizesOf(bearer).some((prize) => prizes.includes(prize))) ?? bearers[0]
    if (!entity || prizes.length === 0) {
      if (prizes.length > 0) absent(`${name} (${prizes.join(', ')})`)
      continue
    }
    seen.add(entity.id)
    for (const reference of prizes) {
      const own = prizesOf(entity)
      const same = own.includes(reference)
      compare(same, { subject: entity.id, property: 'award', packs: own.join(', '), reference })
    }
    for (const property of entity.kind === 'person' ? (['born', 'died'] as const) : []) {
      const value = valuesOf(entity, property)[0]?.value
      const reference = text(laureate, property)
      if (value?.kind !== 'date' || reference === '' || reference.startsWith('0000')) continue
      const same = sameDate(value.date.edtf, reference)
      compare(same, { subject: entity.id, property, packs: value.date.edtf, reference })
    }
  }
  for (const entity of index.entities.values()) {
    for (const packs of seen.has(entity.id) ? [] : prizesOf(entity)) {
      if (packs.slice(-4) > lastYear) continue
      compare(false, { subject: entity.id, property: 'award', packs, reference: 'not among the laureates' })
    }
  }
  return result()
}

/** The holders of each prize, as `award year`. */
function holdersByPrize(index: PackIndex): ReadonlyMap<string, readonly Recorded[]> {
  const holders = new Map<string, Recorded[]>()
  for (const entity of index.entities.values()) {
    for (const prize of prizesOf(entity)) holders.set(prize, [...(holders.get(prize) ?? []), entity])
  }
  return holders
}

/** Laureates of these prizes whose name ends in this word: the set writes some first names in another way. */
function sameSurname(holders: readonly Recorded[], last: string): readonly Recorded[] {
  return last === '' ? [] : holders.filter(({ names }) => names.some((name) => name.endsWith(last)))
}
