import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { inFolder, ROOT } from './support/run-cli.ts'

interface Step {
  readonly name: string
  readonly shell: string
  readonly env: Readonly<Record<string, string>>
  readonly run: string
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>
  readonly outputs: Readonly<Record<string, { readonly description: string }>>
  readonly runs: { readonly steps: readonly Step[] }
}

const action: Action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'))
const { steps } = action.runs
const ERROR = 'Robert Muller, the former FBI director, wrote the report.\n'
const WARNING = 'The statue of limitations ran out.\n'

/** Runs the action's steps as the platform does, with the expressions of their environment filled in. */
function runAction(folder: string, inputs: Readonly<Record<string, string>>) {
  const output = join(folder, 'output')
  const summary = join(folder, 'summary')
  for (const file of [output, summary]) writeFileSync(file, '')
  mkdirSync(join(folder, 'temp'), { recursive: true })
  const value = (expression: string): string => {
    const name = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(expression)?.[1]
    if (name !== undefined) return inputs[name] ?? action.inputs[name]?.default ?? ''
    if (/^\$\{\{ github\.action_path \}\}$/.test(expression)) return ROOT
    throw new Error(`An expression that the test does not know: ${expression}`)
  }
  const { PATH = '', HOME = '' } = process.env
  let code = 0
  let stdout = ''
  for (const step of steps) {
    const env = Object.fromEntries(Object.entries(step.env).map(([name, text]) => [name, value(text)]))
    const result = spawnSync('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', step.run], {
      cwd: folder,
      encoding: 'utf8',
      env: {
        PATH,
        HOME,
        GITHUB_OUTPUT: output,
        GITHUB_STEP_SUMMARY: summary,
        RUNNER_TEMP: join(folder, 'temp'),
        ...env,
      },
    })
    stdout += result.stdout + result.stderr
    code = result.status ?? -1
    if (code !== 0) break
  }
  const read = (file: string) => readFileSync(file, 'utf8')
  const outputs = Object.fromEntries(
    read(output)
      .trimEnd()
      .split('\n')
      .map((line) => line.split('=')),
  )
  return { code, stdout, outputs, summary: read(summary) }
}

describe('the action', () => {
  it('has the inputs and outputs that its users know, all of them filled', () => {
    expect(Object.keys(action.inputs)).toEqual(['files', 'config', 'since', 'format', 'fail-on'])
    expect(Object.keys(action.outputs)).toEqual(['errors', 'warnings', 'report'])
    for (const { description } of [...Object.values(action.inputs), ...Object.values(action.outputs)]) {
      expect(description).toMatch(/\.$/)
    }
  })

  it('hands no input to the shell but by the environment', () => {
    for (const { run, shell } of steps) {
      expect(run).not.toContain('${{')
      expect(shell).toBe('bash')
    }
  })

  it('annotates, fills the summary, counts, and fails on an error', () => {
    inFolder((folder) => {
      writeFileSync(join(folder, 'a b.md'), ERROR)
      writeFileSync(join(folder, 'c.md'), WARNING)
      const { code, stdout, outputs, summary } = runAction(folder, {
        files: 'a b.md\nc.md\n',
        format: 'sarif:out/r.sarif',
      })
      expect(code).toBe(1)
      expect(stdout).toMatch(/^::error file=a b\.md,line=1,/m)
      expect(stdout).toMatch(/^::warning file=c\.md,line=1,/m)
      expect(outputs).toMatchObject({ errors: '1', warnings: '1' })
      expect(JSON.parse(readFileSync(outputs.report ?? '', 'utf8')).summary.files).toBe(2)
      expect(existsSync(join(folder, 'out', 'r.sarif'))).toBe(true)
      expect(summary).toContain('## Fact check')
    })
  })

  it.each([
    ['error', ERROR, 1],
    ['error', WARNING, 0],
    ['warning', WARNING, 1],
    ['never', ERROR, 0],
    ['always', WARNING, 2],
  ])('with fail-on %s, “%s” gives %i', (failOn, article, expected) => {
    inFolder((folder) => {
      writeFileSync(join(folder, 'a.md'), article)
      expect(runAction(folder, { files: 'a.md', 'fail-on': failOn }).code).toBe(expected)
    })
  })

  it('takes the files of the configuration that it is given', () => {
    inFolder((folder) => {
      writeFileSync(join(folder, 'a.md'), ERROR)
      writeFileSync(join(folder, 'desk.json'), '{ "files": "a.md" }')
      expect(runAction(folder, { config: 'desk.json' }).outputs.errors).toBe('1')
    })
  })

  it.each(['$(touch pwned).md', '`touch pwned`.md', '"; touch pwned; ".md', '--exit-zero', '-o pwned'])(
    'takes %s for a name and nothing else',
    (name) => {
      inFolder((folder) => {
        writeFileSync(join(folder, name), ERROR)
        expect(runAction(folder, { files: name }).code).toBe(1)
        expect(existsSync(join(folder, 'pwned'))).toBe(false)
      })
    },
  )
})

describe('the hook for pre-commit', () => {
  it('names the program, and the files that it reads', () => {
    const [hook] = parse(readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8'))
    expect(hook).toMatchObject({ id: 'factcheck', language: 'node', entry: 'factcheck --staged' })
    const files = new RegExp(hook.files)
    for (const name of ['a.md', 'b/c.mdx', 'd.txt', 'e.html']) expect(name).toMatch(files)
    for (const name of ['a.ts', 'md', 'b.md.bak']) expect(name).not.toMatch(files)
  })
})
