import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { CLEAN, ERROR, WARNING } from '../../support/articles.ts'
import { runCli } from '../../support/run-cli.ts'
import type { Row } from './row.ts'

const DIRECTIVE = `<!-- factcheck-disable-next-line words -- the pun is meant -->\n\n${WARNING}`

/** What is done with findings. */
export const FINDINGS: Readonly<Record<string, readonly Row[]>> = {
  Rules: [
    { promise: '--only', args: ['.', '-f', 'compact', '--only', 'words'], code: 0, stdout: /^a\.md.*\n$/ },
    { promise: '--skip', args: ['.', '-f', 'compact', '--skip', 'names'], code: 0, stdout: /^a\.md.*\n$/ },
    { promise: 'explain a rule', args: ['explain', 'names/misspelled'], code: 0, stdout: /^# names\/misspelled\n/ },
    {
      promise: 'explain a line',
      args: ['explain', 'b.md:1'],
      code: 0,
      stdout: /^b\.md:1\n\nerror names\/misspelled[\s\S]*Robert Mueller[\s\S]*Source:[\s\S]*claim/,
    },
    {
      promise: 'explain knows the rules on comments',
      args: ['explain', 'directives/unused'],
      code: 0,
      stdout: /^# directives\/unused\n/,
    },
  ],
  Fixes: [
    {
      promise: '--fix-dry-run prints a unified diff and changes nothing',
      args: ['b.md', '--fix-dry-run'],
      code: 1,
      stdout: /^--- [\s\S]*\n@@[\s\S]*\n-Robert Muller,.*\n\+Robert Mueller,/m,
      also: (folder) => expect(readFileSync(join(folder, 'b.md'), 'utf8')).toBe(ERROR),
    },
    {
      promise: '--fix corrects what is certain',
      args: ['b.md', '-q', '--fix'],
      code: 0,
      also: (folder) => expect(readFileSync(join(folder, 'b.md'), 'utf8')).toMatch(/^Robert Mueller,/),
    },
  ],
  Suppression: [
    {
      promise: 'a comment, whose finding stays in the JSON',
      files: { 'd.md': DIRECTIVE },
      args: ['d.md', '-f', 'json'],
      code: 0,
      stdout: /"suppressed": \[\n[\s\S]*"reason": "the pun is meant"/,
    },
    {
      promise: 'in MDX',
      files: { 'd.mdx': DIRECTIVE.replace('<!--', '{/*').replace('-->', '*/}') },
      args: ['d.mdx', '-f', 'compact'],
      code: 0,
      stdout: '',
    },
    {
      promise: 'from one comment to the next',
      files: {
        'd.md': `<!-- factcheck-disable words -- pun -->\n\n${WARNING}\n<!-- factcheck-enable words -->\n\n${WARNING}`,
      },
      args: ['d.md', '-f', 'compact'],
      code: 0,
      stdout: /^d\.md:7:5.*\n$/,
    },
    {
      promise: 'of a whole file',
      files: { 'd.md': `${WARNING}\n<!-- factcheck-disable-file -- satire -->\n` },
      args: ['d.md', '-f', 'compact'],
      code: 0,
      stdout: '',
    },
    {
      promise: 'in the front matter',
      files: { 'd.md': `---\nfactcheck: false\n---\n\n${WARNING}` },
      args: ['d.md'],
      code: 0,
      stdout: /not checked: its front matter says/,
    },
    {
      promise: 'a missing reason is a warning',
      files: { 'd.md': `<!-- factcheck-disable-file words -->\n\n${WARNING}` },
      args: ['d.md', '-f', 'compact'],
      code: 0,
      stdout: /^d\.md:1:1: warning: .*\[directives\/missing-reason\]\n$/,
    },
    {
      promise: 'an unused one is a warning',
      files: { 'd.md': `<!-- factcheck-disable-file words -- pun -->\n\n${CLEAN}` },
      args: ['d.md', '-f', 'compact'],
      code: 0,
      stdout: /^d\.md:1:1: warning: .*\[directives\/unused\]\n$/,
    },
  ],
  Baseline: [
    {
      promise: '--suppress-all',
      args: ['.', '-f', 'compact', '--suppress-all'],
      code: 0,
      stdout: '',
      stderr: /2 suppressions written to factcheck-suppressions\.json/,
      also: (folder) => {
        expect(readFileSync(join(folder, 'factcheck-suppressions.json'), 'utf8')).not.toMatch(/line/)
        expect(runCli(['.', '-f', 'compact'], { cwd: folder })).toEqual({ code: 0, stdout: '', stderr: '' })
      },
    },
    {
      promise: '--prune-suppressions',
      files: { 'factcheck-suppressions.json': '{"version":1,"files":{"c.md":{"0":"words/confusable"}}}' },
      args: ['c.md', '-q', '--prune-suppressions'],
      code: 0,
      stderr: /1 suppression removed/,
    },
  ],
}
