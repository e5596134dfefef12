import { CommanderError } from 'commander'
import { KnowledgeError } from '../knowledge/error.ts'
import { SourcesError } from '../sources/error.ts'
import { EXIT, type ExitCode, UsageError } from './exit-codes.ts'
import { createProgram } from './program.ts'
import { say } from './run.ts'
import { processStreams, type Streams } from './streams.ts'

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
      say(streams, error.message)
      return EXIT.failure
    }
    const message = error instanceof Error ? error.message : String(error)
    say(streams, `unexpected error: ${message.split('\n')[0]}. Run with --debug and report it`)
    if (args.includes('--debug') && error instanceof Error) streams.stderr.write(`${error.stack}\n`)
    return EXIT.failure
  }
}
