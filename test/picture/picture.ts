// Makes the README's picture of the HTML report anew, from a fixture, with Chromium.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkText, formatReport, openKnowledge } from '../../src/index.ts'

const ARTICLE = 'fixtures/congressman.md'
const PICTURE = '.github/report.png'
const SIZE = { width: 1280, height: 1180 }
const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
  '--force-device-scale-factor=1',
]

async function page(): Promise<string> {
  const knowledge = await openKnowledge()
  const report = await checkText(readFileSync(ARTICLE, 'utf8'), { path: ARTICLE, knowledge })
  return formatReport([report], 'html', { sources: knowledge.sources })
}

const browser = BROWSERS.find((path) => existsSync(path))
if (browser === undefined) process.stdout.write('No Chromium is installed here; the picture stays as it is.\n')
else {
  const folder = mkdtempSync(join(tmpdir(), 'factcheck-picture-'))
  try {
    const html = join(folder, 'report.html')
    writeFileSync(html, await page())
    const { status } = spawnSync(browser, [
      ...FLAGS,
      `--user-data-dir=${join(folder, 'profile')}`,
      `--window-size=${SIZE.width},${SIZE.height}`,
      `--screenshot=${join(process.cwd(), PICTURE)}`,
      `file://${html}`,
    ])
    if (status === 0) process.stdout.write(`Made ${PICTURE} of ${ARTICLE}.\n`)
    else {
      process.stderr.write(`Chromium ended with ${status}; the picture may be the old one.\n`)
      process.exitCode = 1
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
