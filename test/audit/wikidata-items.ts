import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { isRecord } from '../../src/knowledge/import/json.ts'
import { readItem } from '../../src/knowledge/import/wikidata-item.ts'
import type { Value } from '../../src/model/knowledge.ts'
import { PROPERTIES } from '../../src/model/property.ts'
import { type Comparison, tally } from './comparison.ts'
import { type PackIndex, type Recorded, sameDate, valuesOf } from './pack-index.ts'

/** How far two figures for one quantity may be apart: rounding, and other ways to measure. */
const MOST = 0.02

function same(a: Value, b: Value): boolean | undefined {
  if (a.kind === 'date' && b.kind === 'date') return sameDate(a.date.edtf, b.date.edtf)
  if (a.kind === 'quantity' && b.kind === 'quantity' && a.quantity.unit === b.quantity.unit) {
    return Math.abs(a.quantity.low - b.quantity.low) <= MOST * Math.abs(b.quantity.low)
  }
  return undefined
}

function described(value: Value): string {
  if (value.kind === 'date') return value.date.edtf
  return value.kind === 'quantity' ? `${value.quantity.low} ${value.quantity.unit}` : ''
}

function bearer(index: PackIndex, name: string, kind: string): Recorded | undefined {
  return index.named(name).find((entity) => entity.kind === kind)
}

/** The items of a file: one a line, or all in one value. */
function itemsOf(file: string): readonly unknown[] {
  const text = readFileSync(file, 'utf8')
  if (file.endsWith('.ndjson')) {
    const lines = text.split('\n').map((line) => line.trim().replace(/,$/, ''))
    return lines.filter((line) => line.startsWith('{')).map((line): unknown => JSON.parse(line))
  }
  const json: unknown = JSON.parse(text)
  return isRecord(json) && isRecord(json.entities) ? Object.values(json.entities) : [json]
}

/** Compares the dates and measures that have one value with those of Wikidata's items. */
export function compareWikidata(index: PackIndex, file: string, asOf: string): Comparison {
  const { compare, absent, result } = tally(basename(file))
  for (const item of existsSync(file) ? itemsOf(file) : []) {
    if (!isRecord(item) || typeof item.id !== 'string') continue
    const imported = readItem(item, { language: 'en', asOf })
    if (!imported) continue
    const { name, kind } = imported.entity
    const entity = bearer(index, name, kind)
    if (!entity) {
      absent(name)
      continue
    }
    for (const { property, value } of imported.statements) {
      if (PROPERTIES[property].cardinality !== 'one') continue
      for (const own of valuesOf(entity, property)) {
        const equal = same(own.value, value)
        if (equal === undefined) continue
        compare(equal, { subject: entity.id, property, packs: described(own.value), reference: described(value) })
      }
    }
  }
  return result()
}
