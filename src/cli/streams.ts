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
  /** Set off by Ctrl-C; the work ends after the article in hand. */
  readonly interrupted?: AbortSignal
}

/** The real process. A reader that closes the pipe early (`| head`) ends the program quietly; Ctrl-C ends it in order. */
export function processStreams(): Streams {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit()
      throw error
    })
  }
  const interruption = new AbortController()
  process.on('SIGINT', () => {
    // Whoever presses it twice does not want to wait for the article in hand.
    if (interruption.signal.aborted) process.exit(130)
    interruption.abort()
  })
  const { env, stdout, stderr, stdin } = process
  const today = new Date().toISOString().slice(0, 10)
  return { env, stdout, stderr, stdin, cwd: process.cwd(), today, interrupted: interruption.signal }
}

/** All bytes of standard input. */
export async function readAll(stdin: Streams['stdin']): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  return Buffer.concat(chunks)
}
