import { type Command, Option } from 'commander'
import { FORMATS } from '../report/format-names.ts'
import { FACTS, KNOWLEDGE } from './knowledge-program.ts'
import { isoDate, wholeNumber } from './option-values.ts'
import { SOURCES } from './run-sources.ts'

/** Collects an option that may be given several times, each time with one value or with several between commas. */
function collect(value: string, before: readonly string[] | undefined): string[] {
  return [...(before ?? []), ...value.split(',').map((one) => one.trim())].filter((one) => one !== '')
}

function repeated(flags: string, description: string): Option {
  return new Option(flags, description).argParser(collect)
}

/** How the report looks and where it goes: for the command that prints one. */
export function addReportOptions(command: Command): void {
  command
    .optionsGroup('Report:')
    .addOption(
      new Option(
        '-f, --format <name[:file]>',
        `the format, and where to: ${FORMATS.join(', ')}; may be repeated (default: pretty)`,
      ).argParser((value: string, before: string[] | undefined) => [...(before ?? []), value]),
    )
    .option('-o, --output-file <path>', 'write the report to a file; its folders are made')
    .option('-q, --quiet', 'errors only, no progress')
    .option('-v, --verbose', 'list the supported claims with their evidence, too')
    .option('--color', 'colour the report (default: on a terminal)')
    .option('--no-color', 'do not colour the report')
    .optionsGroup('Corrections:')
    .option('--fix', 'correct what can be corrected unasked: certain misspellings of names')
    .option('--fix-dry-run', 'print what --fix would change as a unified diff, in place of the report')
    .optionsGroup('Exit code:')
    .addOption(
      new Option(
        '--max-warnings <n>',
        'exit with 1 if there are more warnings than this (default: no limit)',
      ).argParser(wholeNumber),
    )
    .option('--exit-zero', 'exit with 0 whatever is found')
}

/** Which articles are checked, against what, and how: for every command that checks some. */
export function addArticleOptions(command: Command): void {
  command
    .optionsGroup('Articles:')
    .option('--date <date>', 'the day of publication, where the article does not say it', isoDate)
    .option('--stdin', 'read an article from standard input, as - does')
    .option('--stdin-filename <path>', 'the name it goes by; its ending tells the format (default: <stdin>)')
    .option('--since <ref>', 'only findings on lines changed since this branch left <ref>')
    .option('--staged', 'only findings on lines staged for the next commit')
    .optionsGroup('Facts:')
    .option(...FACTS)
    .option(...KNOWLEDGE)
    .option(...SOURCES)
    .option('--require-sources', 'report quotations that stand in none of the sources')
    .optionsGroup('Checks:')
    .addOption(repeated('--rule <id=level>', 'set a check, or a family such as words, to off, info, warn or error'))
    .addOption(repeated('--only <ids>', 'run these checks or families only'))
    .addOption(repeated('--skip <ids>', 'run all but these checks or families'))
    .optionsGroup('Configuration:')
    .option('-c, --config <path>', 'read this configuration (default: the nearest one up to .git)')
    .option('--no-config', 'read no configuration')
    .optionsGroup('Files to leave out:')
    .addOption(repeated('--ignore-path <path>', 'a file of patterns, besides .gitignore and .factcheckignore'))
    .addOption(repeated('--ignore-pattern <pattern>', 'a pattern as in .gitignore'))
    .option('--no-ignore', 'leave out nothing')
    .optionsGroup('Speed:')
    .option('--cache', 'check only what has changed since the last run')
    .option(
      '--cache-location <path>',
      'where to remember what was found (default: node_modules/.cache/factcheck, else .factcheckcache)',
    )
    .option('--workers <n>', 'threads that check side by side (default: as many as pay)', wholeNumber)
}

/** Findings that an archive had before, and what the program says of its settings. */
export function addKeepingOptions(command: Command): void {
  command
    .optionsGroup('Known findings:')
    .option('--suppress-all', 'take all findings of these articles for known, from now on')
    .option('--prune-suppressions', 'forget the known findings that no longer occur')
    .option('--suppressions-location <path>', 'where the known findings stand (default: factcheck-suppressions.json)')
    .optionsGroup('Configuration:')
    .option('--print-config <file>', 'print the settings that an article is checked with')
    .option('--print-config-schema', 'print the JSON Schema of configuration files')
}
