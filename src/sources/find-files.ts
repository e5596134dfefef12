import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { SourcesError } from './error.ts'
import { formatOf, SOURCE_FORMATS } from './readers/read-source.ts'

const IGNORED = ['**/node_modules/**', '**/.git/**']
const ENDINGS = '.txt, .md, .html, .srt, .vtt, .csv, .json, .docx or .pdf'

/** Expands files, folders, patterns and `!negated` patterns to the paths of sources, sorted, with `/`. */
export async function findSourceFiles(patterns: readonly string[], cwd: string): Promise<string[]> {
  const ignore = patterns.filter((one) => one.startsWith('!')).map((one) => one.slice(1))
  const paths = new Set<string>()
  for (const pattern of patterns) {
    if (pattern.startsWith('!')) continue
    const path = pattern.replaceAll('\\', '/').replace(/^\.\//, '')
    const info = await stat(resolve(cwd, pattern)).catch(() => null)
    if (info?.isFile() === true) {
      if (!SOURCE_FORMATS.has(formatOf(path))) {
        throw new SourcesError(`${path} cannot be a source: it ends in none of ${ENDINGS}`)
      }
      paths.add(path)
      continue
    }
    if (info === null && !/[*?[\]{}]/.test(path)) {
      throw new SourcesError(`the source ${path} does not exist; check the path and the folder you are in`)
    }
    const folder = path.replace(/[*?[\]{}()!@+]/g, '\\$&').replace(/\/{1,9}$/, '')
    const found = await search(info === null ? path : folder === '.' ? '**/*' : `${folder}/**/*`, ignore, cwd)
    if (found.length === 0) throw new SourcesError(`${path} holds no sources; they end in ${ENDINGS}`)
    for (const one of found) paths.add(one)
  }
  return [...paths].sort()
}

async function search(pattern: string, ignore: readonly string[], cwd: string): Promise<string[]> {
  const { glob } = await import('tinyglobby')
  const options = { cwd, ignore: [...IGNORED, ...ignore], onlyFiles: true, expandDirectories: false }
  const found = await glob([pattern], options)
  return found.filter((path) => SOURCE_FORMATS.has(formatOf(path)))
}
