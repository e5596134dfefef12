/** Ctrl-C, for work that has something to put in order first; all other work ends at once. */
export interface Interruption {
  /** Set off by the first Ctrl-C; a second one does not wait. */
  readonly signal: AbortSignal
  /** Whether somebody is at work who looks at the signal before long. */
  heeded: boolean
}

/** What the program needs of the process around it; tests give their own. */
export interface Streams {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdout: { readonly isTTY?: boolean; readonly columns?: number; write(text: string): unknown }
  readonly stderr: { readonly isTTY?: boolean; readonly columns?: number; write(text: string): unknown }
  readonly stdin: AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean }
  readonly cwd: string
  /** ISO date: the day on which house facts that have expired no longer count. Articles are never read against it. */
  readonly today: string
  /** Told once articles were checked. */
  readonly onChecked?: () => void
  readonly interruption?: Interruption
}

/** The real process. A reader that closes the pipe early (`| head`) ends the program quietly; Ctrl-C ends it in order. */
export function processStreams(): Streams {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit()
      throw error
    })
  }
  const controller = new AbortController()
  const interruption: Interruption = { signal: controller.signal, heeded: false }
  process.on('SIGINT', () => {
    if (!interruption.heeded || controller.signal.aborted) process.exit(130)
    controller.abort()
  })
  const { env, stdout, stderr, stdin } = process
  const today = new Date().toISOString().slice(0, 10)
  return { env, stdout, stderr, stdin, cwd: process.cwd(), today, interruption }
}

/** All bytes of standard input. */
export async function readAll(stdin: Streams['stdin']): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  return Buffer.concat(chunks)
}
