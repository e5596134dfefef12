import { expect, it } from 'vitest'
import { confusable } from '../../../src/checks/words/confusable.ts'
import { PHRASES } from '../../../src/checks/words/data/phrases.ts'
import { SOUND_ALIKES } from '../../../src/checks/words/data/sound-alikes.ts'
import { checkText } from '../../../src/index.ts'
import { shippedKnowledge } from '../../support/shipped.ts'

const ROWS = [...PHRASES, ...SOUND_ALIKES]

async function found(phrases: readonly string[]): Promise<string[]> {
  const text = phrases.map((phrase) => `They spoke of ${phrase} there.`).join('\n\n')
  const { findings } = await checkText(text, { knowledge: shippedKnowledge(), checks: [confusable] })
  return findings.map(({ span }) => text.slice(span.start, span.end))
}

it('speaks of every wrong phrase, once', async () => {
  expect(new Set(ROWS.map(({ wrong }) => wrong)).size).toBe(ROWS.length)
  expect(await found(ROWS.map(({ wrong }) => wrong))).toEqual(ROWS.map(({ wrong }) => wrong))
})

it('is silent about every right phrase', async () => {
  expect(await found(ROWS.map(({ right }) => right))).toEqual([])
})
