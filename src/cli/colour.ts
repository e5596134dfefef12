import type { ColorSupportLevel } from 'chalk'

export interface ColourContext {
  /** `--color` or `--no-color`; undefined where neither is given. */
  readonly flag: boolean | undefined
  readonly env: Readonly<Record<string, string | undefined>>
  readonly isTTY: boolean
}

const FORCED: Readonly<Record<string, ColorSupportLevel>> = { '0': 0, false: 0, '1': 1, true: 1, '2': 2, '3': 3 }

function terminalLevel(env: ColourContext['env']): ColorSupportLevel {
  if (env.COLORTERM === 'truecolor' || env.COLORTERM === '24bit') return 3
  return /256(?:color)?$/i.test(env.TERM ?? '') ? 2 : 1
}

/** The colour level of one stream: flag, then FORCE_COLOR, NO_COLOR, TERM=dumb, and whether it is a terminal. */
export function colourLevel({ flag, env, isTTY }: ColourContext): ColorSupportLevel {
  if (flag === false) return 0
  if (flag === true) return terminalLevel(env)
  const force = env.FORCE_COLOR
  if (force !== undefined && force !== '') return FORCED[force] ?? 1
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return 0
  if (env.TERM === 'dumb') return 0
  return isTTY ? terminalLevel(env) : 0
}
