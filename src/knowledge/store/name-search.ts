import type { NameMatch } from '../../model/knowledge.ts'
import { nameTokens, withoutArticle, withoutSuffix } from '../names/name-tokens.ts'
import { nameFinder } from './find-names.ts'
import type { LabelIndex, LabelRow } from './label-index.ts'
import { alone, isDenied, LONG_ALONE, matchLabel, turnedRound, type WrittenName, writtenForms } from './match-label.ts'
import { LABEL } from './schema.ts'
import type { TokenIndex } from './token-index.ts'

/** A match before the entity is read: `entity` is its number in this store. */
export interface Hit {
  readonly entity: number
  readonly match: NameMatch
  readonly score: number
}

/** Finds entities of one store by name; the best match of each entity, in no order. */
export interface NameSearch {
  named(text: string): readonly Hit[]
  similar(text: string): readonly Hit[]
}

/** A surname alone fits, but says little. */
const SURNAME = 0.7
const MOST_BEARERS = 12
const MOST_NEAR_BEARERS = 6

/** The recorded name whose surname this word is, and that surname as it is spelt. */
export function nameWithSurname(names: readonly string[], surname: string): { label: string; spelling: string } {
  for (const label of names) {
    const words = label.split(/[\s-]+/)
    const core = withoutSuffix(withoutArticle(nameTokens(label)))
    if (core.length < 2 || (core.at(-1) !== surname && core[0] !== surname)) continue
    const spelling = words.find((word) => nameTokens(word).join('') === surname)
    if (spelling !== undefined) return { label, spelling: spelling.replace(/[.,]+$/, '') }
  }
  const label = names[0] ?? surname
  return { label, spelling: label }
}

/** Makes the search over the indexes of a store; `namesOf` gives the right names of an entity. */
export function nameSearch(
  tokens: TokenIndex,
  labels: LabelIndex,
  namesOf: (entity: number) => readonly string[],
): NameSearch {
  const finder = nameFinder(tokens, labels)

  const compare = (best: Map<number, Hit>, written: WrittenName, rows: readonly LabelRow[], inFull: boolean): void => {
    for (const row of rows) {
      const found = matchLabel(written, row)
      if (!found || (inFull && (found.match.kind === 'near' || found.added > 0))) continue
      if (found.beyond && isDenied(written, namesOf(row.entity))) continue
      keep(best, { entity: row.entity, match: found.match, score: found.score })
    }
  }
  const bySurname = (best: Map<number, Hit>, word: string): void => {
    const id = tokens.idOf(word)
    if (id < 0) return
    for (const entity of labels.bySurname(id, MOST_BEARERS)) {
      const { label } = nameWithSurname(namesOf(entity), word)
      keep(best, { entity, match: { kind: 'part', label }, score: SURNAME })
    }
  }
  const nearSurname = (best: Map<number, Hit>, word: string): void => {
    for (const { id, text, edits, sound } of tokens.near(word, word.length < LONG_ALONE ? 1 : 2)) {
      const shorter = Math.min(word.length, text.length)
      if (edits === 0 || edits > alone(shorter, sound) || word === `${text}s`) continue
      for (const entity of labels.bySurname(id, MOST_NEAR_BEARERS)) {
        const { spelling } = nameWithSurname(namesOf(entity), text)
        const score = SURNAME * (1 - (edits * (sound ? 0.9 : 1.2)) / (word.length + 2))
        keep(best, { entity, match: { kind: 'near', label: spelling, edits, sound }, score })
      }
    }
  }
  const surnames = (best: Map<number, Hit>, { tokens: [word, second], article }: WrittenName): string | undefined => {
    if (word === undefined || second !== undefined || article) return undefined
    bySurname(best, word)
    return word
  }

  return {
    named(text) {
      const best = new Map<number, Hit>()
      const forms = writtenForms(text)
      for (const form of forms) compare(best, form, finder.exact(form.tokens), true)
      if (forms[0]) surnames(best, forms[0])
      return [...best.values()]
    },
    similar(text) {
      const best = new Map<number, Hit>()
      const [written, ...others] = writtenForms(text)
      if (!written) return []
      tokens.prepare(written.tokens)
      for (const form of others) compare(best, form, finder.exact(form.tokens), true)
      const word = surnames(best, written)
      compare(best, written, finder.near(written.tokens, 1), false)
      // A name that is recorded, or one letter away, isn't meant for one that is farther away.
      const wordy = written.tokens.length > 1 || written.letters >= LONG_ALONE
      if (best.size === 0 && wordy) compare(best, written, finder.near(written.tokens, 2), false)
      const turned = turnedRound(written)
      if (turned) compare(best, turned, finder.exact(turned.tokens).filter(canTurn), true)
      if (word !== undefined) nearSurname(best, word)
      return [...best.values()]
    },
  }
}

/** Only a person's name of two words can stand the other way round. */
function canTurn({ flags, form, text }: LabelRow): boolean {
  return (flags & LABEL.person) !== 0 && nameTokens(form ?? text).length === 2
}

function keep(best: Map<number, Hit>, hit: Hit): void {
  const before = best.get(hit.entity)
  if (!before || hit.score > before.score) best.set(hit.entity, hit)
}
