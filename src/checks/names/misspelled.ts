import type { Article, NameMention, Referent } from '../../model/annotation.ts'
import type { Candidate, Entity, KnowledgeBase, LinkReason } from '../../model/knowledge.ts'
import { fold } from '../../text/fold.ts'
import { sameGivenName } from '../../text/nicknames.ts'
import { citeEntity } from '../cite.ts'
import { defineCheck } from '../define-check.ts'
import { isHouseStyle, isLikelySlip, type Respelling, respell } from './respell.ts'

function isRight(token: string, entity: Entity): boolean {
  const folded = fold(token)
  for (const name of [entity.name, ...entity.aliases]) {
    for (const recorded of name.split(/[\s\u00a0]+/)) {
      if (fold(recorded) === folded || sameGivenName(fold(recorded), folded)) return true
    }
  }
  return false
}

/** A family by the plural of its name: "the Beckhams", "the Joneses". */
function isFamily(written: string, entity: Entity): boolean {
  const stem = written.replace(/^the /i, '')
  if (entity.kind !== 'person' || !stem.endsWith('s') || /\s/.test(stem)) return false
  return isRight(stem.slice(0, -1), entity) || (stem.endsWith('es') && isRight(stem.slice(0, -2), entity))
}

/** A recorded title without the mark and the article that running text leaves out: "Moulin Rouge!", "The X Factor". */
function asUsed(label: string, written: string): string {
  const bare = label.replace(/[!?.]+$/, '')
  return /^the /i.test(written) ? bare : bare.replace(/^The /, '')
}

/** Two words that only together have the letters of a name without a capital inside: "Work Day" is no Workday. */
function areOtherWords(written: string, recorded: string): boolean {
  return /[\s\u00a0]/.test(written) && !/[\s\u00a0]/.test(recorded) && !/\p{Ll}\p{Lu}/u.test(recorded)
}

/** How the mention should be spelt, or null where it is right or stands for something else. */
function correction(mention: NameMention, referent: Referent, candidate: Candidate): Respelling | null {
  const { entity, match } = candidate
  if (mention.text === referent.name && match.kind === 'styled') {
    const label = asUsed(match.label, mention.text)
    return isHouseStyle(mention.text, label) || areOtherWords(mention.text, label) ? null : { text: label, edits: 0 }
  }
  if (mention.text === referent.name && match.kind === 'listed') return { text: entity.name, edits: 1 }
  if (isFamily(mention.text, entity)) return null
  const wrong = mention.text.split(/[\s\u00a0]+/).filter((token) => !isRight(token, entity))
  if (wrong.length === 0) return null
  const recorded = match.kind === 'near' ? match.label : entity.name
  if (entity.kind !== 'person' && !isLikelySlip(mention.text, recorded)) return null
  const respelt = respell(mention.text, recorded)
  return respelt === null || respelt.text === mention.text || respelt.edits === 0 ? null : respelt
}

/**
 * Whether the correction may be made unasked: the pack lists the spelling as wrong, or the article itself says of whom it
 * speaks by more than a name. Capitals and hyphens are house style and left to the author.
 */
function isCertain({ edits }: Respelling, { match }: Candidate, why: readonly LinkReason[]): boolean {
  if (edits === 0) return false
  return match.kind === 'listed' || why.some(({ kind }) => kind !== 'name' && kind !== 'fame')
}

/** Style is information, a lost capital inside a name a warning, once an article; a title near a known one may be a play on it, where nothing but its fame speaks for it. */
function severityOf(
  { edits, text }: Respelling,
  { entity, match }: Candidate,
  why: readonly LinkReason[],
  told: boolean,
): { readonly severity?: 'info' | 'warning' } {
  if (edits === 0) return { severity: hasInnerCapital(text) && !told ? 'warning' : 'info' }
  const alone = match.kind === 'near' && why.every(({ kind }) => kind === 'name' || kind === 'fame')
  return entity.kind === 'work' && alone ? { severity: 'warning' } : {}
}

function describe(entity: Entity): string {
  return entity.description === '' ? `${entity.name} is spelt so.` : `${entity.name}: ${entity.description}.`
}

/** "WikiLeaks", "YouTube": a capital inside is part of the name; other capitals and blanks are a matter of style. */
function hasInnerCapital(name: string): boolean {
  return /\p{Ll}\p{Lu}/u.test(name)
}

function misspellings(article: Article, knowledge: KnowledgeBase) {
  const styled = new Set<string>()
  return article.names.flatMap((mention) => {
    const referent = article.referents[mention.referent]
    if (referent?.link.status !== 'linked') return []
    const { candidate, why } = referent.link
    const respelt = correction(mention, referent, candidate)
    if (respelt === null) return []
    const told = styled.has(mention.text)
    styled.add(mention.text)
    const at = { from: mention.from, to: mention.to }
    return [
      {
        message: respelt.edits === 0 ? ('styled' as const) : ('misspelt' as const),
        ...severityOf(respelt, candidate, why, told),
        data: { actual: mention.text, expected: respelt.text, name: candidate.entity.name },
        at,
        actual: mention.text,
        expected: respelt.text,
        evidence: [citeEntity(candidate.entity, describe(candidate.entity), knowledge)],
        suggestions: [{ replacement: respelt.text, at, safe: isCertain(respelt, candidate, why) }],
      },
    ]
  })
}

export const misspelled = defineCheck({
  kind: 'article',
  id: 'names/misspelled',
  summary: 'Known names are spelt as they are recorded.',
  severity: 'error',
  messages: {
    misspelt: '“{actual}” is misspelt: the name is {name}, so write “{expected}”.',
    styled: '“{actual}” is written “{expected}” by its bearer.',
  },
  inspect: ({ article, knowledge }) => misspellings(article, knowledge),
})
