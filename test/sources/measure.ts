import { altered } from '../../src/checks/quotes/altered.ts'
import { misattributed } from '../../src/checks/quotes/misattributed.ts'
import { unsourced } from '../../src/checks/quotes/unsourced.ts'
import { checkText } from '../../src/index.ts'
import type { Sources } from '../../src/model/sources.ts'
import { random } from '../bench/random.ts'
import { shippedKnowledge } from '../support/shipped.ts'
import {
  CHANGED,
  FAITHFUL,
  type Kind,
  type Lengths,
  makeSample,
  type Sample,
  type Speech,
  vocabularyOf,
} from './generate.ts'

/** How many samples of a kind raised something, and those that went wrong. */
export interface Score {
  readonly kind: Kind
  readonly samples: number
  readonly raised: number
  /** How many of these were warnings or errors. */
  readonly told: number
  readonly wrong: readonly string[]
}

const PER_ARTICLE = 25

/** Puts samples of every kind into articles and counts which of them raise a finding. */
export async function measure(
  speeches: readonly Speech[],
  sources: Sources,
  perKind: number,
  seed: number,
  kinds: readonly Kind[] = [...FAITHFUL, ...CHANGED],
  lengths?: Lengths,
): Promise<Score[]> {
  const scores: Score[] = []
  const vocabulary = vocabularyOf(speeches)
  for (const [index, kind] of kinds.entries()) {
    const numbers = random(seed + index)
    const samples = Array.from({ length: perKind }, () => makeSample(kind, speeches, vocabulary, numbers, lengths))
    let raised = 0
    let told = 0
    const wrong: string[] = []
    for (let start = 0; start < samples.length; start += PER_ARTICLE) {
      const part = samples.slice(start, start + PER_ARTICLE)
      for (const { sample, message } of await check(part, sources)) {
        if (message !== null) raised += 1
        if (message !== null && !/^\S+ info /.test(message)) told += 1
        const faithful = FAITHFUL.some((one) => one === kind)
        if ((message !== null) === faithful)
          wrong.push(`${kind}: ${sample.change} | ${sample.paragraph} | ${message ?? ''}`)
      }
    }
    scores.push({ kind, samples: samples.length, raised, told, wrong })
  }
  return scores
}

async function check(samples: readonly Sample[], sources: Sources) {
  let text = ''
  const ends: number[] = []
  for (const { paragraph } of samples) {
    text += `${paragraph}\n\n`
    ends.push(text.length)
  }
  const { findings } = await checkText(text, {
    knowledge: shippedKnowledge(),
    checks: [altered, misattributed, unsourced],
    sources,
  })
  return samples.map((sample, at) => {
    const found = findings.find(({ span }) => span.start < (ends[at] ?? 0) && span.start >= (ends[at - 1] ?? 0))
    return { sample, message: found === undefined ? null : `${found.ruleId} ${found.severity} ${found.message}` }
  })
}
