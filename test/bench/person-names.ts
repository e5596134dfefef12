import { NICKNAMES } from '../../src/text/nicknames.ts'
import type { Random } from './random.ts'

const ONSETS = 'b br c ch cl d dr f fl g gr h j k kl kr l m n p pr qu r s sch sh sk st str t th tr v w y z'.split(' ')
const VOWELS = 'a e i o u a e i o ai ee ou ie au ea oo'.split(' ')
const CODAS = [
  '',
  '',
  '',
  'n',
  'r',
  'l',
  's',
  'm',
  'n',
  'r',
  'rd',
  'nd',
  'ck',
  'tz',
  'll',
  'rt',
  'ng',
  'ss',
  'ph',
  'th',
]
const ENDINGS = [
  '',
  '',
  '',
  'son',
  'man',
  'er',
  'ski',
  'sky',
  'ov',
  'ova',
  'ev',
  'ez',
  'ini',
  'etti',
  'ley',
  'ton',
  'ford',
  'berg',
  'stein',
  'ic',
  'enko',
  'yan',
  'oğlu',
  'ström',
  'sen',
  'wood',
  'field',
  'well',
  'man',
  'mann',
  'es',
  'i',
  'a',
  'o',
]
const PARTICLES = ['van ', 'van der ', 'de ', 'von ', 'al-', 'el-', 'bin ', 'Mac', 'O’']

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function word(source: Random, syllables: number): string {
  let made = ''
  for (let i = 0; i < syllables; i += 1) made += source.pick(ONSETS) + source.pick(VOWELS) + source.pick(CODAS)
  return made
}

function distinct(count: number, make: () => string): string[] {
  const made = new Set<string>()
  while (made.size < count) made.add(make())
  return [...made]
}

/** A place in a list of this length, the first ones far more often, as given names and surnames are borne. */
function skewed(source: Random, length: number, skew: number): number {
  return Math.floor(length * source.next() ** skew)
}

/** Makes names of persons one after the other; the stock of given names and surnames grows with the number of persons. */
export function personNames(source: Random, persons: number): () => string {
  const real = [...new Set([...NICKNAMES.values()].flat())].map(capital)
  const given = [
    ...real,
    ...distinct(Math.ceil(6 * Math.sqrt(persons)), () =>
      capital(word(source, 1 + source.below(2)) + source.pick(VOWELS)),
    ),
  ]
  const surnames = distinct(Math.ceil(200 * Math.sqrt(persons)), () => {
    return capital(word(source, 1 + source.below(2)) + source.pick(ENDINGS))
  })
  const first = (): string => given[skewed(source, given.length, 3)] ?? ''
  const last = (): string => {
    const surname = surnames[skewed(source, surnames.length, 2)] ?? ''
    return source.next() < 0.05 ? source.pick(PARTICLES) + surname : surname
  }
  return () => {
    const kind = source.next()
    if (kind < 0.1) return `${first()} ${source.pick(real).charAt(0)}. ${last()}`
    if (kind < 0.15) return `${first()} ${first()} ${last()}`
    if (kind < 0.18) return `${first()} ${last()}-${last()}`
    return `${first()} ${last()}`
  }
}
