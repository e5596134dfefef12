import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseCsv } from '../../src/knowledge/pack/csv.ts'
import type { Value } from '../../src/model/knowledge.ts'
import { type Comparison, tally } from './comparison.ts'
import { type PackIndex, sameName, valuesOf } from './pack-index.ts'

function yearOf(value: Value | undefined): string {
  return value?.kind === 'date' ? value.date.edtf.slice(0, 4) : ''
}

/** Compares companies: the years in which they may have been founded, the city of the seat, and its state. */
export function compareCompanies(index: PackIndex, file: string): Comparison {
  const { compare, absent, result } = tally(basename(file))
  const [header, ...records] = parseCsv(readFileSync(file, 'utf8')) ?? []
  const column = (name: string): number => header?.cells.indexOf(name) ?? -1
  const [NAME, SEAT, FOUNDED] = [column('Security'), column('Headquarters Location'), column('Founded')]
  for (const { cells } of records) {
    const name = (cells[NAME] ?? '').replace(/ \([^)]*\)$/, '')
    const company = index.named(name).find(({ kind }) => kind === 'organization')
    if (!company) {
      absent(name)
      continue
    }
    const subject = company.id
    const years = (cells[FOUNDED] ?? '').match(/\d{4}/g) ?? []
    const founded = yearOf(valuesOf(company, 'founded')[0]?.value)
    if (founded !== '' && years.length > 0) {
      const reference = years.join(' or ')
      compare(
        years.some((year) => year === founded),
        { subject, property: 'founded', packs: founded, reference },
      )
    }
    const open = valuesOf(company, 'seat').filter(({ qualifiers }) => qualifiers.to === undefined)
    if (open.length === 0) continue
    const places = (cells[SEAT] ?? '').split(/[,;]/).map((part) => part.trim())
    const cities = open.flatMap(({ value }) => index.namesOf(value))
    const same = cities.some((city) => places.some((place) => sameName(city, place)))
    compare(same, { subject, property: 'seat', packs: cities.slice(0, 3).join(', '), reference: cells[SEAT] ?? '' })
    for (const { qualifiers } of open) {
      const states = qualifiers.in ? index.namesOf(qualifiers.in) : []
      const right = states.length === 0 || states.some((state) => places.some((place) => sameName(state, place)))
      if (!right) compare(false, { subject, property: 'seat', packs: states[0] ?? '', reference: cells[SEAT] ?? '' })
    }
  }
  return result()
}
