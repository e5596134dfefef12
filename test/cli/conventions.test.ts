import { describe, expect, it } from 'vitest'
import { inFolder, runCli } from '../support/run-cli.ts'
import { writeFiles } from '../support/run-main.ts'
import { CALLING } from './promises/calling.ts'
import { FINDINGS } from './promises/findings.ts'
import { FILES } from './promises/row.ts'
import { SETTING_UP } from './promises/setting-up.ts'

const ROWS = Object.entries({ ...CALLING, ...FINDINGS, ...SETTING_UP }).flatMap(([topic, rows]) =>
  rows.map((row) => ({ topic, ...row })),
)

describe('the command line keeps its promises', () => {
  it.each(ROWS)('$topic: $promise', ({ files = {}, args, input, env, code, stdout, stderr, also }) => {
    inFolder((folder) => {
      writeFiles(folder, { ...FILES, ...files })
      const result = runCli(args, {
        cwd: folder,
        ...(input === undefined ? {} : { input }),
        ...(env === undefined ? {} : { env }),
      })
      if (stdout !== undefined)
        expect(result.stdout).toEqual(typeof stdout === 'string' ? stdout : expect.stringMatching(stdout))
      if (stderr !== undefined)
        expect(result.stderr).toEqual(typeof stderr === 'string' ? stderr : expect.stringMatching(stderr))
      expect(result.code).toBe(code)
      also?.(folder, result.stdout)
    })
  })
})
