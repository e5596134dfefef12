import { CHECKS } from '../checks/index.ts'
import { editDistance } from '../text/edit-distance.ts'
import { EXIT, type ExitCode, UsageError } from './exit-codes.ts'
import { rulePage } from './rule-pages.ts'
import type { Streams } from './streams.ts'

function page(id: string): string {
  const text = rulePage(id)
  if (text === null) throw new UsageError(`the page of ${id} is missing; install the package again`)
  return text
}

function closest(rule: string): string {
  const [best] = CHECKS.map(({ id }) => ({ id, distance: editDistance(rule, id, 8) })).sort(
    (a, b) => a.distance - b.distance,
  )
  return best !== undefined && best.distance <= 4 ? `; did you mean ${best.id}` : ''
}

/** `factcheck explain [RULE]`: prints the page of a check, or a list of all. */
export async function explainCommand(rule: string | undefined, streams: Streams): Promise<ExitCode> {
  if (rule === undefined) {
    const width = Math.max(...CHECKS.map(({ id }) => id.length))
    for (const { id, severity, summary } of CHECKS) {
      streams.stdout.write(`${id.padEnd(width)}  ${severity.padEnd(7)}  ${summary}\n`)
    }
    return EXIT.clean
  }
  if (!CHECKS.some(({ id }) => id === rule)) throw new UsageError(`there is no check ${rule}${closest(rule)}`)
  streams.stdout.write(page(rule))
  return EXIT.clean
}
