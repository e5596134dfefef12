import type { Comment } from '../model/document.ts'
import type { Finding, SuppressedFinding } from '../model/finding.ts'
import { type LineIndex, lineIndex } from '../text/lines.ts'
import { type Directive, namesRule } from './directives.ts'

export interface Suppression {
  readonly findings: readonly Finding[]
  readonly suppressed: readonly SuppressedFinding[]
  /** Directives that changed nothing. */
  readonly unused: readonly Directive[]
}

/** The line that `disable-next-line` speaks of: the next one that holds more than blanks, quotation marks of Markdown and comments. */
function targetLine(directive: Directive, source: string, comments: readonly Comment[], lines: LineIndex): number {
  let at = lines.start(lines.position(directive.span.end).line + 1)
  for (;;) {
    const blank = /[\s>]*/y
    blank.lastIndex = at
    at += blank.exec(source)?.[0].length ?? 0
    const comment = comments.find(({ span }) => span.start === at)
    if (comment === undefined) return lines.position(at).line
    at = comment.span.end
  }
}

function concerns(directive: Directive, id: string): boolean {
  return directive.rules.length === 0 || namesRule(directive.rules, id)
}

/** Whether two directives speak of a rule in common. */
function overlap(a: Directive, b: Directive): boolean {
  if (a.rules.length === 0 || b.rules.length === 0) return true
  return a.rules.some((rule) => namesRule(b.rules, rule) || b.rules.some((other) => namesRule([rule], other)))
}

/** Takes out the findings that directives of the article suppress. */
export function suppress(
  findings: readonly Finding[],
  directives: readonly Directive[],
  { source, comments }: { readonly source: string; readonly comments: readonly Comment[] },
): Suppression {
  if (directives.length === 0) return { findings, suppressed: [], unused: [] }
  const lines = lineIndex(source)
  const used = new Set<Directive>()
  const targets = new Map<Directive, number>()
  for (const directive of directives) {
    if (directive.verb === 'disable-next-line') targets.set(directive, targetLine(directive, source, comments, lines))
  }
  const ended = (directive: Directive, id: string, at: number): boolean =>
    directives.some(
      ({ verb, span, rules }) =>
        verb === 'enable' &&
        span.start >= directive.span.end &&
        span.end <= at &&
        (rules.length === 0 || namesRule(rules, id)),
    )
  const suppresses = (directive: Directive, { ruleId, span }: Finding): boolean => {
    if (!concerns(directive, ruleId)) return false
    if (directive.verb === 'disable-file') return true
    if (directive.verb === 'disable-next-line') return lines.position(span.start).line === targets.get(directive)
    if (directive.verb === 'enable' || span.start < directive.span.end) return false
    return !ended(directive, ruleId, span.start)
  }

  const left: Finding[] = []
  const suppressed: SuppressedFinding[] = []
  for (const finding of findings) {
    const by = directives.filter((directive) => suppresses(directive, finding))
    for (const directive of by) used.add(directive)
    const [first] = by
    if (first === undefined) left.push(finding)
    else suppressed.push({ ...finding, suppression: { kind: 'directive', reason: first.reason } })
  }
  for (const directive of directives) {
    if (directive.verb !== 'enable') continue
    const opened = directives.some(
      (other) => other.verb === 'disable' && other.span.end <= directive.span.start && overlap(other, directive),
    )
    if (opened) used.add(directive)
  }
  return { findings: left, suppressed, unused: directives.filter((directive) => !used.has(directive)) }
}
