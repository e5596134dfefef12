import { describe, expect, it } from 'vitest'
import { attributeQuotes } from '../../../src/annotate/quotes/attribute-quotes.ts'
import { recogniseQuotes } from '../../../src/annotate/quotes/recognise-quotes.ts'
import { scan } from '../../../src/annotate/scan.ts'
import type { Reference, Referent } from '../../../src/model/annotation.ts'
import { textDocument } from '../../support/text-document.ts'

/** Reads a text in which `[A:words]` stands for words that refer to A, and gives the speaker of each quotation. */
function speakers(marked: string): (string | null)[] {
  const ids: string[] = []
  const references: Reference[] = []
  let text = ''
  let at = 0
  for (const match of marked.matchAll(/\[(\w):([^\]]+)\]/g)) {
    const [whole, id = '', words = ''] = match
    text += marked.slice(at, match.index)
    at = match.index + whole.length
    if (!ids.includes(id)) ids.push(id)
    const form = /^(?:he|she|they)$/i.test(words) ? 'pronoun' : 'surname'
    references.push({ from: text.length, to: text.length + words.length, form, sentence: 0, referent: ids.indexOf(id) })
    text += words
  }
  text += marked.slice(at)
  const referents = ids.map(
    (name, id): Referent => ({
      id,
      kind: 'person',
      name,
      gender: null,
      references: references.filter(({ referent }) => referent === id),
      roles: [],
      link: { status: 'none' },
    }),
  )
  const tokens = scan(textDocument(text))
  const quotes = attributeQuotes(recogniseQuotes(tokens).quotes, tokens, references, referents)
  return quotes.map(({ speaker }) => (speaker === null ? null : (ids[speaker] ?? null)))
}

describe('speakers', () => {
  it.each([
    ['"It is the worst," said [A:Muller].', ['A']],
    ['“It is the worst”, said [A:Muller].', ['A']],
    ['"It is the worst," [A:Muller] said.', ['A']],
    ['"It is the worst," [A:she] told [B:Bell].', ['A']],
    ['"It is the worst," said former mayor [A:Ann Ames].', ['A']],
    ['"It is the worst," said the [A:mayor].', ['A']],
    ['"It is the worst," [A:Ames], who leads the [B:club], told reporters.', ['A']],
    ['"It is the worst," according to [A:Ames].', ['A']],
    ['"It is the worst," said a spokesman for [A:Ames].', [null]],
    ['[A:Ames] said, "It is the worst of all."', ['A']],
    ['[A:Ames] told [B:Bell]: "It is the worst of all."', ['A']],
    ['[A:Ames], who met [B:Bell], said: "It is the worst of all."', ['A']],
    ['According to [A:Ames], "it is the worst of all the plans."', ['A']],
    ['[A:Ames]: "It is the worst of all."', ['A']],
    ['[A:Trump] called the inquiry into [B:Bell] a "witch hunt" on Monday.', ['A']],
    ['"We left," [A:she] said, "and it rained all day."', ['A', 'A']],
    ['"We left," said [A:Ames]. "It rained all day. Nobody stayed."', ['A', 'A']],
    ['"We left early," said [A:Ames]. [B:Bell] said: "It rained all day long."', ['A', 'B']],
    ['"It rained all day.\n\n"We left," [A:Ames] said.', ['A']],
    ['"Be bold, be kind, be brief." — [A:Ames]', ['A']],
    ['[A:Ames] wrote that the plan was "the worst that anybody had seen".', ['A']],
    ['[A:Ames] met [B:Bell]. "It was the worst of all the plans."', [null]],
    ['The “new” party of [A:Ames] said that it rained.', [null]],
    ['A friend of [A:Ames] said: "It is the worst of all."', [null]],
    ['"We left," said [A:Ames].\n\n"It rained all day. Nobody stayed."', ['A', null]],
  ])('knows who speaks in %s', (text, expected) => {
    expect(speakers(text)).toEqual(expected)
  })
})
