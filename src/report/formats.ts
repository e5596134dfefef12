import type { FormatName } from './format-names.ts'
import type { CreateReporter } from './reporter.ts'

const LOADERS: Readonly<Record<FormatName, () => Promise<CreateReporter>>> = {
  pretty: async () => (await import('./pretty.ts')).prettyReporter,
  compact: async () => (await import('./compact.ts')).compactReporter,
  json: async () => (await import('./json.ts')).jsonReporter,
  sarif: async () => (await import('./sarif/sarif.ts')).sarifReporter,
  github: async () => (await import('./github.ts')).githubReporter,
  gitlab: async () => (await import('./gitlab.ts')).gitlabReporter,
  junit: async () => (await import('./junit.ts')).junitReporter,
  checkstyle: async () => (await import('./checkstyle.ts')).checkstyleReporter,
  rdjson: async () => (await import('./rdjson.ts')).rdjsonReporter,
  markdown: async () => (await import('./markdown.ts')).markdownReporter,
  html: async () => (await import('./html/html.ts')).htmlReporter,
  csv: async () => (await import('./csv.ts')).csvReporter,
}

/** Loads the reporter of a format; none is loaded before it is asked for. */
export function loadReporter(format: FormatName): Promise<CreateReporter> {
  return LOADERS[format]()
}
