import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { FileReport } from '../model/report.ts'
import type { ArticleJob } from './check-article.ts'

/** What every worker opens for itself; all of it can be copied to another thread. */
export interface WorkerSetup {
  readonly cwd: string
  readonly today: string
  /** Absolute paths, as in the settings of the run. */
  readonly facts: readonly string[]
  readonly knowledge: readonly string[]
  readonly plugins: readonly string[]
  readonly sources: readonly string[]
  readonly cacheLocation: string | undefined
}

/** What a worker answers: a report, or why there is none. */
export type WorkerAnswer = { readonly report: FileReport } | { readonly failure: string }

/** Threads that check articles side by side. */
export interface Workers {
  readonly count: number
  check(job: ArticleJob): Promise<WorkerAnswer>
  close(): void
}

interface Waiting {
  resolve(answer: WorkerAnswer): void
  reject(error: Error): void
}

/** Where the built program starts; there is no such file where it runs from its sources. */
const START = fileURLToPath(new URL('./start.cjs', import.meta.url))

/** What has just been made is most of what an article needs; the engine's own measure would triple a thread's memory. */
const LIMITS = { maxYoungGenerationSizeMb: 16 }

/** Whether the program can be started in other threads. */
export function canWork(): boolean {
  return existsSync(START)
}

/** Starts threads; they answer in any order, and one that breaks down fails its articles. */
export function openWorkers(count: number, setup: WorkerSetup): Workers {
  const program = `require(${JSON.stringify(START)}).parts.worker().then(({ serve }) => serve())`
  const threads = Array.from({ length: count }, () => {
    const waiting: Waiting[] = []
    const thread = new Worker(program, { eval: true, workerData: setup, resourceLimits: LIMITS })
    const fail = (error: Error): void => {
      for (const { reject } of waiting.splice(0)) reject(error)
    }
    thread.on('message', (answer: WorkerAnswer) => waiting.shift()?.resolve(answer))
    thread.on('error', fail)
    thread.on('exit', () => fail(new Error('a worker stopped before its time')))
    return { thread, waiting }
  })
  return {
    count,
    check(job) {
      const [first, ...others] = threads
      if (first === undefined) throw new Error('there are no workers')
      // The one with the shortest queue.
      const free = others.reduce((best, one) => (one.waiting.length < best.waiting.length ? one : best), first)
      return new Promise((resolve, reject) => {
        free.waiting.push({ resolve, reject })
        free.thread.postMessage(job)
      })
    },
    close() {
      for (const { thread } of threads) {
        thread.removeAllListeners()
        void thread.terminate()
      }
    },
  }
}
