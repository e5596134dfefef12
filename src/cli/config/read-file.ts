import { pathToFileURL } from 'node:url'
import { importModule } from '../../text/import-module.ts'
import { lineIndex } from '../../text/lines.ts'
import { UsageError } from '../exit-codes.ts'

/** What a file holds, before it is held against the schema; `text` is its content. Throws a UsageError that names the file as `shown`. */
export async function parseConfigFile(file: string, text: string, shown: string): Promise<unknown> {
  const name = file.replaceAll('\\', '/').split('/').at(-1) ?? ''
  if (/\.m?js$/.test(name)) return importDefault(file, shown)
  if (name.endsWith('.json')) return parseJson(text, shown)
  return parseYaml(text, shown)
}

/** The default export of a module. Throws a UsageError with one line where it cannot be loaded. */
export async function importDefault(file: string, shown: string): Promise<unknown> {
  try {
    const loaded = await importModule(pathToFileURL(file).href)
    if (typeof loaded === 'object' && loaded !== null && 'default' in loaded) return loaded.default
  } catch (error) {
    const [line = ''] = (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).split('\n')
    throw new UsageError(`${shown} cannot be loaded: ${line}`)
  }
  throw new UsageError(`${shown} has no default export; write \`export default …\``)
}

/** The engine doesn't always say where JSON is broken; what YAML takes for broken is mostly the same place. */
async function yamlErrorLine(text: string): Promise<number | null> {
  const { parseDocument } = await import('yaml')
  const [error] = parseDocument(text, { logLevel: 'silent' }).errors
  return error === undefined ? null : lineIndex(text).position(error.pos[0]).line
}

async function parseJson(text: string, shown: string): Promise<unknown> {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const at = /position (\d+)/.exec(message)?.[1]
    const line = at === undefined ? await yamlErrorLine(text) : lineIndex(text).position(Number(at)).line
    const [what = ''] = message.replace(/(?: in JSON at position|, \.{0,3}"|, "|; ).*$/s, '').split('\n')
    throw new UsageError(`${shown}${line === null ? '' : `:${line}`} is no valid JSON: ${what}`)
  }
}

async function parseYaml(text: string, shown: string): Promise<unknown> {
  const { parseDocument } = await import('yaml')
  const document = parseDocument(text, { logLevel: 'silent' })
  const [error] = document.errors
  if (error === undefined) return document.toJS()
  const { line } = lineIndex(text).position(error.pos[0])
  const [message = ''] = error.message.split('\n')
  throw new UsageError(`${shown}:${line} is no valid YAML: ${message.replace(/ at line \d+, column \d+:?$/, '')}`)
}
