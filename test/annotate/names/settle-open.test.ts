import { describe, expect, it } from 'vitest'
import { createLookup } from '../../../src/annotate/names/lookup.ts'
import { recogniseNames } from '../../../src/annotate/names/recognise-names.ts'
import { settleOpenNames } from '../../../src/annotate/names/settle-open.ts'
import { scan } from '../../../src/annotate/scan.ts'
import type { Tagger } from '../../../src/annotate/tagger.ts'
import { politics } from '../../support/politics.ts'
import { textDocument } from '../../support/text-document.ts'

/** A tagger that takes every word for part of a person's name. */
const personal: Tagger = (text) =>
  [...text.matchAll(/\p{L}+/gu)].map((word) => ({
    from: word.index,
    to: word.index + word[0].length,
    tags: ['Person', 'ProperNoun'],
  }))

async function settled(text: string): Promise<{ readonly names: string[]; readonly loads: number }> {
  let loads = 0
  const load = async (): Promise<Tagger> => {
    loads += 1
    return personal
  }
  const scanned = scan(textDocument(text))
  const names = await settleOpenNames(recogniseNames(scanned, [], createLookup(politics)), scanned, load)
  return { names: names.map(({ kind, text }) => `${kind}:${text}`), loads }
}

describe('settleOpenNames', () => {
  it('asks the tagger about a name that a pronoun may take up', async () => {
    expect(await settled('We saw Zyrlan Okt. He left.')).toEqual({ names: ['person:Zyrlan Okt'], loads: 1 })
  })

  it.each([
    ['no pronoun is near', 'We saw Zyrlan Okt. It rained.', 'name:Zyrlan Okt'],
    ['the record knows the name', 'We saw the Kremlin. He left.', 'place:Kremlin'],
    ['the words decide', 'We saw Zyrlan River. He left.', 'place:Zyrlan River'],
    ['the title decides', 'We saw Sen. Zyrlan Okt. He left.', 'person:Zyrlan Okt'],
    ['it is a name in capitals', 'We saw ZYR Okt. It left.', 'name:ZYR Okt'],
  ])('does not load it where %s', async (_, text, name) => {
    expect(await settled(text)).toEqual({ names: [name], loads: 0 })
  })
})
