import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { nearest } from '../text/nearest.ts'
import { rulesOf } from './config/rules.ts'
import { EXIT, type ExitCode, UsageError } from './exit-codes.ts'
import { explainedLine } from './explain-line.ts'
import { columnsOf } from './outputs.ts'
import { rulePage } from './rule-pages.ts'
import { type ArticleOptions, openRun } from './run.ts'
import { loadSettings } from './settings.ts'
import type { Streams } from './streams.ts'

const PLACE = /^(.+?):(\d{1,7})(?::\d{1,7})?$/

async function explainRule(id: string | undefined, options: ArticleOptions, streams: Streams): Promise<ExitCode> {
  const rules = rulesOf((await loadSettings(options, streams)).checks)
  if (id === undefined) {
    const width = Math.max(...rules.map((rule) => rule.id.length))
    for (const rule of rules) {
      streams.stdout.write(`${rule.id.padEnd(width)}  ${rule.severity.padEnd(7)}  ${rule.summary}\n`)
    }
    return EXIT.clean
  }
  const rule = rules.find((one) => one.id === id)
  if (rule === undefined) {
    const meant = nearest(id, [...rules.map((one) => one.id)])
    const hint = meant === null ? 'run `factcheck explain` for the list' : `did you mean ${meant}?`
    throw new UsageError(`there is no check ${id}; ${hint}`)
  }
  // A check of a plugin has no page of ours.
  streams.stdout.write(rulePage(id) ?? `# ${rule.id}\n\n${rule.summary}\n`)
  return EXIT.clean
}

async function explainLine(file: string, line: number, options: ArticleOptions, streams: Streams): Promise<ExitCode> {
  const run = await openRun([file], options, streams)
  for await (const result of run?.results() ?? []) {
    if ('error' in result) return EXIT.failure
    streams.stdout.write(explainedLine(result.report, line, columnsOf(streams), rulesOf(run?.settings.checks ?? [])))
    return EXIT.clean
  }
  return EXIT.failure
}

/** `factcheck explain [RULE | FILE:LINE]`: the page of a check, a list of all, or what was found on a line and why. */
export async function explainCommand(
  what: string | undefined,
  options: ArticleOptions,
  streams: Streams,
): Promise<ExitCode> {
  const place = PLACE.exec(what ?? '')
  if (place !== null && !existsSync(resolve(streams.cwd, what ?? ''))) {
    return explainLine(place[1] ?? '', Number(place[2]), options, streams)
  }
  return explainRule(what, options, streams)
}
