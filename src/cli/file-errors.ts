import { ReadError } from '../read/decode.ts'
import { PluginError } from './config/plugins.ts'

const SYSTEM_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist; check the path and the folder you are in',
  EACCES: 'may not be read; check its permissions',
  EPERM: 'may not be read; check its permissions',
  EISDIR: 'is a folder, not an article',
  EMFILE: 'could not be opened: too many open files',
}

/** What went wrong with a file, to stand behind its path; `onCrash` is told of errors that nobody foresaw. */
export function messageOf(error: unknown, onCrash?: (error: Error) => void): string {
  if (error instanceof ReadError) return error.message
  if (error instanceof Error && 'syscall' in error && 'code' in error) {
    return SYSTEM_ERRORS[String(error.code)] ?? `could not be read (${String(error.code)})`
  }
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
  if (error instanceof Error) onCrash?.(error)
  const report = error instanceof PluginError ? line : `${line}; run with --debug and report it`
  return `could not be checked: ${report}`
}
