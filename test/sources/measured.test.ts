import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openFolder, withFolder, writeFiles } from '../support/sources.ts'
import { CHANGED, FAITHFUL, type Speech } from './generate.ts'
import { measure, type Score } from './measure.ts'

const TRANSCRIPTS = join(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'transcripts')
const OWN = join(import.meta.dirname, '..', '..', 'fixtures', 'sources', 'bridge-opening.txt')

/** Whose speeches the files are, by the surname in their names. */
const SPEAKERS: ReadonlyMap<string, string> = new Map([
  ['Lincoln', 'Abraham Lincoln'],
  ['Roosevelt', 'Franklin D. Roosevelt'],
  ['Kennedy', 'John F. Kennedy'],
  ['Reagan', 'Ronald Reagan'],
  ['Clinton', 'Bill Clinton'],
  ['GWBush', 'George W. Bush'],
  ['Obama', 'Barack Obama'],
  ['Trump', 'Donald Trump'],
])

function rate(
  scores: readonly Score[],
  kinds: readonly string[],
): { raised: number; samples: number; wrong: string[] } {
  const chosen = scores.filter(({ kind }) => kinds.includes(kind))
  return {
    raised: chosen.reduce((sum, one) => sum + one.raised, 0),
    samples: chosen.reduce((sum, one) => sum + one.samples, 0),
    wrong: chosen.flatMap(({ wrong }) => wrong),
  }
}

function expectQuality(scores: readonly Score[]): void {
  const silent = rate(scores, FAITHFUL)
  expect(silent.raised / silent.samples, silent.wrong.slice(0, 5).join('\n')).toBeLessThanOrEqual(0.001)
  for (const kind of CHANGED) {
    const spoken = rate(scores, [kind])
    expect(spoken.raised / spoken.samples, spoken.wrong.slice(0, 5).join('\n')).toBeGreaterThanOrEqual(0.99)
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
      expectQuality(await measure(speeches, await openFolder(folder, ['opening.txt']), 50, 11))
    })
  }, 120_000)
})

describe.skipIf(!existsSync(TRANSCRIPTS))('quotations from the addresses (skipped where they are not at hand)', () => {
  const files = existsSync(TRANSCRIPTS) ? readdirSync(TRANSCRIPTS).sort() : []
  const speeches = files.map((file) => ({
    speaker: SPEAKERS.get(file.split(/[-.]/)[1] ?? '') ?? file,
    // The page around one of the speeches is no part of it.
    text: readFileSync(join(TRANSCRIPTS, file), 'utf8').replace(
      /^.*(?:Memorial Page|Presidential State of the Union).*$/gm,
      '',
    ),
  }))

  it('raise nothing in 999 of 1,000 faithful ones, and something in 99 of 100 changed ones', async () => {
    await withFolder(async (folder) => {
      const sources = await openFolder(folder, [TRANSCRIPTS])
      expectQuality(await measure(speeches, sources, 160, 2026))
    })
  }, 600_000)

  it('raise next to nothing where their source is not at hand', async () => {
    await withFolder(async (folder) => {
      const atHand = files.filter((_, at) => at % 3 !== 0).map((file) => join(TRANSCRIPTS, file))
      const sources = await openFolder(folder, atHand)
      const absent = speeches.filter((_, at) => at % 3 === 0)
      const [score] = await measure(absent, sources, 240, 7, ['verbatim'])
      expect((score?.raised ?? 240) / 240, score?.wrong.join('\n')).toBeLessThanOrEqual(0.005)
    })
  }, 600_000)
})
