import { describe, expect, it } from 'vitest'
import { readingAs, verbReadings } from '../../../src/claims/clauses/lexicon/verb-forms.ts'

const FORMS: readonly (readonly [string, string, string])[] = [
  ['pleaded', 'plead', 'past'],
  ['pled', 'plead', 'participle'],
  ['acquitted', 'acquit', 'participle'],
  ['acquitting', 'acquit', 'ing'],
  ['denies', 'deny', 's'],
  ['denied', 'deny', 'past'],
  ['dying', 'die', 'ing'],
  ['travelled', 'travel', 'past'],
  ['traveled', 'travel', 'past'],
  ['seeing', 'see', 'ing'],
  ['found', 'find', 'participle'],
  ['was', 'be', 'past'],
  ['has', 'have', 's'],
  ['convicts', 'convict', 's'],
  ['quashes', 'quash', 's'],
  ['exonerated', 'exonerate', 'past'],
  ['offered', 'offer', 'past'],
]

describe('verb forms', () => {
  it.each(FORMS)('reads %s as %s (%s)', (word, lemma, form) => {
    expect(verbReadings(word).map((reading) => `${reading.lemma} ${reading.form}`)).toContain(`${lemma} ${form}`)
  })

  it('guesses a verb by its ending, and says so', () => {
    expect(readingAs('defenestrated', 'past')).toEqual({ lemma: 'defenestrat', form: 'past', known: false })
  })

  it.each(['hundred', 'sacred', 'morning', 'jury', 'guilty', 'red', ''])('finds no verb in %j', (word) => {
    expect(verbReadings(word)).toEqual([])
  })
})
