import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'

/** Where the loader of the usual C library stands, by processor. */
const GLIBC: Readonly<Record<string, string>> = {
  x64: '/lib64/ld-linux-x86-64.so.2',
  arm64: '/lib/ld-linux-aarch64.so.1',
}

const PACKAGES: Readonly<Record<string, string>> = {
  'darwin-x64': 'darwin-x64',
  'darwin-arm64': 'darwin-arm64',
  'linux-arm': 'linux-arm-gnueabihf',
  'win32-x64': 'win32-x64-msvc',
}

/** The packages that may hold the database's native part for this machine, the likeliest first. */
function candidates(): string[] {
  const machine = `${process.platform}-${process.arch}`
  const known = PACKAGES[machine]
  if (known !== undefined) return known.startsWith('linux-arm-') ? [known, 'linux-arm-musleabihf'] : [known]
  if (process.platform !== 'linux') return [machine]
  const both = [`${machine}-gnu`, `${machine}-musl`]
  const loader = GLIBC[process.arch]
  return loader === undefined || existsSync(loader) ? both : both.reverse()
}

/**
 * The native part of the database. The library itself asks Node for a report on the whole process, to tell which C library the
 * machine has; that takes longer than reading an article. Throws what loading the last candidate throws.
 */
export function requireNative(): unknown {
  const requireFrom = createRequire(createRequire(__filename).resolve('libsql'))
  const [first = '', second] = candidates()
  try {
    return requireFrom(`@libsql/${first}`)
  } catch (error) {
    if (second === undefined) throw error
    return requireFrom(`@libsql/${second}`)
  }
}
