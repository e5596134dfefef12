import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { loadConfig, shownPath } from './config/load.ts'
import { EXIT, type ExitCode, UsageError } from './exit-codes.ts'
import { ARTICLE_FOLDERS, configTemplate, factsTemplate, WORKFLOW_TEMPLATE } from './init-templates.ts'
import type { Streams } from './streams.ts'

/** What became of one file: written, or left alone for what stands there already. */
interface Outcome {
  readonly path: string
  readonly existing: string | null
}

/** Writes a file where there is none; a file that comes into being meanwhile is not overwritten. */
function writeNew(cwd: string, path: string, content: string): Outcome {
  try {
    mkdirSync(dirname(join(cwd, path)), { recursive: true })
    writeFileSync(join(cwd, path), content, { flag: 'wx' })
    return { path, existing: null }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    if (code === 'EEXIST' && existsSync(join(cwd, path))) return { path, existing: path }
    throw new UsageError(`${path} cannot be written (${code}); check the permissions of this folder`)
  }
}

/** `factcheck init`: writes a configuration, sample facts and a workflow, never over what is there. */
export async function initCommand(streams: Streams): Promise<ExitCode> {
  const { cwd, stdout, today } = streams
  const [origin] = (await loadConfig(cwd, undefined)).origins
  const folder = ARTICLE_FOLDERS.find((name) => existsSync(join(cwd, name))) ?? null
  const outcomes = [
    origin === undefined
      ? writeNew(cwd, 'factcheck.config.json', configTemplate(folder))
      : { path: 'factcheck.config.json', existing: shownPath(origin, cwd) },
    writeNew(cwd, 'facts/house.yaml', factsTemplate(today)),
    writeNew(cwd, '.github/workflows/factcheck.yml', WORKFLOW_TEMPLATE),
  ]
  for (const { path, existing } of outcomes) {
    stdout.write(existing === null ? `wrote  ${path}\n` : `kept   ${existing}\n`)
  }
  const written = outcomes.some(({ existing }) => existing === null)
  stdout.write(written ? '\nNow run: factcheck\n' : '\nEverything is there already: run factcheck.\n')
  return EXIT.clean
}
