import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { inFolder, runCli } from '../support/run-cli.ts'

const FIXTURES = join(import.meta.dirname, '..', '..', 'fixtures')

it('gives the same report, in the order of the paths, however many threads work at it', () => {
  inFolder((cwd) => {
    cpSync(FIXTURES, join(cwd, 'articles'), { recursive: true })
    writeFileSync(join(cwd, 'articles', 'clean', 'latin.md'), Uint8Array.from([0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72]))
    const args = ['articles', '-f', 'json', '-f', 'pretty:report.txt', '--no-config']
    const alone = runCli([...args, '--workers', '1'], { cwd })
    expect(alone.code).toBe(2)
    expect(JSON.parse(alone.stdout).errors).toHaveLength(1)
    for (const workers of ['2', '5']) expect(runCli([...args, '--workers', workers], { cwd })).toEqual(alone)
  })
})

it('checks with house facts and the options of the run in every thread', () => {
  inFolder((cwd) => {
    for (const name of ['a.md', 'b.md', 'c.md']) {
      writeFileSync(
        join(cwd, name),
        `The board met on Tuesday, March 6, 2024. Its chair, Sidney Poiter of ${name}, spoke.\n`,
      )
    }
    writeFileSync(join(cwd, 'house.csv'), 'name,kind\nSidney Poiter,person\n')
    const args = ['a.md', 'b.md', 'c.md', '--facts', 'house.csv', '--rule', 'dates/weekday=warn', '-f', 'json']
    const alone = runCli([...args, '--workers', '1'], { cwd })
    const { summary } = JSON.parse(alone.stdout)
    expect(summary).toMatchObject({ files: 3, errors: 0, warnings: 3 })
    expect(runCli([...args, '--workers', '3'], { cwd })).toEqual(alone)
  })
})
