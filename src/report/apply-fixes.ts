import type { Finding, Suggestion } from '../model/finding.ts'
import type { FileReport } from '../model/report.ts'
import type { Span } from '../model/span.ts'

/** One correction that can be made unasked. */
export interface Fix {
  readonly finding: Finding
  readonly at: Span
  /** The words as they stand. */
  readonly before: string
  readonly after: string
}

export interface Fixed {
  /** The article with the corrections made. */
  readonly source: string
  /** In the order of the article. */
  readonly fixes: readonly Fix[]
}

/** Words that stand in the source otherwise than they read, with markup or a line end inside, are left to the author. */
function standsAsRead({ at }: Suggestion<Span>, { actual }: Finding, source: string): boolean {
  return actual !== null && source.slice(at.start, at.end) === actual
}

/**
 * Makes every correction that is marked safe, in the order of the article; where two overlap, the first wins. What a
 * directive or a baseline suppresses is left alone.
 */
export function applyFixes({ source, findings }: Pick<FileReport, 'source' | 'findings'>): Fixed {
  const wanted = findings.flatMap((finding) => {
    const safe = finding.suggestions.find((suggestion) => suggestion.safe)
    if (safe === undefined || !standsAsRead(safe, finding, source)) return []
    const { at, replacement: after } = safe
    return [{ finding, at, before: source.slice(at.start, at.end), after }]
  })
  wanted.sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end)
  const fixes: Fix[] = []
  let out = ''
  let end = 0
  for (const fix of wanted) {
    if (fix.at.start < end) continue
    out += source.slice(end, fix.at.start) + fix.after
    end = fix.at.end
    fixes.push(fix)
  }
  return { source: out + source.slice(end), fixes }
}
