import { Command, Option } from 'commander'
import { CLAIM_FORMATS } from '../report/claims-list.ts'
import { addArticleOptions, addKeepingOptions, addReportOptions } from './article-options.ts'
import type { CheckOptions, ClaimsOptions } from './check-command.ts'
import { EXIT, type ExitCode } from './exit-codes.ts'
import { addKnowledgeCommands } from './knowledge-program.ts'
import type { ArticleOptions } from './run.ts'
import type { Streams } from './streams.ts'
import { VERSION } from './version.ts'

const EXAMPLES = `Examples:
  $ factcheck article.md                     check one article
  $ factcheck content/ '!content/drafts/**'  check a folder, but a part of it
  $ pbpaste | factcheck - --date 2020-03-01  check what is on the clipboard
  $ factcheck content/ --since main          check what a branch changes
  $ factcheck content/ -f pretty -f sarif:factcheck.sarif`

const EXIT_CODES = `
Exit codes: 0 nothing at error level, 1 errors found, 2 the work was not done.`

interface ProgramOptions extends CheckOptions {
  readonly printConfig?: string
  readonly printConfigSchema?: boolean
}

/** An error of commander in the program's own form: one line, its hint in the sentence. */
function inOneLine(text: string): string {
  if (!text.startsWith('error: ')) return text
  const [message = '', hint = ''] = text.trimEnd().split('\n')
  const meant = /^\(Did you mean (?:one of )?(.*)\?\)$/.exec(hint)?.[1]
  const line = message.replace(/^error: /, 'factcheck: ').replace(/\.$/, '')
  return meant === undefined ? `${line}.\n` : `${line}; did you mean ${meant}?\n`
}

/** The commands and their options; `done` is told the exit code. */
export function createProgram(streams: Streams, done: (code: ExitCode) => void): Command {
  const program = new Command('factcheck')
  program
    .description(
      `Check an article's names, figures, quotations and legal outcomes against the record, offline.\n\n${EXAMPLES}`,
    )
    .usage('[options] <file|folder|pattern|->...')
    .enablePositionalOptions()
    .configureOutput({
      writeOut: (text) => streams.stdout.write(text),
      writeErr: (text) => streams.stderr.write(inOneLine(text)),
      getOutHelpWidth: () => Math.min(streams.stdout.columns ?? 80, 100),
      getErrHelpWidth: () => 80,
    })
    .exitOverride()
    .argument('[files...]', 'articles (.md .markdown .mdx .txt .html), folders, patterns, or - for standard input')
  addReportOptions(program)
  addArticleOptions(program)
  addKeepingOptions(program)
  program
    .optionsGroup('Other:')
    .option('--debug', 'print the stack of an unexpected error')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', EXIT_CODES)
    .action(async (files: string[], options: ProgramOptions) => {
      if (options.printConfigSchema === true) {
        const { printSchemaCommand } = await import('./config-command.ts')
        return done(await printSchemaCommand(streams))
      }
      if (options.printConfig !== undefined) {
        const { printConfigCommand } = await import('./config-command.ts')
        return done(await printConfigCommand(options.printConfig, options, streams))
      }
      const { checkCommand } = await import('./check-command.ts')
      const commands = program.commands.map((command) => command.name())
      const code = await checkCommand(files, options, streams, commands)
      if (code !== null) {
        done(code)
        streams.onChecked?.()
        return
      }
      streams.stderr.write(`factcheck: no article named.\n\n${EXAMPLES}\n\nAll options: factcheck --help\n`)
      done(EXIT.failure)
    })

  const claims = program
    .command('claims')
    .summary('list everything checkable in articles')
    .description(
      "Print the checker's list: every checkable claim of the articles, with its line, type, speaker and verdict.",
    )
    .argument('<files...>', 'articles, folders, patterns, or - for standard input')
    .addOption(new Option('-f, --format <name>', 'how to print the list').choices(CLAIM_FORMATS).default('pretty'))
  addArticleOptions(claims)
  claims.action(async (files: string[], options: ClaimsOptions) => {
    const { claimsCommand } = await import('./check-command.ts')
    done(await claimsCommand(files, options, streams))
  })

  const explain = program
    .command('explain')
    .summary('tell what a check does, or what was found on a line')
    .description('Print the page of a check, a list of all checks, or what was found on one line of an article.')
    .argument('[what]', 'the id of a check, such as names/misspelled, or a file and line, such as article.md:12')
  addArticleOptions(explain)
  explain.action(async (what: string | undefined, options: ArticleOptions) => {
    const { explainCommand } = await import('./explain-command.ts')
    done(await explainCommand(what, options, streams))
  })
  program
    .command('init')
    .summary('set a repository up')
    .description('Write a configuration, sample facts and a workflow for pull requests; nothing is overwritten.')
    .action(async () => {
      const { initCommand } = await import('./init-command.ts')
      done(await initCommand(streams))
    })
  addKnowledgeCommands(program, streams, done)
  return program
}
