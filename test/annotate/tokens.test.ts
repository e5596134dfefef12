import { describe, expect, it } from 'vitest'
import { scan } from '../../src/annotate/scan.ts'
import { textDocument } from '../support/text-document.ts'

function tokensOf(text: string): string[] {
  return scan(textDocument(text)).tokens.map((token) => token.text)
}

describe('tokenize', () => {
  it.each([
    ["Trump's ally", ['Trump', "'s", 'ally']],
    ['Trump’s ally', ['Trump', '’s', 'ally']],
    ["it's what they don't", ["it's", 'what', 'they', "don't"]],
    ["the Democrats' plan", ['the', 'Democrats', "'", 'plan']],
    ['U.S. troops', ['U.S.', 'troops']],
    ['the U.S.-led', ['the', 'U.S.', '-', 'led']],
    ['$1,200.50 or 25%', ['$', '1,200.50', 'or', '25', '%']],
    ['won 4-2', ['won', '4', '-', '2']],
    ['on Feb. 21st', ['on', 'Feb.', '21', 'st']],
    ['the 1990s and ’90s', ['the', '1990', 's', 'and', '’', '90', 's']],
    ['George W. Bush', ['George', 'W.', 'Bush']],
    ['Sen. O’Brien', ['Sen.', 'O’Brien']],
    ['Bashar al-Assad', ['Bashar', 'al', '-', 'Assad']],
    ['me@example.com @handle', ['me@example.com', '@handle']],
    ['It is no. But no. 5 is', ['It', 'is', 'no', '.', 'But', 'no.', '5', 'is']],
    ['wait ... . . . ok', ['wait', '... . . .', 'ok']],
    ['AT&T at 5 p.m.', ['AT', '&', 'T', 'at', '5', 'p.m.']],
  ])('%s', (text, expected) => {
    expect(tokensOf(text)).toEqual(expected)
  })
})
