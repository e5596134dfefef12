/** What the program needs of the process around it; tests give their own. */
export interface Streams {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdout: { readonly isTTY?: boolean; readonly columns?: number; write(text: string): unknown }
  readonly stderr: { readonly isTTY?: boolean; write(text: string): unknown }
  readonly stdin: AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean }
  readonly cwd: string
  /** ISO date: the day on which house facts that have expired no longer count. Articles are never read against it. */
  readonly today: string
  /** Told once articles were checked. */
  readonly onChecked?: () => void
}

/** The real process. A reader that closes the pipe early (`| head`) ends the program quietly. */
export function processStreams(): Streams {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit()
    throw error
  })
  const { env, stdout, stderr, stdin } = process
  return { env, stdout, stderr, stdin, cwd: process.cwd(), today: new Date().toISOString().slice(0, 10) }
}

/** All bytes of standard input. */
export async function readAll(stdin: Streams['stdin']): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  return Buffer.concat(chunks)
}
