import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openSources } from '../../src/sources/open.ts'
import { openFolder, prepareFolder, withFolder, writeFiles } from '../support/sources.ts'

const TALK = 'VALE: The harbor was quiet on the morning after the storm, and nobody had slept.\n'
const OTHER = 'OKORO: We counted every boat twice before we let anyone leave the pier.\n'
const QUOTE = 'the harbor was quiet on the morning after the storm'
const INDEX = join('.cache', 'sources', 'index.db')

describe('the index of the sources', () => {
  it('is made once and used again', async () => {
    await withFolder(async (folder) => {
      writeFiles(folder, { 'talks/a.txt': TALK })
      await openFolder(folder, ['talks'])
      const before = readFileSync(join(folder, INDEX))
      const sources = await openFolder(folder, ['talks'])
      expect(readFileSync(join(folder, INDEX)).equals(before)).toBe(true)
      expect(sources.find(QUOTE)[0]?.grade).toBe('folded')
    })
  })

  it('follows the content of the files, not their names', async () => {
    await withFolder(async (folder) => {
      writeFiles(folder, { 'talks/a.txt': TALK })
      await openFolder(folder, ['talks'])
      writeFiles(folder, { 'talks/a.txt': TALK.replace('quiet', 'loud'), 'talks/b.txt': OTHER })
      const sources = await openFolder(folder, ['talks'])
      expect(sources.documents.map(({ path }) => path)).toEqual(['talks/a.txt', 'talks/b.txt'])
      expect(sources.find(QUOTE)[0]?.differences[0]?.recorded).toBe('loud')
      expect(sources.find('we counted every boat twice')[0]?.passage.document.path).toBe('talks/b.txt')
    })
  })

  it('knows nothing of files that are not named', async () => {
    await withFolder(async (folder) => {
      writeFiles(folder, { 'talks/a.txt': TALK, 'other/b.txt': OTHER })
      await openFolder(folder, ['talks', 'other'])
      expect((await openFolder(folder, ['other'])).find(QUOTE)).toEqual([])
    })
  })

  it.each([
    ['cut off', (path: string) => truncateSync(path, 5000)],
    [
      'of another kind',
      (path: string) => writeFileSync(path, 'This is no database, but it is long enough for a header.'),
    ],
    ['of another version', (path: string) => writeFileSync(path, withVersion(readFileSync(path)))],
  ])('is made anew where it is %s', async (_, damage) => {
    await withFolder(async (folder) => {
      writeFiles(folder, { 'a.txt': TALK })
      await openFolder(folder, ['a.txt'])
      damage(join(folder, INDEX))
      const prepared = await prepareFolder(folder, ['a.txt'])
      expect(prepared.notices).toHaveLength(1)
      expect(openSources(prepared).find(QUOTE)).toHaveLength(1)
      expect((await prepareFolder(folder, ['a.txt'])).notices).toEqual([])
    })
  })

  it('is written by several runs at once', async () => {
    await withFolder(async (folder) => {
      const paths = Array.from({ length: 6 }, (_, at) => `${at}.txt`)
      writeFiles(
        folder,
        Object.fromEntries(paths.map((path) => [path, `${TALK}${path} is another text of our own.\n`])),
      )
      const opened = await Promise.all(paths.map((path) => openFolder(folder, [path, '0.txt'])))
      for (const sources of opened) expect(sources.find(QUOTE).length).toBeGreaterThan(0)
      expect(readdirSync(join(folder, '.cache', 'sources'))).toEqual(['index.db'])
    })
  })
})

function withVersion(bytes: Buffer): Buffer {
  bytes.writeUInt32BE(999_999, 60)
  return bytes
}

describe('what cannot be a source', () => {
  it.each([
    ['none.txt', /does not exist/],
    ['empty', /holds no sources/],
    ['a.xyz', /cannot be a source/],
  ])('%s: one clear line', async (pattern, message) => {
    await withFolder(async (folder) => {
      writeFiles(folder, { 'empty/a.xyz': 'x', 'a.xyz': 'x' })
      await expect(prepareFolder(folder, [pattern])).rejects.toThrow(message)
    })
  })
})
