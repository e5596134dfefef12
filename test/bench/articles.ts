import { personNames } from './person-names.ts'
import { type Random, random } from './random.ts'

/** Sentences of a local paper; words in braces are filled in anew for each sentence. */
const SENTENCES = [
  'The {body} met on {weekday} in {place} and heard {number} residents on the plan for a new {thing}.',
  '{person}, the chair of the {body}, said that the {thing} would cost {money}.',
  '“We have waited for this {thing} for {few} years,” {surname} said, “and nobody will take it from us now.”',
  'The {body} voted {few} to {few} to put the question off until {month} {day}.',
  'About {percent} percent of the {number} people who answered the survey want the {thing} to stay where it is.',
  'The number of visitors rose from {number} to {number} in the year that ended in {month}.',
  '{person} of {place}, who has lived near the {thing} since {year}, asked who would pay for the repairs.',
  'He moved to {place} in {year} and opened a shop there with his brother {given}.',
  'The {body} had asked for a report on the {thing} by {month} {day}, {year}.',
  'In {place} a similar {thing} was closed after {few} months because the roof leaked.',
  'The company employs {number} people in {place} and {number} in {place}.',
  'A spokeswoman for the {body} did not answer questions about the budget.',
  'Work on the {thing} is to begin in {month}, and the road will be shut for {few} weeks.',
  '{surname} said that the figures had been checked by {person}, an engineer from {place}.',
  'The {thing} is {few} miles from the station and was built by volunteers.',
  'It rained for most of the afternoon, and the band played under a tent.',
  'The money would come from a fund that the {body} set up {few} years ago.',
  'Nobody was hurt, the police said, but {few} cars were damaged.',
]
const BODIES = 'town council|school board|parish council|planning committee|library board|harbor commission|sports club'
const PLACES = 'Paris|Boston|Leeds|Vienna|Toronto|Springfield|Oslo|Denver|Cardiff|Kyoto|Santiago|Madison|Cork|Perth'
const THINGS = 'bridge|library|swimming pool|bus station|playground|market hall|footpath|museum|clinic|stadium'
const WEEKDAYS = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday'
const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'

const lists: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({ body: BODIES, place: PLACES, thing: THINGS, weekday: WEEKDAYS, month: MONTHS }).map(
    ([name, words]) => [name, words.split('|')] as const,
  ),
)

/** Makes articles one after the other; the same seed makes the same ones. */
export function articleWriter(seed: number): (words: number) => string {
  const source = random(seed)
  const nextPerson = personNames(random(seed + 1), 50_000)
  return (words) => {
    let person = nextPerson()
    const fill = (slot: string): string => {
      const list = lists.get(slot)
      if (list !== undefined) return source.pick(list)
      if (slot === 'person') {
        person = nextPerson()
        return person
      }
      if (slot === 'surname') return person.split(' ').at(-1) ?? ''
      if (slot === 'given') return nextPerson().split(' ')[0] ?? ''
      return number(slot, source)
    }
    const lines = [`# The ${fill('thing')} of ${fill('place')}`, '']
    let written = 0
    while (written < words) {
      const paragraph: string[] = []
      for (let i = 3 + source.below(3); i > 0; i -= 1) {
        paragraph.push(source.pick(SENTENCES).replace(/\{(\w+)\}/g, (_, slot: string) => fill(slot)))
      }
      const text = paragraph.join(' ')
      lines.push(text, '')
      written += text.split(' ').length
    }
    return lines.join('\n')
  }
}

function number(slot: string, source: Random): string {
  switch (slot) {
    case 'few':
      return String(2 + source.below(11))
    case 'day':
      return String(1 + source.below(28))
    case 'year':
      return String(1950 + source.below(70))
    case 'percent':
      return String(5 + source.below(90))
    case 'money':
      return `$${(1 + source.below(90) / 10).toFixed(1)} million`
    default:
      return (100 + source.below(9900)).toLocaleString('en')
  }
}
