import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recogniseQuotes } from '../../../src/annotate/quotes/recognise-quotes.ts'
import { scan } from '../../../src/annotate/scan.ts'
import { textDocument } from '../../support/text-document.ts'
import { growth } from '../figures/growth.ts'

function read(text: string) {
  return recogniseQuotes(scan(textDocument(text)))
}

function inner(text: string): string[] {
  const document = textDocument(text)
  return recogniseQuotes(scan(document)).quotes.map((quote) => document.text.slice(quote.inner.from, quote.inner.to))
}

describe('quotations', () => {
  it.each([
    ['straight', 'She said, "We are done."', ['We are done.']],
    ['curly', 'She said, “We are done.”', ['We are done.']],
    ['single', "The minister said: 'We will not go.'", ['We will not go.']],
    ['curly single', 'He said: ‘We won’t go.’', ['We won’t go.']],
    ['guillemets', 'He wrote « on verra » in reply.', [' on verra ']],
    ['low', 'He wrote „wir sehen“ in reply.', ['wir sehen']],
    ['stop outside', 'The report called them "slow".', ['slow']],
    ['behind a bracket', 'The plan ("the best so far") failed.', ['the best so far']],
    ['behind a dash', 'One answer—"never"—was clear.', ['never']],
    ['parts', '"We left," she said, "and it rained."', ['We left,', 'and it rained.']],
    ['nested', '“He told me, ‘Go home,’ and I went,” she said.', ['He told me, ‘Go home,’ and I went,', 'Go home,']],
    [
      'nested straight',
      `"He told me 'go home' and I went," she said.`,
      ["He told me 'go home' and I went,", 'go home'],
    ],
    ['nested at the start', `"'Never' was his answer," she said.`, ["'Never' was his answer,", 'Never']],
    ['contractions inside', `'I don't think it's John's,' he said.`, ["I don't think it's John's,"]],
    ['plural possessive inside', `'The workers' rights bill passed,' he said.`, ["The workers' rights bill passed,"]],
    ['turned marks', 'He said, “We are done.“ Then he left.', ['We are done.']],
    ['several sentences', '"It rained. We left. Nobody stayed," Ames said.', ['It rained. We left. Nobody stayed,']],
    ['bracketed word', '"[They] left early," Ames said.', ['[They] left early,']],
  ])('finds %s', (_, text, expected) => {
    expect(inner(text)).toEqual(expected)
    expect(read(text).strayMarks).toEqual([])
  })

  it('joins paragraphs that repeat the opening mark', () => {
    const { quotes, strayMarks } = read(
      'Ames said: “It rained.\n\n“We left.\n\n“Nobody stayed.”\n\n“I know,” she said.',
    )
    expect(quotes.map(({ text }) => text)).toEqual(['“It rained.\n\n“We left.\n\n“Nobody stayed.”', '“I know,”'])
    expect(strayMarks).toEqual([])
  })

  it('joins paragraphs that do not repeat it, with less trust', () => {
    const { quotes, strayMarks } = read('Ames said: "It rained.\n\nWe left."')
    expect(quotes).toMatchObject([{ text: '"It rained.\n\nWe left."', balanced: false, depth: 1 }])
    expect(strayMarks).toEqual([])
  })

  it('takes a block quotation as a whole', () => {
    const plain = textDocument('Ames wrote:\n\nWe the people left.')
    const blocks = plain.blocks.map((block, index) =>
      index === 1 ? { ...block, kind: 'block-quotation' as const } : block,
    )
    const { quotes } = recogniseQuotes(scan({ ...plain, blocks }))
    expect(quotes).toMatchObject([{ text: 'We the people left.', use: 'speech', balanced: true, depth: 1 }])
  })

  it('counts depth', () => {
    expect(read('“He said, ‘I saw “Jaws” there,’ and left,” she said.').quotes.map(({ depth }) => depth)).toEqual([
      1, 2, 3,
    ])
  })

  it.each([
    'Back in the ’90s and the \'80s it was "normal" to smoke.',
    "The workers' pay and the owners' profit grew in the '60s.",
    `Rock 'n' roll won't die; 'tis the season, get 'em.`,
    'He is 5\'10" and the board is 12" wide.',
    'He is 6’2” tall, the screen 27" wide.',
    'The 12" pipe broke," he said.',
    "O'Neill's and the Joneses' houses",
    'The mayor’s plan — the councillors’ plan — passed.',
    '“It rained.\n\n“We left.”',
    '“It rained. “We left,” she said.',
    '"It is going to …\n\nRead on below.',
    'Latitude 51° 30\' 26" north.',
    "He asked 'why?' and left",
    "Voters' choice: 'change' or not",
  ])('is silent about %s', (text) => {
    expect(read(text).strayMarks).toEqual([])
  })

  it.each([
    ['We are not closing," the manager said. "Nobody is losing a job."', 'opening', '"', 'We are not closing,"'],
    ['It rained for days. It is the worst”, said Ames.', 'opening', '”', 'It rained for days. It is the worst”'],
    ['“One,” said Ames. It is the worst,” said Bell.', 'opening', '”', 'It is the worst,”'],
    ['He said, “We are done. Then he left.\n\nIt rained.', 'closing', '“', '“We are done.'],
    ['He said, "We are done, and went home.', 'closing', '"', '"We are done, and went home.'],
    ['# “We are done, says Ames', 'closing', '“', '“We are done, says Ames'],
  ])('reports the lone mark of %s', (text, missing, mark, quotation) => {
    const document = textDocument(text)
    const { strayMarks } = recogniseQuotes(scan(document))
    expect(strayMarks).toMatchObject([{ missing, mark }])
    const [stray] = strayMarks
    expect(document.text.slice(stray?.from, stray?.to)).toBe(mark)
    expect(document.text.slice(stray?.quotation.from, stray?.quotation.to)).toBe(quotation)
  })

  it.each([
    ['speech', 'She said, "No."'],
    ['speech', '"Yes," Ames said.'],
    ['speech', 'He called the inquiry a "witch hunt" on Monday.'],
    ['speech', 'He pleaded guilty to “seven felonies for lying to investigators under oath.”'],
    ['set-off', 'The “new” party won.'],
    ['set-off', 'Roger "Rocket" Clemens pitched.'],
    ['set-off', 'He wrote "War and Peace," a novel.'],
    ['set-off', 'The so-called "fake news" spread.'],
    ['set-off', 'Her film "The Last of the Great Gardens of Old Prague" opened.'],
    ['set-off', 'The word "irony" is misused.'],
  ])('tells %s in %s', (use, text) => {
    expect(read(text).quotes).toMatchObject([{ use }])
  })

  it('keeps its ranges inside any text, nested, in order, and the same twice', () => {
    const piece = fc.constantFrom(
      '"',
      '“',
      '”',
      "'",
      '‘',
      '’',
      '«',
      '»',
      ' ',
      ' ',
      'word',
      'Word',
      '12',
      '.',
      ',',
      '\n\n',
      '90s',
      '(',
      '—',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const document = textDocument(pieces.join(''))
        const found = recogniseQuotes(scan(document))
        expect(recogniseQuotes(scan(document))).toEqual(found)
        let last = 0
        for (const quote of found.quotes) {
          expect(quote.from).toBeGreaterThanOrEqual(last)
          expect(quote.to).toBeLessThanOrEqual(document.text.length)
          expect(document.text.slice(quote.from, quote.to)).toBe(quote.text)
          expect(quote.inner.from).toBeLessThanOrEqual(quote.inner.to)
          last = quote.from
        }
        for (const [index, quote] of found.quotes.entries()) {
          for (const other of found.quotes.slice(index + 1)) {
            expect(other.from >= quote.to || other.to <= quote.to).toBe(true)
          }
        }
        for (const stray of found.strayMarks) expect(document.text.slice(stray.from, stray.to)).toBe(stray.mark)
      }),
      { numRuns: 500 },
    )
  })

  it.each(['"', '“', "'", '” ', ' "a" ', '‘a “b '])(
    'grows linearly on runs of %s',
    (piece) => {
      const [small, large] = [800, 6_400].map((count) => scan(textDocument(`a ${piece.repeat(count)}`)))
      if (small === undefined || large === undefined) throw new Error('No input')
      const run = (input: typeof small) => () => {
        recogniseQuotes(input)
      }
      expect(growth(run(small), run(large))).toBeLessThan(30)
    },
    30_000,
  )
})
