import type { Check, CheckContext } from '../../model/check.ts'
import { UsageError } from '../exit-codes.ts'
import { shownPath } from './load.ts'
import { importDefault } from './read-file.ts'

/** A check of a plugin went wrong while an article was checked. */
export class PluginError extends Error {
  override readonly name = 'PluginError'
}

function isCheck(value: unknown): value is Check {
  if (typeof value !== 'object' || value === null) return false
  const has = new Map<string, unknown>(Object.entries(value))
  return (
    typeof has.get('id') === 'string' &&
    typeof has.get('summary') === 'string' &&
    typeof has.get('severity') === 'string' &&
    typeof has.get('run') === 'function' &&
    has.get('tagWords') instanceof Set
  )
}

/** Says which check of which plugin failed, instead of failing somewhere below the engine. */
function guarded(check: Check, shown: string): Check {
  return {
    ...check,
    run: (context: CheckContext) => {
      try {
        return check.run(context)
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error)
        throw new PluginError(`the check ${check.id} of ${shown} failed: ${message.split('\n')[0]}`, { cause: error })
      }
    },
  }
}

/** Loads the checks of modules. Throws a UsageError, one line, for a module that is broken or whose checks are none. */
export async function loadPlugins(files: readonly string[], taken: readonly Check[], cwd: string): Promise<Check[]> {
  const checks: Check[] = []
  const ids = new Set(taken.map(({ id }) => id))
  for (const file of files) {
    const shown = `the plugin ${shownPath(file, cwd)}`
    const exported = await importDefault(file, shown)
    for (const check of Array.isArray(exported) ? exported : [exported]) {
      if (!isCheck(check)) throw new UsageError(`${shown} exports something else than checks made with defineCheck`)
      if (!/^[a-z]+\/[a-z0-9-]+$/.test(check.id)) {
        throw new UsageError(`${shown}: the id “${check.id}” is not of the form family/name, such as desk/style`)
      }
      if (ids.has(check.id)) throw new UsageError(`${shown}: there is a check ${check.id} already; give it another id`)
      ids.add(check.id)
      checks.push(guarded(check, shown))
    }
  }
  return checks
}
