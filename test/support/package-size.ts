import { spawnSync } from 'node:child_process'
import { ROOT } from './run-cli.ts'

export interface Packed {
  readonly filename: string
  /** Bytes of the archive, and of what it unpacks to. */
  readonly size: number
  readonly unpackedSize: number
  readonly files: readonly { readonly path: string; readonly size: number }[]
}

/** Packs the last build into a folder, or only tells what it would pack where none is given. */
export function pack(folder: string | null): Packed {
  const where = folder === null ? ['--dry-run'] : ['--pack-destination', folder]
  const { stdout } = spawnSync('npm', ['pack', '--json', '--ignore-scripts', ...where], { cwd: ROOT, encoding: 'utf8' })
  const answer: Packed[] | Record<string, Packed> = JSON.parse(stdout)
  const [packed] = Object.values(answer)
  if (packed === undefined) throw new Error('npm packed nothing')
  return packed
}
