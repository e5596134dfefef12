import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { CHECKS } from '../src/checks/index.ts'
import { runCli } from './support/run-cli.ts'

const README = join(import.meta.dirname, '..', 'README.md')

/** The README as it should be: its run and its list of checks made anew. */
function refreshed(readme: string): string {
  return readme
    .replace(
      /(<!-- run: factcheck (.+?) -->\n)[\s\S]*?(<!-- end -->)/g,
      (_, head: string, args: string, tail: string) => {
        const { stdout } = runCli(args.split(' '))
        return `${head}\`\`\`text\n${stdout}\`\`\`\n${tail}`
      },
    )
    .replace(/(<!-- checks -->\n)[\s\S]*?(<!-- end -->)/, (_, head: string, tail: string) => {
      const rows = CHECKS.map(
        ({ id, severity, summary }) => `| [\`${id}\`](src/checks/${id}.md) | ${severity} | ${summary} |\n`,
      )
      return head + rows.join('') + tail
    })
}

it('shows what the program prints today (UPDATE_README=1 writes it)', () => {
  const readme = readFileSync(README, 'utf8')
  const fresh = refreshed(readme)
  if (process.env.UPDATE_README === '1') writeFileSync(README, fresh)
  else expect(readme).toBe(fresh)
})
