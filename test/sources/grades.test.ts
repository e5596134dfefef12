import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Sources } from '../../src/model/sources.ts'
import { openFolder, withFolder, writeFiles } from '../support/sources.ts'

const TALK = `VALE: The harbor was quiet on the morning after the storm, and nobody had slept. I've never seen anything like it, you know, in all my life. We gave 25 families a roof that night.

VALE: And we're gonna rebuild it, uh, pier by pier. The U.S. government will not pay for it, but the people of Corran will. We, we have done it before.

OKORO: We counted every boat twice before we let anyone leave the pier. (Laughter.) The well-known Captain Brandt was the last to go home, at twenty past five.

VALE: Some organisations asked us how. I told them: "Ask the divers." It is not a secret.
`

let sources: Sources
let done: () => void = () => {}
const finished = new Promise<void>((resolve) => {
  done = resolve
})

beforeAll(async () => {
  await new Promise<void>((ready) => {
    void withFolder(async (folder) => {
      writeFiles(folder, { 'talk.txt': TALK })
      sources = await openFolder(folder, ['talk.txt'])
      ready()
      await finished
    })
  })
})

afterAll(() => done())

function grade(quotation: string): string {
  const [first] = sources.find(quotation)
  if (first === undefined) return 'none'
  const kinds = first.differences.map(({ kind, stated, recorded }) => `${kind} ${stated || '-'} ${recorded || '-'}`)
  return [first.grade, ...kinds].join('; ')
}

describe('the grade of a quotation', () => {
  it.each([
    ['The harbor was quiet on the morning after the storm', 'verbatim'],
    ['the harbor was quiet on the morning after the storm,', 'folded'],
    ['The harbour was quiet – on the morning\nafter the storm', 'folded'],
    ['before we let anyone leave the pier. The well known Captain Brandt', 'folded'],
    ['The wellknown Captain Brandt was the last to go home', 'folded'],
    ['We gave twenty-five families a roof that night', 'folded'],
    ['The US government will not pay for it', 'folded'],
    ['Some organizations asked us how', 'folded'],
    ['at 20 past five', 'folded'],
    ['The harbor was quiet … and nobody had slept', 'elided'],
    ['[T]he harbor was quiet on the morning after the [November] storm', 'elided'],
    ['The [harbor] was quiet on the [day] after the storm', 'elided'],
    ['I have never seen anything like it in all my life', 'cleaned'],
    ['we are going to rebuild it, pier by pier', 'cleaned'],
    ['We have done it before', 'folded'],
    ['The harbor was calm on the morning after the storm', 'altered; content calm quiet'],
    ['The harbor was quiet on the morning after a storm', 'altered; function a the'],
    ['The U.S. government will pay for it, but the people', 'altered; negation - not'],
    ['The U.S. government will never pay for it, but the people', 'altered; content never not'],
    ['We gave 35 families a roof that night', 'altered; number 35 25'],
    ['The well-known Captain Brenner was the last to go home', 'altered; name Brenner Brandt'],
    ['The harbor was quiet on the early morning after the storm', 'altered; content early -'],
    ['The harbor was quiet on the morning after the storm before we let anyone leave the pier', 'stitched'],
    ['The cathedral stood empty all through the long winter', 'none'],
    ['the harbor was', 'none'],
  ])('%s: %s', (quotation, expected) => {
    expect(grade(quotation)).toBe(expected)
  })

  it('says where the words stand, and who said them', () => {
    const [match] = sources.find('We counted every boat twice before we let anyone leave')
    expect([match?.passage.speaker?.label, match?.passage.locator]).toEqual(['OKORO', 'line 5'])
  })

  it('points at the words that differ', () => {
    const quotation = 'The harbor was calm on the morning after the storm'
    const at = sources.find(quotation)[0]?.differences[0]?.at
    expect(quotation.slice(at?.from, at?.to)).toBe('calm')
  })
})

const WORDS = 'We counted every boat twice before we let anyone leave the pier'.split(' ')

describe('any stretch of a source', () => {
  it('is faithful however it is punctuated, cased and wrapped', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: WORDS.length - 5 }),
        fc.array(fc.constantFrom(' ', '\n', ', ', ' — ', '; ', '  '), { minLength: 12, maxLength: 12 }),
        fc.boolean(),
        (start, joints, upper) => {
          const text = WORDS.slice(start).reduce((made, word, at) => `${made}${joints[at] ?? ' '}${word}`)
          expect(['verbatim', 'folded']).toContain(grade(upper ? text.toUpperCase() : text))
        },
      ),
      { numRuns: 60 },
    )
  })

  it('is altered by any strange word inside it, and the difference names this word alone', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: WORDS.length - 2 }),
        fc.constantFrom('xylophone', 'zebra', 'quartz', 'umbrella'),
        fc.boolean(),
        (at, word, put) => {
          const words = put ? WORDS.toSpliced(at, 0, word) : WORDS.toSpliced(at, 1, word)
          const [match] = sources.find(words.join(' '))
          expect(match?.grade).toBe('altered')
          expect(match?.differences.map(({ stated }) => stated)).toEqual([word])
        },
      ),
      { numRuns: 40 },
    )
  })

  it('never makes the search fail, whatever it is mixed with', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        expect(Array.isArray(sources.find(`${text} every boat twice before ${text}`))).toBe(true)
      }),
      { numRuns: 80 },
    )
  })
})
