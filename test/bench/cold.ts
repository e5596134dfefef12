import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { articleWriter } from './articles.ts'
import { printTable, quantile } from './figures.ts'

const RUNS = 15
const PEERS = '.bench'

interface Command {
  readonly name: string
  readonly args: readonly string[]
}

/** Other checkers of prose with their usual rules, as far as they are installed in a folder of their own. */
function peers(article: string): Command[] {
  const of = (name: string, packageName: string, args: readonly string[]): Command[] => {
    const folder = join(PEERS, 'node_modules', packageName)
    if (!existsSync(join(folder, 'package.json'))) return []
    const { bin }: { bin: string | Record<string, string> } = JSON.parse(
      readFileSync(join(folder, 'package.json'), 'utf8'),
    )
    const file = typeof bin === 'string' ? bin : (bin[name] ?? Object.values(bin)[0] ?? '')
    return [{ name, args: [join(folder, file), ...args] }]
  }
  const rules = resolve(PEERS, 'node_modules')
  return [
    ...of('textlint', 'textlint', [...['--rules-base-directory', rules, '--rule', 'write-good'], article]),
    ...of('cspell', 'cspell', ['--no-progress', '--no-summary', article]),
    ...of('alex', 'alex', [article]),
    ...of('write-good', 'write-good', [article]),
    ...of('remark', 'remark-cli', [
      '--no-config',
      '--use',
      resolve(rules, 'remark-preset-lint-recommended/index.js'),
      '--quiet',
      '--no-stdout',
      article,
    ]),
  ]
}

/** Whole processes, from start to end, one after the other in turns: the table of what each takes beside bare Node. */
export function coldStart(folder: string): void {
  const article = join(folder, 'article.md')
  writeFileSync(article, articleWriter(3)(700))
  const others = peers(article)
  const commands: Command[] = [
    { name: 'node -e 0', args: ['-e', '0'] },
    { name: 'factcheck --version', args: ['bin/factcheck.js', '--version'] },
    { name: 'factcheck, 700 words', args: ['bin/factcheck.js', article] },
    ...others,
  ]
  const times = commands.map((): number[] => [])
  for (let run = 0; run <= RUNS; run += 1) {
    for (const [index, { args }] of commands.entries()) {
      const begun = process.hrtime.bigint()
      spawnSync(process.execPath, args, {
        stdio: 'ignore',
        env: { ...process.env, NODE_PATH: `${PEERS}/node_modules` },
      })
      // The first round only warms the file system's cache.
      if (run > 0) times[index]?.push(Number(process.hrtime.bigint() - begun) / 1e6)
    }
  }
  const least = times.map((list) => Math.min(...list))
  const bare = least[0] ?? 1
  printTable(
    `Whole processes, ${RUNS} runs each, in turns (milliseconds; the ratio is of the least to the least)`,
    ['', 'least', 'median', 'most', 'to bare Node'],
    commands.map(({ name }, index) => [
      name,
      ...[0, 0.5, 1].map((part) => quantile(times[index] ?? [], part).toFixed(0)),
      ((least[index] ?? 0) / bare).toFixed(2),
    ]),
  )
  if (others.length === 0) {
    process.stdout.write(
      `\n  Others are not installed. To compare: npm install --prefix ${PEERS} textlint \\\n` +
        '  textlint-rule-write-good cspell alex write-good remark-cli remark-preset-lint-recommended\n',
    )
  }
}
