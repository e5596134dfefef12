import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Script } from 'node:vm'

type Bundle = typeof import('./bundle.ts')
/** Loads a module from a real file: code that was compiled before cannot load any by itself. */
type HostImport = (specifier: string) => Promise<unknown>
type Module = { exports: object }
type Wrapped = (
  module: Module,
  exports: object,
  require: (specifier: string) => unknown,
  file: string,
  hostImport: HostImport,
) => void

/** A file of the program, and where the code stands that was compiled of it when it last checked articles. */
interface Loaded {
  readonly module: Module
  readonly script: Script
  readonly kept: string
  readonly isKept: boolean
}

const loaded = new Map<string, Loaded>()
const requireOther = createRequire(__filename)

function lastCompiled(file: string): Buffer | undefined {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}

/** Loads a file of the program, once. They are plain ASCII, as the build writes them: one byte a character. */
function load(name: string): object {
  const before = loaded.get(name)
  if (before) return before.module.exports
  const filename = join(__dirname, name)
  const kept = `${filename.slice(0, -'.cjs'.length)}.compiled`
  const cachedData = lastCompiled(kept)
  const script = new Script(readFileSync(filename, 'latin1'), {
    filename,
    ...(cachedData === undefined ? {} : { cachedData }),
  })
  const module: Module = { exports: {} }
  loaded.set(name, { module, script, kept, isKept: cachedData !== undefined && script.cachedDataRejected !== true })
  const run: Wrapped = script.runInThisContext()
  const require = (specifier: string): unknown =>
    specifier.startsWith('./') ? load(specifier.slice(2)) : requireOther(specifier)
  run(module, module.exports, require, filename, (specifier) => import(specifier))
  return module.exports
}

function isBundle(exports: object): exports is Bundle {
  return 'parts' in exports
}

function loadBundle(): Bundle {
  const bundle = load('factcheck.cjs')
  if (!isBundle(bundle)) throw new Error('dist/factcheck.cjs is no bundle of factcheck; install the package again')
  return bundle
}

/** The parts of the program, each read when it is asked for. */
export const { parts } = loadBundle()

/**
 * Keeps the compiled code for the next start, where there is none yet or it is of another version of Node. Where the folder may not
 * be written to, nothing is kept.
 */
export function keepCompiled(): void {
  for (const { script, kept, isKept } of loaded.values()) {
    if (isKept) continue
    const temporary = `${kept}.${process.pid}`
    try {
      writeFileSync(temporary, script.createCachedData())
      renameSync(temporary, kept)
    } catch {
      // The next start compiles again.
      return
    }
  }
}
