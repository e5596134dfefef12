import { describe, expect, it } from 'vitest'
import { annotate } from '../../src/annotate/annotate.ts'
import { CHECKS } from '../../src/checks/index.ts'
import { readClaims } from '../../src/claims/read-claims.ts'
import type { CheckContext } from '../../src/model/check.ts'
import { readDocument } from '../../src/read/read-document.ts'
import { shippedKnowledge } from '../support/shipped.ts'
import { WORST_UNITS, worstInput } from '../support/worst-inputs.ts'

const knowledge = shippedKnowledge()
const SHORT = 100_000
const LONG = 1_000_000
/** Ten times the text takes ten times as long; a hundred would be the square. */
const MOST = 35
/** Processor time below this, in milliseconds, is noise. */
const NOISE = 60

const SENTENCES: readonly (readonly [name: string, unit: string])[] = [
  ['sums', 'The 12 members voted 7 to 5, and 3 of 4, or 75 percent, of them left. '],
  ['changes', 'It rose 20 percent to 240 from 200 in the year to May 1. '],
  ['roles', 'Senator Ax§ Bx§, the former governor of Ohio, met President Obama in Paris. '],
  ['verdicts', 'Paul Manafort was convicted of fraud and sentenced to 47 months in prison. '],
  ['sayings', '“I came, I saw, I conquered,” Caesar said of Bx§ Ax§ on Tuesday, March 5, 2019. '],
]

/** Milliseconds of processor time since an earlier reading. */
function since({ user, system }: NodeJS.CpuUsage): number {
  const now = process.cpuUsage()
  return (now.user + now.system - user - system) / 1000
}

/** What reading and tagging cost, reading the claims, and each check. */
async function costs(source: string): Promise<Map<string, number>> {
  const found = new Map<string, number>()
  let begun = process.cpuUsage()
  const lap = (name: string): void => {
    found.set(name, since(begun))
    begun = process.cpuUsage()
  }
  const document = await readDocument({ path: 'article.txt', source, date: '2020-03-01' })
  const article = await annotate(document, { knowledge, tagWords: new Set() })
  lap('tagging')
  const claims = readClaims(article)
  lap('claims')
  const context: CheckContext = { article, claims, knowledge, sources: null }
  for (const check of CHECKS) {
    check.run(context)
    lap(check.id)
  }
  return found
}

describe('the time of tagging, claims and checks', () => {
  it.each([...WORST_UNITS, ...SENTENCES])('grows with the length of %s', { timeout: 240_000 }, async (_, unit) => {
    await costs(worstInput(unit, 5000))
    const short = await costs(worstInput(unit, SHORT))
    const long = await costs(worstInput(unit, LONG))
    const squares = [...long].filter(([id, ms]) => ms > MOST * Math.max(NOISE, short.get(id) ?? 0))
    expect(squares).toEqual([])
  })
})
