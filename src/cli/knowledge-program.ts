import type { Command } from 'commander'
import type { ExitCode } from './exit-codes.ts'
import type { ImportOptions, WikidataOptions } from './import-command.ts'
import type { KnowledgeOptions } from './knowledge-commands.ts'
import { isoDate } from './option-values.ts'
import type { Streams } from './streams.ts'

/** The options that say what to check against, for every command that checks. */
export const FACTS = ['--facts <file...>', 'your own facts: YAML files, or CSV lists of names'] as const
export const KNOWLEDGE = ['--knowledge <file...>', 'stores made by "factcheck knowledge import"'] as const

const OUTPUT = [
  '-o, --output <file>',
  'the store to write; an older one is replaced when the new one is whole',
] as const
const AS_OF = ['--as-of <date>', 'the date of the data; left out, the day on which the file was last changed'] as const
const QUIET = ['-q, --quiet', 'no progress'] as const

const EXAMPLES = `
Examples:
  $ factcheck knowledge import wikidata latest-all.json.bz2 --claim P31:Q5 -o people.db
  $ factcheck article.md --knowledge people.db`

function addImport(knowledge: Command, streams: Streams, done: (code: ExitCode) => void): void {
  const command = knowledge
    .command('import')
    .summary('make a store of other data')
    .description('Make a store of Wikidata or of congress-legislators, for --knowledge.')
    .addHelpText('after', EXAMPLES)
  command
    .command('wikidata')
    .description('Import a JSON dump of Wikidata, one entity a line: .json, .ndjson, .gz or .bz2.')
    .argument('<file>', 'the dump')
    .requiredOption(...OUTPUT)
    .option('--claim <filter...>', 'only entities with these claims: P31:Q5, P31:Q6256,Q515 (either), ~P570 (not)')
    .option('--language <code>', 'the language of the names', 'en')
    .option(...AS_OF, isoDate)
    .option(...QUIET)
    .action(async (file: string, options: WikidataOptions) => {
      const { importWikidataCommand } = await import('./import-command.ts')
      done(await importWikidataCommand(file, options, streams))
    })
  command
    .command('congress')
    .description('Import legislators-current.yaml, legislators-historical.yaml or executive.yaml.')
    .argument('<files...>', 'the YAML files')
    .requiredOption(...OUTPUT)
    .option(...AS_OF, isoDate)
    .option(...QUIET)
    .action(async (files: string[], options: ImportOptions) => {
      const { importCongressCommand } = await import('./import-command.ts')
      done(await importCongressCommand(files, options, streams))
    })
}

/** Adds the commands that look at the knowledge itself. */
export function addKnowledgeCommands(program: Command, streams: Streams, done: (code: ExitCode) => void): void {
  program
    .command('lookup')
    .summary('tell what is on record about a name')
    .description('Print who or what a name can mean, why, and what is on record about each, with sources.')
    .argument('<name>', 'a name, in any spelling, or an id')
    .option(...FACTS)
    .option(...KNOWLEDGE)
    .option('--json', 'print it as JSON')
    .action(async (name: string, options: KnowledgeOptions) => {
      const { lookupCommand } = await import('./knowledge-commands.ts')
      done(await lookupCommand(name, options, streams))
    })
  const knowledge = program.command('knowledge').summary('tell what the knowledge holds, or add to it')
  knowledge
    .command('info')
    .description('Print the packs with their dates and counts.')
    .option(...FACTS)
    .option(...KNOWLEDGE)
    .option('--json', 'print it as JSON')
    .action(async (options: KnowledgeOptions) => {
      const { infoCommand } = await import('./knowledge-commands.ts')
      done(await infoCommand(options, streams))
    })
  addImport(knowledge, streams, done)
}
