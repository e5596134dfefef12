import { type CheckTextOptions, checkText } from './index.ts'
import { lineIndex } from './text/lines.ts'

interface Point {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** What a message on a file carries; made by the file itself. */
interface FileMessage {
  fatal?: boolean | null | undefined
  actual?: string | undefined
  expected?: string[] | undefined
  url?: string | undefined
  note?: string | undefined
}

interface MessageOptions {
  readonly place: { readonly start: Point; readonly end: Point }
  readonly ruleId: string
  readonly source: string
}

/** The part of unified's VFile that is used here. */
interface File {
  readonly path?: string | undefined
  toString(): string
  message(reason: string, options: MessageOptions): FileMessage
  info(reason: string, options: MessageOptions): FileMessage
}

const BYTE_ORDER_MARK = '\ufeff'

/**
 * A plugin for remark: checks the file and puts every finding on it as a message, with its rule, its place and the source of
 * the fact. An error is fatal, so that remark's command line exits with 1; a warning and a note are not.
 */
export default function remarkFactcheck(options: CheckTextOptions = {}) {
  return async (_tree: unknown, file: File): Promise<void> => {
    const text = file.toString()
    const shift = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0
    const report = await checkText(text.slice(shift), { path: file.path ?? 'article.md', ...options })
    const lines = lineIndex(text)
    const point = (at: number): Point => ({ ...lines.position(at + shift), offset: at + shift })
    for (const { ruleId, severity, message, span, actual, evidence, suggestions } of report.findings) {
      const place = { start: point(span.start), end: point(span.end) }
      const details = { place, ruleId, source: 'factcheck' }
      const told = severity === 'info' ? file.info(message, details) : file.message(message, details)
      if (severity === 'error') told.fatal = true
      if (actual !== null) told.actual = actual
      if (suggestions.length > 0) told.expected = suggestions.map(({ replacement }) => replacement)
      const url = evidence.map(({ source }) => source.url).find((address) => address !== null)
      if (url !== undefined && url !== null) told.url = url
      if (evidence.length > 0) told.note = evidence.map(({ says }) => says).join('\n')
    }
  }
}
