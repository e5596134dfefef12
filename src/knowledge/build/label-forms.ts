import type { EntityKind } from '../../model/knowledge.ts'
import { familyNameFirst, isFamilyName } from '../names/family-name-first.ts'
import { CORPORATE, nameTokens, PARTICLES, withoutArticle, withoutSuffix } from '../names/name-tokens.ts'
import { acrossTheAtlantic, joined, writtenOut } from '../names/variants.ts'
import { LABEL } from '../store/schema.ts'

/** A row of the label index: which words it is found by, and the form that is compared where it isn't the label itself. */
export interface LabelForm {
  readonly first: string
  readonly last: string
  readonly flags: number
  readonly text: string
  readonly form: string | null
  readonly tokens: readonly string[]
}

/** The number of a pope or a monarch: Pius XI has no surname, and Xi is another's. */
const REGNAL = /\s[IVXL]+$/

/** The words by which a name is found: persons without `Jr.`, companies without `Inc.`. */
export function coreTokens(tokens: readonly string[], kind: EntityKind | ''): readonly string[] {
  if (kind === 'person') return withoutSuffix(tokens)
  const last = tokens.at(-1)
  const corporate = kind === 'organization' && tokens.length > 1 && last !== undefined && CORPORATE.has(last)
  return corporate ? tokens.slice(0, -1) : tokens
}

function kindFlags(kind: EntityKind | ''): number {
  if (kind === 'person') return LABEL.person
  return kind === 'organization' ? LABEL.organization : 0
}

function formOf(text: string, form: string | null, kind: EntityKind | '', flags: number): LabelForm | undefined {
  const tokens = withoutArticle(nameTokens(form ?? text))
  const core = coreTokens(tokens, kind)
  const first = core[0]
  const last = core.at(-1)
  if (first === undefined || last === undefined) return undefined
  return { first, last, flags: flags | kindFlags(kind), text, form, tokens }
}

/** Every way in which a label is found: as it stands, joined at hyphens, with umlauts written out, and by its last words. */
export function labelForms(text: string, kind: EntityKind | '', flags: number): readonly LabelForm[] {
  const whole = formOf(text, null, kind, flags)
  if (!whole) return []
  const forms = [whole]
  const add = (form: LabelForm | undefined): void => {
    if (form) forms.push(form)
  }
  const written = writtenOut(text)
  if (written !== undefined) add(formOf(text, written, kind, flags))
  const other = kind === 'person' ? undefined : acrossTheAtlantic(text)
  if (other !== undefined) add(formOf(text, other, kind, flags))
  const inOne = joined(text)
  if (inOne !== undefined) add(formOf(text, inOne, kind, flags | LABEL.joined))
  if (kind === 'person' && (flags & LABEL.wrong) === 0) {
    const core = coreTokens(whole.tokens, kind)
    for (let start = 1; start < core.length - 1; start += 1) {
      if ((core[start] ?? '').length > 1) {
        add(formOf(text, core.slice(start).join(' '), kind, flags | LABEL.ending))
      }
    }
  }
  return forms
}

/** The single words that can stand for a whole person's name: the last, or the first where the family name comes first. */
export function surnames(name: string): readonly string[] {
  const core = withoutSuffix(withoutArticle(nameTokens(name)))
  const last = core.at(-1)
  if (last === undefined || core.length < 2 || last.length < 2 || REGNAL.test(name)) return []
  const first = core[0] ?? ''
  if (!familyNameFirst(core) || PARTICLES.has(first)) return [last]
  return core.length === 2 && isFamilyName(last) ? [first, last] : [first]
}
