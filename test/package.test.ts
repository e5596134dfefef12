import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { publint } from 'publint'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Packed, pack } from './support/package-size.ts'
import { ROOT } from './support/run-cli.ts'

/** Everything that a user needs and nothing else. */
const MAY_HOLD =
  /^(?:package\.json|README\.md|LICENSE|bin\/[\w.]+|dist\/(?:[\w-]+\.cjs|(?:index|testing|remark)\.js|knowledge\.db|types\/.*\.d\.ts)|src\/checks\/.*\.md)$/
const MUST_HOLD = [
  'bin/factcheck.js',
  'dist/factcheck.cjs',
  'dist/knowledge.db',
  'dist/types/index.d.ts',
  'dist/types/testing.d.ts',
  'dist/types/remark.d.ts',
  'src/checks/names/misspelled.md',
]

/** What the bundle takes from outside: the database with its binaries. */
const BESIDE = ['libsql', '@libsql', '@neon-rs', 'detect-libc']

/** What the examples use besides. */
const USED = ['remark']

let folder = ''
let packed: Packed

function run(command: string, args: readonly string[]) {
  return spawnSync(command, args, { cwd: folder, encoding: 'utf8' })
}

beforeAll(() => {
  // An empty folder with the package and what it asks for, as an installation without network leaves it.
  folder = mkdtempSync(join(tmpdir(), 'factcheck-package-'))
  packed = pack(folder)
  const archive = packed.filename.replace(/^@/, '').replace('/', '-')
  expect(run('tar', ['-xzf', archive]).status).toBe(0)
  mkdirSync(join(folder, 'node_modules'))
  renameSync(join(folder, 'package'), join(folder, 'node_modules', 'factcheck'))
  for (const name of [...BESIDE, ...USED]) {
    const path = join(ROOT, 'node_modules', name)
    if (existsSync(path)) symlinkSync(path, join(folder, 'node_modules', name))
  }
}, 60_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The examples of the README in a language, as they stand. */
function examples(language: string): string[] {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')
  const section = readme.slice(readme.indexOf('## As a library')).split(/\n## /)[0] ?? ''
  return [...section.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map((match) => match[1] ?? '')
}

describe('the package', () => {
  it('holds what it needs and nothing else', () => {
    const paths = packed.files.map(({ path }) => path)
    expect(paths.filter((path) => !MAY_HOLD.test(path))).toEqual([])
    expect(paths).toEqual(expect.arrayContaining(MUST_HOLD))
  })

  it('takes less than 15 MB', () => {
    expect(packed.unpackedSize).toBeLessThan(15_000_000)
  })

  it('is as publint wants it', async () => {
    const { messages } = await publint({ pkgDir: ROOT, pack: false, strict: true })
    expect(messages).toEqual([])
  })

  it('runs in an empty folder', () => {
    writeFileSync(join(folder, 'a.md'), 'Robert Muller, the former FBI director, wrote the report.\n')
    const factcheck = join('node_modules', 'factcheck', 'bin', 'factcheck.js')
    const { stdout, stderr, status } = run(process.execPath, [factcheck, 'a.md'])
    expect({ stderr, status }).toEqual({ stderr: '', status: 1 })
    expect(stdout).toContain('write “Robert Mueller”')
    expect(run(process.execPath, [factcheck, 'explain', 'names/misspelled']).stdout).toMatch(/^# names\/misspelled/)
  })

  it('runs the examples of the README, whose types hold', () => {
    const all = examples('js')
    expect(all.length).toBeGreaterThanOrEqual(2)
    const names = all.map((_, index) => `example-${index}`)
    writeFileSync(join(folder, 'article.md'), 'Robert Muller, the former FBI director, wrote the report.\n')
    for (const [index, text] of all.entries()) {
      writeFileSync(join(folder, `example-${index}.mjs`), text)
      writeFileSync(join(folder, `example-${index}.mts`), text)
      const { stderr, status } = run(process.execPath, [`example-${index}.mjs`])
      expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
    }
    const compilerOptions = {
      module: 'nodenext',
      moduleResolution: 'nodenext',
      target: 'es2023',
      lib: ['es2023'],
      strict: true,
      noEmit: true,
      types: ['node'],
      typeRoots: [join(ROOT, 'node_modules', '@types')],
    }
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions, files: names.map((name) => `${name}.mts`) }),
    )
    const { stdout, status } = run(join(ROOT, 'node_modules', '.bin', 'tsc'), ['-p', '.'])
    expect({ stdout, status }).toEqual({ stdout: '', status: 0 })
  }, 60_000)
})
