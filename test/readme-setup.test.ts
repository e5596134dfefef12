import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CLEAN, ERROR, WARNING } from './support/articles.ts'
import { inFolder, runCli } from './support/run-cli.ts'
import { writeFiles } from './support/run-main.ts'

const ROOT = join(import.meta.dirname, '..')
const README = readFileSync(join(ROOT, 'README.md'), 'utf8')

/** The files that the README shows, by their names. */
const SHOWN = Object.fromEntries(
  [...README.matchAll(/<!-- file: (\S+) -->\n```\w+\n([\s\S]*?)```\n/g)].map(([, name = '', content = '']) => [
    name,
    content,
  ]),
)

const COMMANDS = [...README.matchAll(/<!-- commands -->\n```console\n([\s\S]*?)```\n/g)]
  .flatMap(([, block = '']) => block.split('\n'))
  .map((line) => /^\$ factcheck ?(.*?)(?:\s+# .*)?$/.exec(line)?.[1])
  .filter((command) => command !== undefined)

function repository(use: (folder: string) => void): void {
  inFolder((folder) => {
    writeFiles(folder, {
      ...SHOWN,
      'content/a.md': `${CLEAN}\n${WARNING}`,
      'content/drafts/b.md': ERROR,
      'facts/desk.yaml': 'right:\n  - Jon Smyth\n',
      'transcripts/a.txt': 'THE MAYOR: We built it in one year, and we will build it again.\n',
      'checks/my-desk.js': `import { defineCheck } from 'factcheck'
export default defineCheck({
  kind: 'article', id: 'desk/none', severity: 'info', summary: 'Nothing.', messages: {}, inspect: () => [],
})`,
      'package.json': '{"type":"module"}',
    })
    mkdirSync(join(folder, 'node_modules'))
    symlinkSync(ROOT, join(folder, 'node_modules', 'factcheck'))
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=Desk', '-c', 'user.email=desk@example.org', ...args], { cwd: folder })
    git('init', '-q', '-b', 'main')
    git('add', 'content')
    git('commit', '-q', '-m', 'Start')
    use(folder)
  })
}

describe('the section on setting up', () => {
  it('shows files and commands', () => {
    expect(Object.keys(SHOWN)).toEqual(['factcheck.config.json', 'content/suppressed.md'])
    expect(COMMANDS.length).toBeGreaterThan(8)
  })

  it.each(COMMANDS)('factcheck %s runs', (command) => {
    repository((folder) => {
      const { code, stderr } = runCli(command === '' ? [] : command.split(/\s+/), { cwd: folder })
      expect(
        stderr.replace(
          /^factcheck: .*(?:suppressions? (?:written|removed)|no article (?:is staged|was changed)).*\n/gm,
          '',
        ),
      ).toBe('')
      expect([0, 1]).toContain(code)
    })
  })

  it('has a configuration and comments that do what it says', () => {
    repository((folder) => {
      const { code, stdout, stderr } = runCli(['-f', 'json'], { cwd: folder })
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
      const report = JSON.parse(stdout)
      expect(report.files.map((file: { path: string }) => file.path)).toEqual(['content/a.md', 'content/suppressed.md'])
      const [, suppressed] = report.files
      expect(suppressed.suppressed.map((one: { ruleId: string }) => one.ruleId)).toEqual(['words/confusable'])
      expect(suppressed.findings.map((one: { ruleId: string }) => one.ruleId)).toEqual([])
    })
  })
})
