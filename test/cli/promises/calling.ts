import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { WARNING } from '../../support/articles.ts'
import type { Row } from './row.ts'

/** How the program is called and answers. */
export const CALLING: Readonly<Record<string, readonly Row[]>> = {
  'Exit codes': [
    { promise: 'nothing at error level is 0', args: ['a.md', '-q'], code: 0 },
    { promise: 'findings at error level are 1', args: ['b.md', '-q'], code: 1 },
    { promise: 'more warnings than --max-warnings are 1', args: ['a.md', '-q', '--max-warnings', '0'], code: 1 },
    {
      promise: 'a wrong option is 2',
      args: ['a.md', '--colour'],
      code: 2,
      stdout: '',
      stderr: /did you mean --color\?/,
    },
    { promise: 'a wrong configuration is 2', args: ['a.md', '-c', 'no.json'], code: 2, stdout: '' },
    { promise: 'an unreadable file is 2', args: ['nope.md', 'a.md'], code: 2, stdout: /statute/ },
    { promise: 'no file matched is 2', args: ['*.html'], code: 2, stderr: /^factcheck: \*\.html matches no article/ },
    { promise: 'the code stays with --output-file', args: ['b.md', '-o', 'r.txt'], code: 1, stdout: '' },
  ],
  Arguments: [
    {
      promise: 'files, folders, globs and negations',
      args: ['.', '!b.md', '-f', 'compact'],
      code: 0,
      stdout: /^a\.md:1:5: .*\n$/,
    },
    {
      promise: '- reads standard input',
      args: ['-', '-f', 'compact'],
      input: WARNING,
      code: 0,
      stdout: /^<stdin>:1:5/,
    },
    {
      promise: '--stdin does, under the name that --stdin-filename gives it',
      args: ['--stdin', '--stdin-filename', 'x.html', '-f', 'compact'],
      input: `<p>${WARNING}`,
      code: 0,
      stdout: /^x\.html:1:8/,
    },
    {
      promise: 'without arguments, the files of the configuration',
      files: { '.factcheckrc': 'files: [a.md]' },
      args: ['-f', 'compact'],
      code: 0,
      stdout: /^a\.md:1:5: .*\n$/,
    },
    {
      promise: 'else short help and 2',
      args: [],
      code: 2,
      stdout: '',
      stderr: /no article named[\s\S]*factcheck article\.md/,
    },
  ],
  Streams: [
    {
      promise: 'the report alone is on standard output',
      args: ['a.md', 'nope.md', '-f', 'json'],
      code: 2,
      stderr: /^factcheck: nope\.md does not exist; .*\n$/,
      also: (_, stdout) => expect(JSON.parse(stdout).files).toHaveLength(1),
    },
  ],
  Formats: [
    ...['compact', 'json', 'sarif', 'github', 'gitlab', 'junit', 'checkstyle', 'rdjson', 'markdown', 'html', 'csv'].map(
      (format) => ({ promise: format, args: ['a.md', '-f', format], code: 0, stdout: /\w/, stderr: '' }),
    ),
    {
      promise: 'pretty is the default, --output-file makes its folders, several go at once',
      args: ['a.md', '-f', 'pretty', '-f', 'json:out/deep/r.json'],
      code: 0,
      stdout: /1:5 {2}warning/,
      also: (folder) => expect(JSON.parse(readFileSync(join(folder, 'out/deep/r.json'), 'utf8')).files).toHaveLength(1),
    },
  ],
  Levels: [
    { promise: 'off', args: ['a.md', '-f', 'compact', '--rule', 'words=off'], code: 0, stdout: '' },
    { promise: 'warn', args: ['b.md', '-f', 'compact', '--rule', 'names=warn'], code: 0, stdout: /: warning: / },
    { promise: 'error', args: ['a.md', '-f', 'compact', '--rule', 'words=error'], code: 1, stdout: /: error: / },
    {
      promise: 'info changes no exit code',
      args: ['a.md', '-f', 'compact', '--rule', 'words=info', '--max-warnings', '0'],
      code: 0,
      stdout: /: info: /,
    },
    {
      promise: '--quiet shows errors only',
      args: ['a.md', 'b.md', '-f', 'compact', '--quiet'],
      code: 1,
      stdout: /^b\.md.*\n$/,
    },
    { promise: '--exit-zero', args: ['b.md', '-q', '--exit-zero'], code: 0 },
  ],
}
