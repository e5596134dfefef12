import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openFolder, withFolder, writeFiles } from '../support/sources.ts'
import { CHANGED, FAITHFUL, type Kind, LENGTHS, type Speech } from './generate.ts'
import { measure, type Score } from './measure.ts'
import { readSpeeches, TRANSCRIPTS } from './speeches.ts'

const OWN = join(import.meta.dirname, '..', '..', 'fixtures', 'sources', 'bridge-opening.txt')

const REWORDED: readonly Kind[] = CHANGED.filter((kind) => kind !== 'speaker')

interface Sum {
  readonly raised: number
  readonly told: number
  readonly samples: number
  readonly wrong: string
}

function sumOf(scores: readonly Score[], kinds: readonly string[]): Sum {
  const chosen = scores.filter(({ kind }) => kinds.includes(kind))
  return {
    raised: chosen.reduce((sum, one) => sum + one.raised, 0),
    told: chosen.reduce((sum, one) => sum + one.told, 0),
    samples: chosen.reduce((sum, one) => sum + one.samples, 0),
    wrong: chosen.flatMap(({ wrong }) => wrong.slice(0, 3)).join('\n'),
  }
}

describe('quotations from a text of our own', () => {
  it('raise nothing where they are faithful, and something where they are not', async () => {
    const turns = readFileSync(OWN, 'utf8')
      .split(/\n\s*\n/)
      .filter((turn) => !turn.includes(' um,'))
    const by = (label: string, speaker: string): Speech => ({
      speaker,
      text: turns.flatMap((turn) => (turn.startsWith(label) ? [turn.slice(label.length + 1)] : [])).join('\n\n'),
    })
    const speeches = [by('MARA VALE', 'Mara Vale'), by('JOHN OKORO', 'John Okoro')]
    await withFolder(async (folder) => {
      writeFiles(folder, { 'opening.txt': readFileSync(OWN, 'utf8') })
      const scores = await measure(speeches, await openFolder(folder, ['opening.txt']), 20, 11)
      const faithful = sumOf(scores, FAITHFUL)
      expect(faithful.raised, faithful.wrong).toBe(0)
      const changed = sumOf(scores, CHANGED)
      expect(changed.told / changed.samples, changed.wrong).toBeGreaterThanOrEqual(0.99)
    })
  }, 120_000)
})

/** What must be found of the quotations of a length: of changed words in all, of these as a warning or an error, and of other speakers. */
const FOUND = {
  '4–5': { raised: 0.9, told: 0, speaker: 0.3 },
  '6–7': { raised: 0.97, told: 0.85, speaker: 0.95 },
  '8+': { raised: 0.99, told: 0.99, speaker: 0.95 },
} as const

describe.skipIf(!existsSync(TRANSCRIPTS))('quotations from the addresses (skipped where they are not at hand)', () => {
  const files = existsSync(TRANSCRIPTS) ? readdirSync(TRANSCRIPTS).sort() : []
  const speeches = readSpeeches(files)

  it.each(['4–5', '6–7', '8+'] as const)(
    'of %s words raise nothing where they are faithful, and something where they are not',
    async (length) => {
      await withFolder(async (folder) => {
        const sources = await openFolder(folder, [TRANSCRIPTS])
        const scores = await measure(speeches, sources, 20, 2026, [...FAITHFUL, ...CHANGED], LENGTHS[length])
        const faithful = sumOf(scores, FAITHFUL)
        expect(faithful.raised, faithful.wrong).toBe(0)
        const changed = sumOf(scores, REWORDED)
        expect(changed.raised / changed.samples, changed.wrong).toBeGreaterThanOrEqual(FOUND[length].raised)
        expect(changed.told / changed.samples, changed.wrong).toBeGreaterThanOrEqual(FOUND[length].told)
        const swapped = sumOf(scores, ['speaker'])
        expect(swapped.told / swapped.samples, swapped.wrong).toBeGreaterThanOrEqual(FOUND[length].speaker)
      })
    },
    120_000,
  )

  it.each(['4–5', '6–7', '8+'] as const)(
    'of %s words raise no warning where their source is not at hand, though others of the speaker are',
    async (length) => {
      await withFolder(async (folder) => {
        const atHand = files.filter((_, at) => at % 3 !== 0).map((file) => join(TRANSCRIPTS, file))
        const sources = await openFolder(folder, atHand)
        const absent = speeches.filter((_, at) => at % 3 === 0)
        const [score] = await measure(absent, sources, 100, 7, ['verbatim'], LENGTHS[length])
        expect(score?.told, score?.wrong.join('\n')).toBe(0)
      })
    },
    120_000,
  )
})
