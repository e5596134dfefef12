import { Command, CommanderError, Option } from 'commander'
import { KnowledgeError } from '../knowledge/error.ts'
import { CLAIM_FORMATS } from '../report/claims-list.ts'
import { FORMATS } from '../report/formats.ts'
import { SourcesError } from '../sources/error.ts'
import type { CheckOptions, ClaimsOptions } from './check-command.ts'
import { EXIT, type ExitCode, UsageError } from './exit-codes.ts'
import { addKnowledgeCommands, FACTS, KNOWLEDGE } from './knowledge-program.ts'
import { isoDate, wholeNumber } from './option-values.ts'
import { SOURCES } from './run-sources.ts'
import { processStreams, type Streams } from './streams.ts'
import { VERSION } from './version.ts'

const EXAMPLES = `
Examples:
  $ factcheck article.md                     check one article
  $ factcheck content/ '!content/drafts/**'  check a folder, save for a part of it
  $ pbpaste | factcheck - --date 2020-03-01  check what is on the clipboard
  $ factcheck content/ -f pretty -f sarif:factcheck.sarif

Exit codes: 0 nothing at error level, 1 errors found, 2 the program could not do its work.`

function createProgram(streams: Streams, done: (code: ExitCode) => void): Command {
  const program = new Command('factcheck')
  program
    .description("Check an article's names, figures, quotations and legal outcomes against the record, offline.")
    .usage('[options] <file|folder|pattern|->...')
    .enablePositionalOptions()
    .version(VERSION, '-V, --version')
    .configureOutput({
      writeOut: (text) => streams.stdout.write(text),
      writeErr: (text) => streams.stderr.write(text.replace(/^error: /, 'factcheck: ')),
    })
    .exitOverride()
    .argument('[files...]', 'articles (.md .markdown .mdx .txt .html), folders, patterns, or - for standard input')
    .addOption(
      new Option(
        '-f, --format <name[:file]>',
        `how to print the report, and where to: ${FORMATS.join(', ')}; may be given several times`,
      )
        .argParser((value: string, before: string[] | undefined) => [...(before ?? []), value])
        .default(undefined, 'pretty'),
    )
    .option('-o, --output-file <path>', 'write the report to a file; its folders are made')
    .option('--date <date>', 'the day of publication, where the article does not say it', isoDate)
    .option(...FACTS)
    .option(...KNOWLEDGE)
    .option(...SOURCES)
    .option('--stdin', 'read an article from standard input')
    .option('--stdin-filename <path>', 'the name it goes by; its ending tells the format')
    .option('-q, --quiet', 'errors only, no progress')
    .option('-v, --verbose', 'list the supported claims with their evidence, too')
    .option('--max-warnings <n>', 'exit with 1 if there are more warnings than this', wholeNumber)
    .option('--exit-zero', 'exit with 0 whatever is found')
    .option('--color', 'colour the report')
    .option('--no-color', 'do not colour the report')
    .option('--debug', 'print the stack of an unexpected error')
    .addHelpText('after', EXAMPLES)
    .action(async (files: string[], options: CheckOptions) => {
      if (files.length === 0 && options.stdin !== true) {
        streams.stderr.write(`factcheck: no article named.\n${EXAMPLES.trimStart()}\n`)
        done(EXIT.failure)
        return
      }
      const { checkCommand } = await import('./check-command.ts')
      done(await checkCommand(files, options, streams))
      streams.onChecked?.()
    })
  program
    .command('claims')
    .summary('list everything checkable in articles')
    .description(
      "Print the checker's list: every checkable claim of the articles, with its line, type, speaker and verdict.",
    )
    .argument('<files...>', 'articles, folders, patterns, or - for standard input')
    .addOption(new Option('-f, --format <name>', 'how to print the list').choices(CLAIM_FORMATS).default('pretty'))
    .option('--date <date>', 'the day of publication, where the article does not say it', isoDate)
    .option(...FACTS)
    .option(...KNOWLEDGE)
    .option(...SOURCES)
    .action(async (files: string[], options: ClaimsOptions) => {
      const { claimsCommand } = await import('./check-command.ts')
      done(await claimsCommand(files, options, streams))
    })
  program
    .command('explain')
    .summary('tell what a check does')
    .description('Print the page of a check, or a list of all checks.')
    .argument('[rule]', 'the id of a check, such as names/misspelled')
    .action(async (rule: string | undefined) => {
      const { explainCommand } = await import('./explain-command.ts')
      done(await explainCommand(rule, streams))
    })
  addKnowledgeCommands(program, streams, done)
  return program
}

export { processStreams }

/** Runs the program with these arguments (without the two that Node puts first) and gives its exit code. */
export async function main(args: readonly string[], streams: Streams = processStreams()): Promise<ExitCode> {
  let code: ExitCode = EXIT.clean
  const program = createProgram(streams, (result) => {
    code = result
  })
  try {
    await program.parseAsync([...args], { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.failure
    if (error instanceof UsageError || error instanceof KnowledgeError || error instanceof SourcesError) {
      streams.stderr.write(`factcheck: ${error.message.replace(/\.$/, '')}.\n`)
      return EXIT.failure
    }
    const message = error instanceof Error ? error.message : String(error)
    streams.stderr.write(`factcheck: unexpected error: ${message.split('\n')[0]}. Run with --debug and report it.\n`)
    if (args.includes('--debug') && error instanceof Error) streams.stderr.write(`${error.stack}\n`)
    return EXIT.failure
  }
}
