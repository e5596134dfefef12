import { describe, expect, it } from 'vitest'
import { knowledgeInfo } from '../../src/knowledge/info.ts'
import { lookup } from '../../src/knowledge/lookup.ts'
import { sampleKnowledge } from './sample.ts'

const knowledge = sampleKnowledge()

function says(query: string): { why: string; statements: string[]; mentions: string[] }[] {
  return lookup(knowledge, query).candidates.map(({ why, statements, mentions }) => ({
    why,
    statements: statements.map((item) => item.says),
    mentions: mentions.map((item) => item.says),
  }))
}

describe('lookup', () => {
  it('gives each candidate with the reason and the record', () => {
    expect(says('Robert Muller')).toEqual([
      {
        why: 'is the recorded name "Robert Muller"',
        statements: ['was assistant secretary-general of the United Nations, from 1984'],
        mentions: [],
      },
      {
        why: 'is one letter away from "Robert Mueller", and can sound like it',
        statements: [
          'was born on 1944-08-07',
          'was Director of the FBI, from 2001-09-04, to 2013-09-04',
          'was special counsel, from 2017-05-17, to 2019-05-29',
        ],
        mentions: [],
      },
    ])
  })

  it('words every kind of value and qualifier', () => {
    expect(says('us-v-stone')[0]).toEqual({
      why: 'is its id',
      statements: [
        'was charged Roger Stone, on 2019-01-24, for obstruction, false statements and witness tampering, counts 7',
        'was convicted Roger Stone, on 2019-11-15, by jury, counts 7',
        'was sentenced Roger Stone, on 2020-02-20, term 40 months, fine 20,000 USD',
        'had the sentence commuted Roger Stone, on 2020-07-10, by Donald Trump',
        'was heard by United States District Court; District of Columbia',
        'has a complete list of outcomes',
      ],
      mentions: [],
    })
    expect(says('Mount Everest')[0]?.statements).toContain('has a height of 8849 m, on 2020')
    expect(says('Mount Everest')[0]?.statements).toContain('is in North Korea, as of 2020, deprecated')
  })

  it('gives what others say of it', () => {
    expect(says('FBI director')[0]?.mentions).toContain(
      'James Comey was Director of the FBI, from 2013-09-04, to 2017-05-09',
    )
  })

  it('is empty for a stranger', () => {
    expect(lookup(knowledge, 'Zebedee Quark')).toEqual({ query: 'Zebedee Quark', candidates: [] })
  })
})

describe('knowledgeInfo', () => {
  it('counts what is open', () => {
    const [shipped, ...others] = knowledgeInfo(knowledge).layers
    expect(others).toEqual([])
    expect(shipped?.packs.map(({ name, asOf }) => `${name} ${asOf}`)).toEqual(['people 2026-11-01', 'rest 2026-11-01'])
    const total = shipped?.packs.reduce((sum, { entities }) => sum + entities, 0)
    expect(shipped?.layer).toBe('shipped')
    // The plus entry of the second pack adds statements, not an entity.
    expect(shipped?.entities).toBe(total)
    expect(shipped?.statements).toBe(shipped?.packs.reduce((sum, { statements }) => sum + statements, 0))
  })
})
