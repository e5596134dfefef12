import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkText } from '../../../src/index.ts'
import type { Sources } from '../../../src/model/sources.ts'
import { inFolder, runCli } from '../../support/run-cli.ts'
import { shippedKnowledge } from '../../support/shipped.ts'
import { openFolder, withFolder, writeFiles } from '../../support/sources.ts'

const FILES = {
  'talks/opening.txt': `Date: May 4, 2024

MAYOR VALE: We will rebuild the quay before the winter, and we will not ask the harbor workers to pay for it.

MR. OKORO: My grandfather used to say, "A quay is only as good as the ground it stands on." He was right about that.

Q: How much did the divers find under the old customs house that morning?

THE CHAIR: The committee will come to order when the last of the guests has found a chair.

JANE VALE: I was standing on the roof of the ferry when the second wave came over the wall.
`,
  'talks/rally-1.txt':
    'VALE: Our town stands together, and nobody can buy a single stone of this beautiful old harbor.\n',
  'talks/rally-2.txt':
    'VALE: Our town stands together, and nobody can buy a single brick of this beautiful old harbor.\n',
  '2019-reagan.txt': 'The wall between the two halves of this city will not stand for another forty years.\n',
}

let sources: Sources
let done: () => void = () => {}
const finished = new Promise<void>((resolve) => {
  done = resolve
})

beforeAll(async () => {
  await new Promise<void>((ready) => {
    void withFolder(async (folder) => {
      writeFiles(folder, FILES)
      sources = await openFolder(folder, ['.'])
      ready()
      await finished
    })
  })
})

afterAll(() => done())

async function findings(text: string, required = false): Promise<string[]> {
  const report = await checkText(text, { knowledge: shippedKnowledge(), sources: { ...sources, required } })
  return report.findings
    .filter(({ ruleId }) => /quotes\/(?:altered|misattributed|unsourced|paraphrase)/.test(ruleId))
    .map(({ ruleId, severity, span }) => `${ruleId} ${severity} ${text.slice(span.start, span.end)}`)
}

const QUAY = 'We will rebuild the quay before the winter'

describe('quotations of an article with its sources', () => {
  it.each([
    [`“We will not rebuild the quay before the winter,” Mayor Vale said.`, ['quotes/altered error not']],
    [`“${QUAY}, and we will ask the harbor workers to pay for it,” said Anna Vale.`, ['quotes/altered error will ask']],
    [
      `“${QUAY}, and we will not ask the harbor workers to pay,” John Okoro said.`,
      ['quotes/misattributed error John Okoro'],
    ],
    [`“${QUAY},” Anna Vale said on May 9, 2024.`, ['quotes/misattributed warning May 9, 2024']],
    [
      '“The wall between the two halves of this city will not stand for another forty years,” Jimmy Carter said.',
      ['quotes/misattributed warning Jimmy Carter'],
    ],
    [
      '“My grandfather used to say that a quay is only as good as the sand it stands on,” John Okoro said.',
      ['quotes/altered error that a quay is only as good as the sand'],
    ],
    [`<!-- factcheck-source: talks/rally-1.txt -->\n\n“${QUAY},” Vale said.`, [`quotes/unsourced warning ${QUAY},`]],
    [`“${QUAY},” Vale said.[^1]\n\n[^1]: The [rally](talks/rally-1.txt).`, [`quotes/unsourced warning ${QUAY},`]],
    [`“${QUAY},” Vale said. <!-- factcheck-source: talks/none.txt -->`, [`quotes/unsourced warning ${QUAY},`]],
  ])('speaks of %s', async (text, expected) => {
    expect(await findings(text)).toEqual(expected)
  })

  it.each([
    // Of two passages that are nearly the same, the one that has the words.
    '“Nobody can buy a single brick of this beautiful old harbor,” Anna Vale said.',
    '“Nobody can buy a single stone of this beautiful old harbor,” Anna Vale said.',
    // Words that a speaker quotes are also another's.
    '“A quay is only as good as the ground it stands on,” Samuel Okoro’s grandfather, Isaac Brandt, used to say.',
    // Who asks, and who sits in the chair, may be anybody.
    '“How much did the divers find under the old customs house that morning?” asked Peter Lund.',
    '“The committee will come to order when the last of the guests has found a chair,” Ruth Adler said.',
    // A surname that two people share.
    '“I was standing on the roof of the ferry when the second wave came over the wall,” Vale said.',
    // No source has it, and none is promised.
    '“The new museum will open in the spring of next year,” Anna Vale said.',
    // Titles, terms and short words.
    'The play “We Will Rebuild the Pier” opened on Friday; “the quay” is its place.',
    '“We will rebuild the pier,” the song goes.',
    // Another day told without its year, and the right one.
    `“${QUAY},” Anna Vale said on May 4, 2024.`,
    `“${QUAY},” Anna Vale said on Saturday.`,
    `“${QUAY},” Vale said in [her speech](talks/opening.txt).`,
    `“${QUAY},” Vale said. <!-- factcheck-source: talks/opening.txt#t=00:12:40 -->`,
    `“${QUAY},” Vale said.[^1]\n\n[^1]: talks/opening.txt`,
    // A link to the web promises nothing that could be looked up here.
    `“The new museum will open in the spring,” Vale said in [her speech](https://example.org/opening.txt).`,
    // A paraphrase has no marks.
    'Vale said that the quay would be rebuilt before the winter, and that workers would pay.',
  ])('is silent about %s', async (text) => {
    expect(await findings(text)).toEqual([])
  })

  it('speaks of every quotation without a source where all must have one', async () => {
    const text = `“The new museum will open in the spring,” Anna Vale said. “${QUAY},” she said.`
    expect(await findings(text, true)).toEqual(['quotes/unsourced warning The new museum will open in the spring,'])
    expect(await findings(text)).toEqual([])
  })

  it('puts back single words only, inside the quotation and where nothing is marked as left out', async () => {
    const safe = async (text: string) => {
      const { findings: found } = await checkText(text, { knowledge: shippedKnowledge(), sources })
      return found.flatMap(({ suggestions }) => suggestions.filter((one) => one.safe).map((one) => one.replacement))
    }
    expect(await safe('“We will rebuild the pier before the winter,” Vale said.')).toEqual(['quay'])
    expect(await safe('“We will rebuild the pier before … we will not ask the harbor workers,” Vale said.')).toEqual([])
    expect(await safe('“They will rebuild the quay before the winter,” Vale said.')).toEqual([])
    expect(
      await safe('“We will mend this pier before the winter, and we will not ask the workers,” Vale said.'),
    ).toEqual([])
  })
})

const SIREN = 'The siren in the tower was never heard that night'

describe('a time in a comment', () => {
  it.each([
    ['#t=00:12:40', '00:12:38'],
    ['#t=12:40', '00:12:38'],
    ['#t=3', '00:00:02'],
    // The words count for more than the time.
    ['#t=00:30:00', '00:12:38'],
  ])('%s: the passage nearest to it is shown', async (fragment, expected) => {
    await withFolder(async (folder) => {
      const cue = (time: string, text: string) => `${time}.000 --> ${time}.900\n<v Ruth Adler>${text}\n\n`
      const pause = 'Other things were said here, about cranes and quays and the price of stone. '.repeat(12)
      writeFiles(folder, {
        'talk.vtt': `WEBVTT\n\n${cue('00:00:02', SIREN)}${cue('00:05:00', pause)}${cue('00:12:38', SIREN)}${cue('00:29:59', SIREN.replace('siren', 'bell'))}`,
      })
      const report = await checkText(`“${SIREN},” Ruth Adler said. <!-- factcheck-source: talk.vtt${fragment} -->`, {
        knowledge: shippedKnowledge(),
        sources: await openFolder(folder, ['talk.vtt']),
      })
      expect(report.findings).toEqual([])
      const locators = report.claims.flatMap(({ verdict }) =>
        verdict.status === 'supported' ? verdict.evidence.map(({ source }) => source.locator) : [],
      )
      expect(locators[0]).toContain(expected)
    })
  })
})

describe('--sources', () => {
  it.each([
    ['where it is opened', 8, 1000],
    ['in a question', 8, 20],
    ['in a question', 20, 21],
  ])('makes an index anew whose damage shows %s (pages %i to %i), and goes on', (_, from, to) => {
    inFolder((folder) => {
      const pages = Array.from({ length: 400 }, (_, at) => `VALE: The pier of block ${at} was built of stone.\n`)
      writeFiles(folder, {
        'talk.txt': `${pages.join('\n')}\nVALE: ${QUAY}.\n`,
        'article.md': `“${QUAY.replace('quay', 'mill')},” Vale said.\n`,
      })
      const args = ['article.md', '--sources', 'talk.txt', '--cache-location', 'kept', '--format', 'compact']
      const before = runCli(args, { cwd: folder })
      expect(before.stdout).toContain('quotes/altered')
      const [index = ''] = readdirSync(join(folder, 'kept'), { recursive: true, encoding: 'utf8' }).filter((path) =>
        path.endsWith('index.db'),
      )
      const bytes = readFileSync(join(folder, 'kept', index))
      // The first pages hold the tables and the documents.
      writeFileSync(join(folder, 'kept', index), bytes.fill(0xa5, 4096 * from, Math.min(bytes.length, 4096 * to)))
      // A kept report would spare the question.
      rmSync(join(folder, 'kept', 'reports.db'))
      const after = runCli(args, { cwd: folder })
      expect(after.stderr).toBe('factcheck: the index of the sources was damaged; it was made anew.\n')
      expect([after.code, after.stdout]).toEqual([before.code, before.stdout])
      expect(runCli(args, { cwd: folder }).stderr).toBe(before.stderr)
    })
  })

  it('lists each source with its hash, and fails in one line where there is none', () => {
    inFolder((folder) => {
      writeFiles(folder, { ...FILES, 'article.md': `“${QUAY},” Vale said.\n` })
      const { code, stdout } = runCli(['article.md', '--sources', 'talks', '--format', 'json'], { cwd: folder })
      const { run, files } = JSON.parse(stdout)
      const listed = run.sources.filter(({ kind }: { kind: string }) => kind === 'source-document')
      expect(listed.map(({ id }: { id: string }) => id)).toEqual([
        'talks/opening.txt',
        'talks/rally-1.txt',
        'talks/rally-2.txt',
      ])
      expect(listed[0].sha256).toMatch(/^[0-9a-f]{64}$/)
      expect(files[0].claims[0].verdict).toBe('supported')
      expect(code).toBe(0)
      const missing = runCli(['article.md', '--sources', 'none'], { cwd: folder })
      expect([missing.code, missing.stderr]).toEqual([
        2,
        'factcheck: the source none does not exist; check the path and the folder you are in.\n',
      ])
    })
  })
})
