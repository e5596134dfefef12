import { describe, expect, it } from 'vitest'
import { scan } from '../../src/annotate/scan.ts'
import { loadTagger, tagSentences } from '../../src/annotate/tagger.ts'
import { textDocument } from '../support/text-document.ts'

/** The tagged words as `word/part`, in the order of the text. */
async function tagsOf(text: string, ...words: string[]): Promise<string[]> {
  const scanned = scan(textDocument(text))
  const tags = await tagSentences(scanned, new Set(words), loadTagger)
  return [...tags].map(([index, part]) => `${scanned.tokens[index]?.lower}/${part}`)
}

describe('tagSentences', () => {
  it('tags only the sentences that hold a word of the set', async () => {
    expect(await tagsOf('The dog slept. Its owner left.', 'its')).toEqual([
      'its/possessive',
      'owner/noun',
      'left/past-verb',
    ])
  })

  it('tells a participle from a past tense', async () => {
    const tags = await tagsOf('Stone was not convicted. He denied it.', 'stone', 'denied')
    expect(tags).toContain('convicted/participle')
    expect(tags).toContain('denied/past-verb')
  })

  it('gives a possessive ending a tag of its own', async () => {
    expect(await tagsOf("In Moscow's streets", 'streets')).toEqual([
      'in/preposition',
      'moscow/proper-noun',
      "'s/possessive",
      'streets/plural-noun',
    ])
  })

  it('keeps its place after quotation marks, hyphens and contractions', async () => {
    const tags = await tagsOf("“It's a long-time ally,” she said; they weren't convinced.", 'ally')
    expect(tags).toContain("it's/pronoun")
    expect(tags).toContain('ally/noun')
    expect(tags).toContain('said/past-verb')
    expect(tags).toContain('they/pronoun')
  })

  it('does not load the tagger for a text that needs none', async () => {
    let loads = 0
    const load = () => {
      loads += 1
      return loadTagger()
    }
    const scanned = scan(textDocument('The dog slept.'))
    expect(await tagSentences(scanned, new Set(['its']), load)).toEqual(new Map())
    expect(await tagSentences(scanned, new Set(), load)).toEqual(new Map())
    expect(loads).toBe(0)
  })
})
