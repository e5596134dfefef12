import type { Streams } from './streams.ts'

/** How long a run may take before it shows that it is at work, in milliseconds. */
const PATIENCE = 400

export interface Progress {
  /** Shows that a file is being read; files count from 0. */
  step(path: string, done: number, total: number): Promise<void>
  /** Shows any text in one line. */
  show(text: string): Promise<void>
  stop(): void
}

/** Shows a spinner on a terminal's standard error once the run takes long; never in CI, in a pipe, or when told to be quiet. */
export function createProgress({ env, stderr }: Streams, quiet: boolean): Progress {
  const silent =
    quiet ||
    stderr.isTTY !== true ||
    (env.CI !== undefined && env.CI !== '' && env.CI !== 'false') ||
    env.TERM === 'dumb'
  const started = Date.now()
  let spinner: { text: string; stop(): unknown; render(): unknown } | null = null
  const show = async (text: string): Promise<void> => {
    if (silent || Date.now() - started < PATIENCE) return
    if (spinner === null) {
      const { default: ora } = await import('ora')
      spinner ??= ora({ text, stream: process.stderr, discardStdin: false }).start()
    }
    spinner.text = text
    spinner.render()
  }
  return {
    show,
    step: (path, done, total) => show(`${done + 1} of ${total}  ${path}`),
    stop() {
      spinner?.stop()
    },
  }
}
