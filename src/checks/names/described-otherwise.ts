import type { Article, NameMention } from '../../model/annotation.ts'
import { citeArticle } from '../cite.ts'
import { defineCheck } from '../define-check.ts'
import { ageBeside } from './ages.ts'

/** Titles of which one person bears one at a time; a name for each family of words. */
const EXCLUSIVE: readonly (readonly string[])[] = [
  ['police chief', 'sheriff', 'constable', 'district attorney'],
  [
    'mayor',
    'councilman',
    'councilwoman',
    'councilor',
    'councillor',
    'council member',
    'alderman',
    'commissioner',
    'sheriff',
  ],
  ['rep.', 'sen.', 'gov.', 'senator', 'representative', 'governor', 'congressman', 'congresswoman', 'mayor', 'judge'],
  ['principal', 'superintendent', 'coach'],
  ['bishop', 'rabbi', 'imam', 'pastor', 'cardinal'],
]
/** Long and short words for one title. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['chief', 'police chief'],
  ['chief of police', 'police chief'],
  ['senator', 'sen.'],
  ['representative', 'rep.'],
  ['congressman', 'rep.'],
  ['congresswoman', 'rep.'],
  ['governor', 'gov.'],
  ['councilman', 'council'],
  ['councilwoman', 'council'],
  ['councilor', 'council'],
  ['councillor', 'council'],
  ['council member', 'council'],
])
/** Words of a person's course: titles and ages change. */
const CHANGES =
  /\b(?:former|formerly|then|later|now|promoted|elected|appointed|named|became|become|becomes|becoming|running|ran|candidate|sworn|succeed\w*|replac\w*|retired|turned|turns|previously|ex-|acting|interim|nominee|nominated|served)\b/i

interface Described {
  readonly mention: NameMention
  readonly value: string
}

interface Slip {
  readonly earlier: Described
  readonly later: Described
}

function titleOf(article: Article, { title }: NameMention): string | null {
  if (title === null) return null
  const words = article.text.slice(title.from, title.to).toLowerCase()
  return EXCLUSIVE.some((family) => family.includes(SAME.has(words) && words === 'chief' ? 'police chief' : words))
    ? words
    : null
}

function areExclusive(a: string, b: string): boolean {
  const [left, right] = [SAME.get(a) ?? a, SAME.get(b) ?? b]
  if (left === right) return false
  return EXCLUSIVE.some((family) => {
    const known = family.map((title) => SAME.get(title) ?? title)
    return known.includes(left) && known.includes(right)
  })
}

/** The sentences that tell of another time or a change, by their places in the article. */
function sentencesOfChange({ sentences, text }: Article): ReadonlySet<number> {
  const found = new Set<number>()
  for (const [index, { from, to }] of sentences.entries()) if (CHANGES.test(text.slice(from, to))) found.add(index)
  return found
}

/** Surnames that more than one person of the article bears. */
function sharedSurnames(article: Article): Set<string> {
  const bearers = new Map<string, Set<string>>()
  for (const { kind, text } of article.names) {
    if (kind !== 'person' || !text.includes(' ')) continue
    const surname = text.slice(text.lastIndexOf(' ') + 1).toLowerCase()
    bearers.set(surname, (bearers.get(surname) ?? new Set()).add(text.toLowerCase()))
  }
  return new Set([...bearers].flatMap(([surname, names]) => (names.size > 1 ? [surname] : [])))
}

/** The first two descriptions of one person that cannot both hold. */
function conflict(all: readonly Described[], differ: (a: string, b: string) => boolean): Slip | null {
  const [earlier] = all
  const later = all.find((one) => earlier !== undefined && differ(earlier.value, one.value))
  return earlier === undefined || later === undefined ? null : { earlier, later }
}

export const describedOtherwise = defineCheck({
  kind: 'article',
  id: 'names/described-otherwise',
  summary: 'A person has one age and one office throughout the article.',
  severity: 'warning',
  messages: {
    otherAge: '{name} is {earlier} at first and {later} here. Make sure which age is right.',
    otherTitle: '{name} is “{earlier}” at first and “{later}” here. Make sure which title is right.',
  },
  inspect({ article }) {
    const shared = sharedSurnames(article)
    const changing = sentencesOfChange(article)
    const byReferent = new Map<number, NameMention[]>()
    for (const mention of article.names) {
      const surname = mention.text.slice(mention.text.lastIndexOf(' ') + 1).toLowerCase()
      if (mention.kind !== 'person' || shared.has(surname) || changing.has(mention.sentence)) continue
      const mentions = byReferent.get(mention.referent)
      if (mentions) mentions.push(mention)
      else byReferent.set(mention.referent, [mention])
    }
    return [...byReferent.values()].flatMap((mentions) => {
      const ages = mentions.flatMap((mention) => {
        const age = ageBeside(article, mention)
        return age === null ? [] : [{ mention, value: String(age) }]
      })
      const titles = mentions.flatMap((mention) => {
        const title = titleOf(article, mention)
        return title === null ? [] : [{ mention, value: title }]
      })
      const found = [
        // A birthday may lie between two mentions.
        { message: 'otherAge' as const, slip: conflict(ages, (a, b) => Math.abs(Number(a) - Number(b)) > 1) },
        { message: 'otherTitle' as const, slip: conflict(titles, areExclusive) },
      ]
      return found.flatMap(({ message, slip }) => {
        if (slip === null) return []
        const { earlier, later } = slip
        const at = { from: later.mention.title?.from ?? later.mention.from, to: later.mention.to }
        const name = article.referents[later.mention.referent]?.name ?? later.mention.text
        return [
          {
            message,
            data: { name, earlier: earlier.value, later: later.value },
            at,
            actual: later.value,
            expected: earlier.value,
            evidence: [
              citeArticle(`The article first says ${earlier.value}.`, {
                from: earlier.mention.from,
                to: earlier.mention.to,
              }),
            ],
          },
        ]
      })
    })
  },
})
