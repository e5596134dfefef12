import type { Comment } from '../model/document.ts'
import type { Span } from '../model/span.ts'

const VERBS = ['disable-next-line', 'disable-file', 'disable', 'enable'] as const
export type Verb = (typeof VERBS)[number]

/** What an author tells the program in a comment. */
export interface Directive {
  readonly verb: Verb
  /** Ids and families as written; all rules where the list is empty. */
  readonly rules: readonly string[]
  readonly reason: string | null
  /** Of the comment. */
  readonly span: Span
}

/** A comment that starts like a directive and is none. */
export interface Malformed {
  readonly span: Span
  readonly written: string
  readonly expected: readonly string[]
}

const DIRECTIVE = /^factcheck-([a-z-]+)([\s\S]*)$/i
const REASON = /(?:^|\s)--(?:\s|$)/

function isVerb(word: string): word is Verb {
  return VERBS.some((verb) => verb === word)
}

/** The directives among comments, in the order of the source, and what only looks like one. */
export function readDirectives(comments: readonly Comment[]): { directives: Directive[]; malformed: Malformed[] } {
  const directives: Directive[] = []
  const malformed: Malformed[] = []
  for (const { span, text } of comments) {
    const [, written, rest = ''] = DIRECTIVE.exec(text) ?? []
    if (written === undefined) continue
    const verb = written.toLowerCase()
    // `factcheck-source` binds a quotation to its source and is read by the checks of quotations.
    if (verb === 'source') continue
    if (!isVerb(verb)) {
      malformed.push({ span, written: `factcheck-${written}`, expected: VERBS.map((one) => `factcheck-${one}`) })
      continue
    }
    const dash = REASON.exec(rest)
    const rules = (dash === null ? rest : rest.slice(0, dash.index)).split(/[\s,]+/).filter((rule) => rule !== '')
    const reason = dash === null ? '' : rest.slice(dash.index + dash[0].length).trim()
    directives.push({ verb, rules, reason: reason === '' ? null : reason.replace(/\s+/g, ' '), span })
  }
  return { directives, malformed }
}

/** Whether a rule is one of these, by its id or its family (`words` for `words/apostrophe`). */
export function namesRule(rules: readonly string[], id: string): boolean {
  return rules.some((rule) => id === rule || id.startsWith(`${rule}/`))
}
