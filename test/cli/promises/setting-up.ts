import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { CLEAN } from '../../support/articles.ts'
import type { Row } from './row.ts'

const ESCAPE = '\u001b['

/** How the program is set up, and how it speaks. */
export const SETTING_UP: Readonly<Record<string, readonly Row[]>> = {
  'Changed only': [
    {
      promise: '--since',
      files: { '.git/HEAD': '' },
      args: ['--since', 'main'],
      code: 2,
      stderr: /--since: .* is in no git repository/,
    },
  ],
  Configuration: [
    {
      promise: 'the nearest one',
      files: { '.factcheckrc.yml': 'rules: { words: error }' },
      args: ['a.md', '-q'],
      code: 1,
    },
    {
      promise: 'in JavaScript',
      files: { 'factcheck.config.js': 'module.exports = { rules: { words: "error" } }' },
      args: ['a.md', '-q'],
      code: 1,
      stderr: '',
    },
    {
      promise: '--no-config',
      files: { 'factcheck.config.json': '{"rules":{"words":"error"}}' },
      args: ['a.md', '-q', '--no-config'],
      code: 0,
    },
    {
      promise: '--print-config',
      files: { 'factcheck.config.mjs': 'export default { rules: { words: "error" } }' },
      args: ['--print-config', 'a.md'],
      code: 0,
      stdout: /"words\/confusable": "error"/,
    },
    {
      promise: 'an error names the file, the path in it, got and expected',
      files: { '.factcheckrc': 'rules: { words: loud }' },
      args: ['a.md'],
      code: 2,
      stdout: '',
      stderr: 'factcheck: .factcheckrc: rules.words: got "loud", expected one of off, info, warn, error.\n',
    },
  ],
  'Ignoring files': [
    {
      promise: '.factcheckignore',
      files: { '.factcheckignore': 'b.md' },
      args: ['.', '-f', 'compact'],
      code: 0,
      stdout: /^a\.md.*\n$/,
    },
    {
      promise: '.gitignore',
      files: { '.gitignore': 'b.md' },
      args: ['.', '-f', 'compact'],
      code: 0,
      stdout: /^a\.md.*\n$/,
    },
    {
      promise: '--ignore-path',
      files: { list: 'b.md' },
      args: ['.', '-f', 'compact', '--ignore-path', 'list'],
      code: 0,
      stdout: /^a\.md.*\n$/,
    },
    {
      promise: '--ignore-pattern',
      args: ['.', '-f', 'compact', '--ignore-pattern', 'b.*'],
      code: 0,
      stdout: /^a\.md.*\n$/,
    },
  ],
  Cache: [
    {
      promise: '--cache, --cache-location',
      args: ['.', '-q', '--cache', '--cache-location', 'there'],
      code: 1,
      stderr: '',
      also: (folder) => expect(existsSync(join(folder, 'there', 'reports.db'))).toBe(true),
    },
  ],
  Colour: [
    {
      promise: 'the option is above FORCE_COLOR',
      args: ['a.md', '--no-color'],
      env: { FORCE_COLOR: '1' },
      code: 0,
      also: (_, stdout) => expect(stdout).not.toContain(ESCAPE),
    },
    {
      promise: 'FORCE_COLOR is above NO_COLOR',
      args: ['a.md'],
      env: { FORCE_COLOR: '1', NO_COLOR: '1' },
      code: 0,
      also: (_, stdout) => expect(stdout).toContain(ESCAPE),
    },
    {
      promise: 'none in a pipe',
      args: ['a.md'],
      env: { FORCE_COLOR: '', TERM: 'xterm-256color' },
      code: 0,
      also: (_, stdout) => expect(stdout).not.toContain(ESCAPE),
    },
  ],
  Errors: [
    {
      promise: 'did you mean this option',
      args: ['a.md', '--onyl', 'words'],
      code: 2,
      stderr: "factcheck: unknown option '--onyl'; did you mean --only?\n",
    },
    {
      promise: 'did you mean this rule',
      args: ['explain', 'name/misspelled'],
      code: 2,
      stderr: 'factcheck: there is no check name/misspelled; did you mean names/misspelled?\n',
    },
    {
      promise: 'did you mean this file',
      files: { 'budget.md': CLEAN },
      args: ['bugdet.md'],
      code: 2,
      stderr: 'factcheck: bugdet.md does not exist; did you mean budget.md?\n',
    },
    {
      promise: 'did you mean this command',
      args: ['explian'],
      code: 2,
      stderr: 'factcheck: explian does not exist; did you mean explain?\n',
    },
  ],
  Help: [
    {
      promise: 'usage, examples, options in groups, defaults',
      args: ['--help'],
      code: 0,
      stderr: '',
      stdout:
        /^Usage: [\s\S]*Examples:[\s\S]*Report:\n[\s\S]*\(default: pretty\)[\s\S]*Checks:\n[\s\S]*Configuration:\n[\s\S]*Exit codes:/,
      also: (_, stdout) => {
        for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
      },
    },
  ],
}
