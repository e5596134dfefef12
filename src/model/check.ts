import type { Article } from './annotation.ts'
import type { Claim, ClaimStatement } from './claim.ts'
import type { Problem, Severity, Suggestion } from './finding.ts'
import type { KnowledgeBase } from './knowledge.ts'
import type { PropertyId } from './property.ts'
import type { Sources } from './sources.ts'
import type { NonEmpty, Range } from './span.ts'
import type { Evidence, UnverifiedReason, Verdict } from './verdict.ts'

/** What a check may look at. */
export interface CheckContext {
  readonly article: Article
  readonly claims: readonly Claim[]
  readonly knowledge: KnowledgeBase
  /** The user's transcripts and documents; null for none. */
  readonly sources: Sources | null
}

/** Message templates by id; `{name}` stands for a datum: "{person} was not {office} in {time}." */
export type Messages = Readonly<Record<string, string>>

/** The data that a template names. */
export type Placeholders<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never

/** A contradiction as a check returns it: which message with which data; the check's template words it. */
export type Contradiction<M extends Messages> = {
  readonly [Id in keyof M]: {
    readonly message: Id
    readonly data: Readonly<Record<Placeholders<M[Id]>, string>>
    /** What a person would point at. */
    readonly at: Range
    /** Only where it is milder than the check's own. */
    readonly severity?: Severity
    readonly actual?: string
    readonly expected?: string
    readonly suggestions?: readonly Suggestion<Range>[]
  }
}[keyof M]

/** What a judging check says of a claim. */
export type Judgement<M extends Messages> =
  | { readonly status: 'supported'; readonly evidence: NonEmpty<Evidence> }
  | ({ readonly status: 'contradicted' | 'conflicting'; readonly evidence: NonEmpty<Evidence> } & Contradiction<M>)
  | { readonly status: 'unverified'; readonly reason: UnverifiedReason }

interface CheckBase<M extends Messages> {
  /** `family/name`, the same as the file's path. */
  readonly id: string
  /** One finished sentence: what holds of an article that passes. */
  readonly summary: string
  readonly severity: Severity
  readonly messages: M
  /** Words, lower case, whose sentences must have their parts of speech tagged; the tagger is slow, so name few. */
  readonly tagWords?: ReadonlySet<string>
}

/** Judges the claims whose statements have one of its properties. */
export interface ClaimCheck<M extends Messages = Messages> extends CheckBase<M> {
  readonly kind: 'claim'
  readonly properties: NonEmpty<PropertyId>
  judge(statement: ClaimStatement, context: CheckContext, claim: Claim): Judgement<M>
}

/** Inspects a whole article and returns what contradicts itself or the record there. */
export interface ArticleCheck<M extends Messages = Messages> extends CheckBase<M> {
  readonly kind: 'article'
  inspect(context: CheckContext): readonly (Contradiction<M> & { readonly evidence: readonly Evidence[] })[]
  /** Claims, by their index, that what it looked at supports. */
  supports?(context: CheckContext): readonly { readonly claim: number; readonly evidence: NonEmpty<Evidence> }[]
}

/** What one run of a check comes to: a verdict on a claim, a problem to report, or both. */
export interface Outcome {
  /** Index into the claims; null for what was found by inspecting the article. */
  readonly claim: number | null
  readonly verdict: Verdict | null
  readonly problem: Problem | null
}

/** A check with its messages bound, as the engine runs it. */
export interface Check {
  readonly id: string
  readonly summary: string
  readonly severity: Severity
  readonly properties: readonly PropertyId[]
  readonly tagWords: ReadonlySet<string>
  run(context: CheckContext): readonly Outcome[]
}
