import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { isRecord } from '../../src/knowledge/import/json.ts'
import { fold, squash } from '../../src/text/fold.ts'
import { type Comparison, type Tally, tally } from './comparison.ts'
import { compareLeaders } from './factbook-leaders.ts'
import { type PackIndex, type Recorded, valuesOf } from './pack-index.ts'

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', quot: '"', rsquo: '’', nbsp: ' ' }

function plain(text: string): string {
  const bare = text.replace(/<[^<>]*>/g, ' ')
  return bare.replace(/&([a-zA-Z])?([a-z]+);/g, (_, letter = '', name = '') => ENTITIES[letter + name] ?? letter)
}

/** The text at a path of keys, markup taken out; empty where there is none. */
function textAt(page: unknown, ...path: readonly string[]): string {
  let node = page
  for (const key of path) node = isRecord(node) ? node[key] : undefined
  const text = isRecord(node) ? node.text : node
  return typeof text === 'string' ? plain(text) : ''
}

function firstNumber(text: string): number {
  const [, figure = '', million] = /(\d[\d,]*(?:\.\d+)?)( million)?/.exec(text) ?? []
  return Number(figure.replaceAll(',', '')) * (million === undefined ? 1 : 1e6)
}

/** The country or territory that bears a name, not the city or the state of the same name. */
function countryNamed(index: PackIndex, name: string): Recorded | undefined {
  const bearers = index.named(name).filter(({ type }) => type === 'country' || type === 'territory')
  return bearers.find(({ names }) => names[0] === name) ?? bearers[0]
}

/** Compares a measure, which the packs may have rounded, with a figure of the reference. */
function compareMeasure(
  { compare }: Tally,
  country: Recorded,
  property: 'area' | 'population' | 'height',
  figure: number,
  most: number,
): void {
  const value = valuesOf(country, property).at(-1)?.value
  if (value?.kind !== 'quantity' || !Number.isFinite(figure) || figure === 0) return
  const own = value.quantity.low
  const same = Math.abs(own - figure) <= most * figure
  compare(same, { subject: country.id, property, packs: String(own), reference: String(figure) })
}

function compareBorders({ compare }: Tally, index: PackIndex, country: Recorded, told: string): void {
  const own = valuesOf(country, 'borders').flatMap(({ value }) => (value.kind === 'entity' ? [value.id] : []))
  const names = [...told.matchAll(/([A-Z][^;:\d]*?) (?:\([^)]*\) )?[\d.,]+ ?km/g)].map((match) => match[1] ?? '')
  const ids = names.flatMap((name) => countryNamed(index, name.trim())?.id ?? [])
  if (own.length === 0 || ids.length === 0) return
  const differ = [...own.filter((id) => !ids.includes(id)), ...ids.filter((id) => !own.includes(id))]
  const [packs, reference] = [own, ids].map((list) => differ.filter((id) => list.includes(id)).join(', '))
  compare(differ.length === 0, {
    subject: country.id,
    property: 'borders',
    packs: packs ?? '',
    reference: reference ?? '',
  })
}

function compareCountry(counts: Tally, index: PackIndex, country: Recorded, page: unknown): void {
  const { compare } = counts
  const subject = country.id
  const capital = textAt(page, 'Government', 'Capital', 'name')
  const capitals = valuesOf(country, 'capital').flatMap(({ value }) => index.namesOf(value))
  if (capitals.length > 0 && capital !== '') {
    const same = capitals.some((name) => squash(capital).includes(squash(name)))
    compare(same, { subject, property: 'capital', packs: capitals[0] ?? '', reference: capital })
  }
  compareMeasure(counts, country, 'area', firstNumber(textAt(page, 'Geography', 'Area', 'total ')), 0.01)
  const people = textAt(page, 'People and Society', 'Population', 'total')
  compareMeasure(counts, country, 'population', firstNumber(people), 0.02)
  compareBorders(counts, index, country, textAt(page, 'Geography', 'Land boundaries', 'border countries'))

  const money = /\(([A-Z]{3})\)/.exec(textAt(page, 'Economy', 'Exchange rates', 'Currency'))?.[1]
  const currencies = valuesOf(country, 'currency').flatMap(({ value }) => {
    const known = value.kind === 'entity' ? index.entities.get(value.id) : undefined
    return known
      ? valuesOf(known, 'abbreviation').map((code) => (code.value.kind === 'text' ? code.value.text : ''))
      : []
  })
  if (money !== undefined && currencies.length > 0) {
    compare(currencies.includes(money), {
      subject,
      property: 'currency',
      packs: currencies.join(', '),
      reference: money,
    })
  }
  const [, peak = '', height = ''] =
    /^([^\d;(]+?) ([\d,]+)/.exec(textAt(page, 'Geography', 'Elevation', 'highest point')) ?? []
  const mountain = index
    .named(peak)
    .find((place) =>
      valuesOf(place, 'located-in').some(({ value }) => value.kind === 'entity' && value.id === country.id),
    )
  if (mountain) compareMeasure(counts, mountain, 'height', firstNumber(height), 0.001)
  const heads = ['chief of state', 'head of government']
  const executive = heads.map((head) => textAt(page, 'Government', 'Executive branch', head)).join('; ')
  compareLeaders(counts, index, country, executive)
}

/** Compares countries: capital, area, population, borders, currency, highest mountain, heads of state and of government. */
export function compareFactbook(index: PackIndex, file: string): Comparison {
  const counts = tally(basename(file))
  const pages: unknown = JSON.parse(readFileSync(file, 'utf8'))
  const list = isRecord(pages) ? Object.values(pages) : []
  const short = (page: unknown): string => textAt(page, 'Government', 'Country name', 'conventional short form')
  const names = new Set(list.map(short))
  for (const page of list) {
    const name = short(page)
    const long = textAt(page, 'Government', 'Country name', 'conventional long form')
    const told = [long, name].filter((text) => text !== '' && fold(text) !== 'none')
    const country = told.map((text) => countryNamed(index, text)).find((place) => place !== undefined)
    // An alias may be the name of another page: Saint Martin has a French part and a Dutch one.
    const own = country?.names[0] ?? ''
    if (country && (own === name || !names.has(own))) compareCountry(counts, index, country, page)
    else if (told.length > 0) counts.absent(name)
  }
  return counts.result()
}
