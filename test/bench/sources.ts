import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSources } from '../../src/sources/open.ts'
import { prepareFolder } from '../support/sources.ts'
import { type Random, random } from './random.ts'

const WORDS = Number(process.argv[2] ?? 1_000_000)
const QUOTATIONS = 1000
const PER_FILE = 20_000

const SMALL =
  'the of and to a in that is was he for it with as his on be at by i this had not are but from or have an they which one you were her all she there would their we him been has when who will more no if out so said what up its about into than them can only other new some could time these two may then do first any my now such like our over man me even most made after also did many before must through years where much your way well down should because each just those'.split(
    ' ',
  )

/** Words of no language, so many that they are about as rare as those of one. */
function vocabulary(numbers: Random): string[] {
  const parts =
    'ba be bi bo da de di do fa fe fo ga go ka ke ko la le li lo ma me mi mo na ne ni no pa pe po ra re ri ro sa se si so ta te ti to va ve vi vo'.split(
      ' ',
    )
  return Array.from({ length: 25_000 }, () =>
    Array.from({ length: 2 + numbers.below(3) }, () => numbers.pick(parts)).join(''),
  )
}

function sentence(words: readonly string[], numbers: Random): string {
  const length = 8 + numbers.below(18)
  const made = Array.from({ length }, () => {
    if (numbers.next() < 0.45) return numbers.pick(SMALL)
    // The square of an even chance comes near to how unevenly words are used.
    return words[Math.floor(numbers.next() ** 2.5 * words.length)] ?? 'the'
  }).join(' ')
  return `${made.charAt(0).toUpperCase()}${made.slice(1)}.`
}

function lap(): () => number {
  const begun = performance.now()
  return () => performance.now() - begun
}

const folder = mkdtempSync(join(tmpdir(), 'factcheck-sources-'))
try {
  const numbers = random(8)
  const words = vocabulary(numbers)
  const sentences: string[] = []
  mkdirSync(join(folder, 'talks'))
  for (let file = 0; file * PER_FILE < WORDS; file += 1) {
    let text = ''
    for (let count = 0; count < PER_FILE; ) {
      const made = sentence(words, numbers)
      sentences.push(made)
      count += made.split(' ').length
      text += sentences.length % 5 === 0 ? `${made}\n\nSPEAKER ${numbers.below(9)}: ` : `${made} `
    }
    writeFileSync(join(folder, 'talks', `${file}.txt`), text)
  }
  const quotations = Array.from({ length: QUOTATIONS }, (_, at) => {
    const said = numbers.pick(sentences).replace('.', '').split(' ')
    if (at % 2 === 0) return said.join(' ')
    const changed = 1 + numbers.below(said.length - 2)
    return said.map((word, index) => (index === changed ? numbers.pick(words) : word)).join(' ')
  })

  const indexing = lap()
  await prepareFolder(folder, ['talks'])
  const indexed = indexing()
  const again = lap()
  const prepared = await prepareFolder(folder, ['talks'])
  const checked = again()
  const opening = lap()
  const sources = openSources(prepared)
  const opened = opening()
  const looking = lap()
  let verbatim = 0
  let altered = 0
  for (const [at, quotation] of quotations.entries()) {
    const grade = sources.find(quotation)[0]?.grade
    if (at % 2 === 0 && grade === 'verbatim') verbatim += 1
    if (at % 2 === 1 && grade === 'altered') altered += 1
  }
  const looked = looking()
  const total = sources.documents.reduce((sum, one) => sum + one.words, 0)
  const index = join(folder, '.cache', 'sources', 'index.db')
  const size = existsSync(index) ? statSync(index).size / 1e6 : 0
  process.stdout.write(
    `${[
      `words of sources        ${total}`,
      `index                   ${(indexed / 1000).toFixed(1)} s, ${size.toFixed(1)} MB`,
      `hash and compare again  ${checked.toFixed(0)} ms`,
      `open                    ${opened.toFixed(1)} ms`,
      `${QUOTATIONS} quotations         ${(looked / 1000).toFixed(2)} s`,
      `found verbatim          ${verbatim} of ${QUOTATIONS / 2}`,
      `found altered           ${altered} of ${QUOTATIONS / 2}`,
    ].join('\n')}\n`,
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}
