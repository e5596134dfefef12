import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Script } from 'node:vm'

type Bundle = typeof import('./bundle.ts')
/** Loads a module from a real file: code that was compiled before cannot load any by itself. */
type HostImport = (specifier: string) => Promise<unknown>
type Wrapped = (
  module: { exports: Partial<Bundle> },
  exports: object,
  require: NodeJS.Require,
  file: string,
  hostImport: HostImport,
) => void

/** The whole program in one file, and what the engine had compiled of it after it last checked articles. */
const BUNDLE = join(__dirname, 'factcheck.cjs')
const COMPILED = join(__dirname, 'factcheck.compiled')

function lastCompiled(): Buffer | undefined {
  try {
    return readFileSync(COMPILED)
  } catch {
    return undefined
  }
}

function load(script: Script): Bundle {
  const module: { exports: Partial<Bundle> } = { exports: {} }
  const run: Wrapped = script.runInThisContext()
  run(module, module.exports, createRequire(BUNDLE), BUNDLE, (specifier) => import(specifier))
  const { parts } = module.exports
  if (parts === undefined) throw new Error(`${BUNDLE} is no bundle of factcheck; install the package again`)
  return { parts }
}

const cachedData = lastCompiled()
// Plain ASCII, as the build writes it: one byte a character.
const script = new Script(readFileSync(BUNDLE, 'latin1'), {
  filename: BUNDLE,
  ...(cachedData === undefined ? {} : { cachedData }),
})

/** The parts of the program, each read when it is asked for. */
export const { parts } = load(script)

/**
 * Keeps the compiled code for the next start, where there is none yet or it is of another version of Node. Where the folder may not
 * be written to, nothing is kept.
 */
export function keepCompiled(): void {
  if (cachedData !== undefined && script.cachedDataRejected !== true) return
  const temporary = `${COMPILED}.${process.pid}`
  try {
    writeFileSync(temporary, script.createCachedData())
    renameSync(temporary, COMPILED)
  } catch {
    // The next start compiles again.
  }
}
