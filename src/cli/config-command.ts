import { printedConfig } from './config/print.ts'
import { EXIT, type ExitCode } from './exit-codes.ts'
import { loadSettings, type SettingsOptions } from './settings.ts'
import type { Streams } from './streams.ts'

/** `factcheck --print-config FILE`: the settings that an article is checked with. */
export async function printConfigCommand(file: string, options: SettingsOptions, streams: Streams): Promise<ExitCode> {
  streams.stdout.write(printedConfig(await loadSettings(options, streams), file, streams.cwd))
  return EXIT.clean
}

/** `factcheck --print-config-schema`: the JSON Schema that editors complete and check configuration files with. */
export async function printSchemaCommand({ stdout }: Streams): Promise<ExitCode> {
  const { configJsonSchema } = await import('./config/schema.ts')
  stdout.write(`${JSON.stringify(configJsonSchema(), null, 2)}\n`)
  return EXIT.clean
}
