import { readdir, stat } from 'node:fs/promises'
import { dirname, join, parse, resolve } from 'node:path'
import type { FileError } from '../model/report.ts'
import { nearest } from '../text/nearest.ts'
import type { Ignoring } from './ignore-files.ts'

/** The endings of files that are read as articles when a folder or a pattern is searched. */
const ARTICLE = /\.(?:md|markdown|mdx|txt|text|html?|xhtml)$/i
const NEVER = ['**/node_modules/**', '**/.git/**', '**/dist/**']

export interface FoundFiles {
  /** As given, or relative to the working folder, with `/`; without repeats. */
  readonly paths: readonly string[]
  readonly errors: readonly FileError[]
  /** Files that were named and left out, and why. */
  readonly notices: readonly FileError[]
}

export interface FindOptions {
  readonly cwd: string
  readonly ignoring: Ignoring
  /** Names that could have been meant instead of a file, such as commands. */
  readonly otherwise?: readonly string[]
}

/** Whether a file is read as an article when nobody names it. */
export function isArticle(path: string): boolean {
  return ARTICLE.test(path)
}

export function isPattern(argument: string): boolean {
  return /[*?[\]{}]/.test(argument)
}

async function search(
  patterns: readonly string[],
  left: readonly string[],
  { cwd, ignoring }: FindOptions,
): Promise<string[]> {
  const { glob } = await import('tinyglobby')
  const found = await glob([...patterns], {
    cwd,
    ignore: [...NEVER, ...left],
    onlyFiles: true,
    expandDirectories: false,
  })
  return found.filter((path) => isArticle(path) && ignoring.by(resolve(cwd, path)) === null).sort()
}

/** Escapes what a glob would read as a pattern in a folder's own name. */
function literal(path: string): string {
  return path
    .replaceAll('\\', '/')
    .replace(/[*?[\]{}()!@+]/g, '\\$&')
    .replace(/\/+$/, '')
}

async function missing(path: string, { cwd, otherwise = [] }: FindOptions): Promise<FileError> {
  const folder = dirname(path)
  const names = await readdir(resolve(cwd, folder)).catch(() => [])
  const stems = new Map(names.map((name) => [parse(name).name, name]))
  const meant = stems.get(nearest(parse(path).name, stems.keys()) ?? '') ?? null
  const command = path.includes('/') || path.includes('.') ? null : nearest(path, otherwise)
  const named = meant === null ? command : join(folder, meant).replaceAll('\\', '/')
  const hint = named === null ? 'check the path and the folder you are in' : `did you mean ${named}?`
  return { path, message: `does not exist; ${hint}` }
}

/** Expands files, folders, patterns and `!negated` patterns, in the order given. */
export async function findFiles(args: readonly string[], options: FindOptions): Promise<FoundFiles> {
  const { cwd, ignoring } = options
  const left = args.filter((argument) => argument.startsWith('!')).map((argument) => argument.slice(1))
  // A folder that is left out takes along all that is in it.
  const ignore = left.flatMap((one) => (isPattern(one) ? [one] : [one, `${literal(one)}/**`]))
  const paths = new Map<string, string>()
  const errors: FileError[] = []
  const notices: FileError[] = []
  const add = (path: string): void => {
    const whole = path === '-' ? path : resolve(cwd, path)
    if (!paths.has(whole)) paths.set(whole, path)
  }
  for (const argument of args) {
    if (argument.startsWith('!')) continue
    if (argument === '-') {
      add('-')
      continue
    }
    const info = await stat(resolve(cwd, argument)).catch(() => null)
    const path = argument.replaceAll('\\', '/')
    if (info?.isFile()) {
      const by = ignoring.by(resolve(cwd, path))
      if (by === null) add(path)
      else notices.push({ path, message: `is left out by ${by}; check it all the same with --no-ignore` })
    } else if (info?.isDirectory()) {
      const folder = literal(path)
      const found = await search([folder === '.' ? '**/*' : `${folder}/**/*`], ignore, options)
      if (found.length === 0) {
        errors.push({
          path,
          message: 'holds no articles, ignored ones apart; they end in .md, .markdown, .mdx, .txt or .html',
        })
      }
      for (const one of found) add(one)
    } else if (isPattern(argument)) {
      const found = await search([path], ignore, options)
      if (found.length === 0)
        errors.push({ path, message: 'matches no article; check the pattern and the folder you are in' })
      for (const one of found) add(one)
    } else errors.push(await missing(path, options))
  }
  return { paths: [...paths.values()], errors, notices }
}
