import { parentPort, workerData } from 'node:worker_threads'
import { CHECKS } from '../checks/index.ts'
import { type ArticleJob, checkArticle } from './check-article.ts'
import { loadPlugins } from './config/plugins.ts'
import { messageOf } from './file-errors.ts'
import { createTidy } from './memory.ts'
import { openRunKnowledge } from './run-knowledge.ts'
import { openRunSources } from './run-sources.ts'
import { processStreams } from './streams.ts'
import type { WorkerAnswer, WorkerSetup } from './workers.ts'

/** What finished articles may leave behind in one thread, in megabytes. */
const LEFT_BEHIND = 24

/** Serves one thread: opens what the run stands on, then answers each job with its report. */
export async function serve(): Promise<void> {
  const port = parentPort
  if (port === null) throw new Error('no other thread started this one')
  const setup: WorkerSetup = workerData
  const jobs: ArticleJob[] = []
  let wake = (): void => undefined
  port.on('message', (job: ArticleJob) => {
    jobs.push(job)
    wake()
  })
  const streams = { ...processStreams(), cwd: setup.cwd, today: setup.today }
  const { cacheLocation, sources: patterns } = setup
  const knowledge = await openRunKnowledge(setup, streams)
  const sources = await openRunSources(
    { sources: patterns, ...(cacheLocation === undefined ? {} : { cacheLocation }) },
    streams,
  )
  const plugins = setup.plugins.length === 0 ? [] : await loadPlugins(setup.plugins, CHECKS, setup.cwd)
  const engine = { knowledge, sources, checks: [...CHECKS, ...plugins] }
  const tidy = createTidy(LEFT_BEHIND)
  for (;;) {
    const job = jobs.shift()
    if (job === undefined) {
      await new Promise<void>((resume) => {
        wake = resume
      })
      continue
    }
    let answer: WorkerAnswer
    try {
      answer = { report: await checkArticle(job, engine) }
    } catch (error) {
      answer = { failure: messageOf(error) }
    }
    port.postMessage(answer)
    tidy()
  }
}
