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
function targetLine(directive: Directive, source: string, ends: ReadonlyMap<number, number>, lines: LineIndex): number {
  let at = lines.start(lines.position(directive.span.end).line + 1)
  for (;;) {
    const blank = /[\s>]*/y
    blank.lastIndex = at
    at += blank.exec(source)?.[0].length ?? 0
    const end = ends.get(at)
    if (end === undefined) return lines.position(at).line
    at = end
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

/** A stretch with checks switched off, and the rules that were switched on again since. */
interface Open {
  readonly directive: Directive
  readonly enabled: string[]
}

/** What is switched off for the whole file, for single lines, and, as one goes through the article, right here. */
function createState(directives: readonly Directive[], targets: ReadonlyMap<Directive, number>) {
  const used = new Set<Directive>()
  const whole = directives.filter(({ verb }) => verb === 'disable-file')
  const byLine = new Map<number, Directive[]>()
  for (const [directive, line] of targets) byLine.set(line, [...(byLine.get(line) ?? []), directive])
  const ranges = directives.filter(({ verb }) => verb === 'disable' || verb === 'enable')
  let open: Open[] = []
  let next = 0

  function pass(directive: Directive): void {
    if (directive.verb === 'disable') {
      open.push({ directive, enabled: [] })
      return
    }
    if (open.some((one) => overlap(one.directive, directive))) used.add(directive)
    if (directive.rules.length === 0) open = []
    else for (const one of open) one.enabled.push(...directive.rules)
  }

  return {
    used,
    /** Goes on to an offset, which may not lie before the last one, and gives the directives that suppress a rule there. */
    at(offset: number, line: number, id: string): Directive[] {
      for (let one = ranges[next]; one !== undefined && one.span.end <= offset; one = ranges[next]) {
        pass(one)
        next += 1
      }
      const here = open.filter(({ directive, enabled }) => concerns(directive, id) && !namesRule(enabled, id))
      const all = [...whole, ...(byLine.get(line) ?? []), ...here.map(({ directive }) => directive)]
      const found = all.filter((directive) => concerns(directive, id))
      for (const directive of found) used.add(directive)
      return found
    },
    end(): void {
      for (; next < ranges.length; next += 1) {
        const one = ranges[next]
        if (one !== undefined) pass(one)
      }
    },
  }
}

/** Takes out the findings that directives of the article suppress. */
export function suppress(
  findings: readonly Finding[],
  directives: readonly Directive[],
  { source, comments }: { readonly source: string; readonly comments: readonly Comment[] },
): Suppression {
  if (directives.length === 0) return { findings, suppressed: [], unused: [] }
  const lines = lineIndex(source)
  const ends = new Map(comments.map(({ span }) => [span.start, span.end]))
  const targets = new Map<Directive, number>()
  for (const directive of directives) {
    if (directive.verb === 'disable-next-line') targets.set(directive, targetLine(directive, source, ends, lines))
  }
  const state = createState(directives, targets)
  const left: Finding[] = []
  const suppressed: SuppressedFinding[] = []
  for (const finding of findings.toSorted((a, b) => a.span.start - b.span.start)) {
    const { start } = finding.span
    const [by] = state.at(start, lines.position(start).line, finding.ruleId)
    if (by === undefined) left.push(finding)
    else suppressed.push({ ...finding, suppression: { kind: 'directive', reason: by.reason } })
  }
  state.end()
  return { findings: left, suppressed, unused: directives.filter((directive) => !state.used.has(directive)) }
}
