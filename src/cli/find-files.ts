import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { FileError } from '../model/report.ts'

/** The endings of files that are read as articles when a folder or a pattern is searched. */
const ARTICLE = /\.(?:md|markdown|mdx|txt|text|html?|xhtml)$/i
const IGNORED = ['**/node_modules/**', '**/.git/**', '**/dist/**']

export interface FoundFiles {
  /** As given, or relative to the working folder, with `/`; without repeats. */
  readonly paths: readonly string[]
  readonly errors: readonly FileError[]
}

function isPattern(argument: string): boolean {
  return /[*?[\]{}]/.test(argument)
}

async function search(patterns: readonly string[], ignore: readonly string[], cwd: string): Promise<string[]> {
  const { glob } = await import('tinyglobby')
  const found = await glob([...patterns], {
    cwd,
    ignore: [...IGNORED, ...ignore],
    onlyFiles: true,
    expandDirectories: false,
  })
  return found.filter((path) => ARTICLE.test(path)).sort()
}

/** Escapes what a glob would read as a pattern in a folder's own name. */
function literal(path: string): string {
  return path
    .replaceAll('\\', '/')
    .replace(/[*?[\]{}()!@+]/g, '\\$&')
    .replace(/\/+$/, '')
}

/** Expands files, folders, patterns and `!negated` patterns, in the order given. */
export async function findFiles(args: readonly string[], cwd: string): Promise<FoundFiles> {
  const ignore = args.filter((argument) => argument.startsWith('!')).map((argument) => argument.slice(1))
  const paths = new Set<string>()
  const errors: FileError[] = []
  for (const argument of args) {
    if (argument.startsWith('!')) continue
    if (argument === '-') {
      paths.add('-')
      continue
    }
    const info = await stat(resolve(cwd, argument)).catch(() => null)
    const path = argument.replaceAll('\\', '/')
    if (info?.isFile()) paths.add(path)
    else if (info?.isDirectory()) {
      const folder = literal(path)
      const found = await search([folder === '.' ? '**/*' : `${folder}/**/*`], ignore, cwd)
      if (found.length === 0) {
        errors.push({ path, message: 'holds no articles; they end in .md, .markdown, .mdx, .txt or .html' })
      }
      for (const one of found) paths.add(one)
    } else if (isPattern(argument)) {
      const found = await search([path], ignore, cwd)
      if (found.length === 0)
        errors.push({ path, message: 'matches no article; check the pattern and the folder you are in' })
      for (const one of found) paths.add(one)
    } else errors.push({ path, message: 'does not exist; check the path and the folder you are in' })
  }
  return { paths: [...paths], errors }
}
