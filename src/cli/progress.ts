import type { Streams } from './streams.ts'

/** How long a run may take before it shows that it is at work, in milliseconds. */
const PATIENCE = 1000
/** How often the line changes, in milliseconds. */
const PACE = 100

export interface Progress {
  /** Told before each file; `done` files are behind. */
  step(path: string, done: number, total: number): Promise<void>
  /** Shows any text in one line. */
  show(text: string): Promise<void>
  stop(): void
}

const SILENT: Progress = { step: async () => {}, show: async () => {}, stop: () => {} }

/** `3 s`, `2 min 5 s`. */
export function duration(milliseconds: number): string {
  const seconds = Math.max(1, Math.round(milliseconds / 1000))
  const minutes = Math.floor(seconds / 60)
  return minutes === 0 ? `${seconds} s` : `${minutes} min ${seconds % 60} s`
}

/** The line about the work: how much is done, how long it will take, and what is being read; at most `columns` wide. */
export function progressLine(path: string, done: number, total: number, elapsed: number, columns: number): string {
  const left = done === 0 ? '' : `, ${duration((elapsed / done) * (total - done))} left`
  const head = total === 1 ? '' : `${done} of ${total} files${left}  `
  const room = columns - head.length - 3
  const name = path.length <= room ? path : `…${path.slice(path.length - Math.max(0, room - 1))}`
  return head + name
}

/** Shows a spinner on a terminal's standard error once the run takes long; never in CI, in a pipe, or when told to be quiet. */
export function createProgress({ env, stderr }: Pick<Streams, 'env' | 'stderr'>, quiet: boolean): Progress {
  const ci = env.CI !== undefined && env.CI !== '' && env.CI !== 'false'
  if (quiet || stderr.isTTY !== true || ci || env.TERM === 'dumb') return SILENT
  const started = Date.now()
  let shown = started + PATIENCE - PACE
  let spinner: { text: string; stop(): unknown; render(): unknown } | null = null
  let stopped = false
  const show = async (text: string, now: number = Date.now()): Promise<void> => {
    if (stopped || now - shown < PACE) return
    shown = now
    if (spinner === null) {
      const { default: ora } = await import('ora')
      // Ctrl-C is for the program to hear: ora would keep it to itself.
      spinner ??= ora({ text, stream: process.stderr, discardStdin: false }).start()
    }
    spinner.text = text
    spinner.render()
  }
  return {
    show,
    async step(path, done, total) {
      const now = Date.now()
      if (now - shown < PACE) return
      await show(progressLine(path, done, total, now - started, stderr.columns ?? 80), now)
    },
    stop() {
      stopped = true
      spinner?.stop()
    },
  }
}
