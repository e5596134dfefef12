import { DIRECTIVE_RULES, type Rule } from '../../checks/directives/rules.ts'
import type { Level } from '../../model/finding.ts'
import { nearest } from '../../text/nearest.ts'
import { UsageError } from '../exit-codes.ts'
import type { ConfigLevel } from './schema.ts'

export type RuleLevels = Readonly<Record<string, ConfigLevel>>

const LEVELS: Readonly<Record<ConfigLevel, Level>> = { off: 'off', info: 'info', warn: 'warning', error: 'error' }

function familyOf(id: string): string {
  return id.split('/')[0] ?? id
}

/** The rules of a run: its checks, and those on directives. */
export function rulesOf(checks: readonly Rule[]): readonly Rule[] {
  return [...checks, ...DIRECTIVE_RULES]
}

/** The ids that a name stands for: its own, or all of its family. Throws a UsageError where there is no such rule. */
export function idsOf(name: string, rules: readonly Rule[], where: string): string[] {
  const ids = rules.map(({ id }) => id).filter((id) => id === name || familyOf(id) === name)
  if (ids.length > 0) return ids
  const meant = nearest(name, [...rules.map(({ id }) => id), ...new Set(rules.map(({ id }) => familyOf(id)))])
  const hint = meant === null ? 'run `factcheck explain` for the list' : `did you mean ${meant}?`
  throw new UsageError(`${where}: there is no check ${name}; ${hint}`)
}

/** Lays levels over others; in one record, an id says more than its family, whatever their order. */
export function applyLevels(levels: Map<string, Level>, set: RuleLevels, rules: readonly Rule[], where: string): void {
  const names = Object.keys(set).sort((a, b) => Number(a.includes('/')) - Number(b.includes('/')))
  for (const name of names) {
    const level = set[name]
    if (level === undefined) continue
    for (const id of idsOf(name, rules, where)) levels.set(id, LEVELS[level])
  }
}

function isLevel(word: string): word is ConfigLevel {
  return word in LEVELS
}

/** Reads the values of `--rule`, each `id=level`, in their order. */
export function readRuleOptions(values: readonly string[]): RuleLevels {
  const levels: Record<string, ConfigLevel> = {}
  for (const value of values) {
    const [name = '', level = ''] = value.split('=').map((part) => part.trim())
    if (name === '' || !isLevel(level)) {
      const meant = nearest(level, Object.keys(LEVELS)) ?? (level === 'warning' ? 'warn' : null)
      const hint = meant === null ? `the levels are ${Object.keys(LEVELS).join(', ')}` : `did you mean ${meant}?`
      throw new UsageError(`--rule ${value}: expected id=level; ${hint}`)
    }
    levels[name] = level
  }
  return levels
}

/** Switches off all but the rules that `--only` names, and those that `--skip` names. */
export function narrow(
  levels: Map<string, Level>,
  { only, skip }: { readonly only: readonly string[]; readonly skip: readonly string[] },
  rules: readonly Rule[],
): void {
  const chosen = new Set(only.flatMap((name) => idsOf(name, rules, '--only')))
  for (const { id } of rules) {
    if (only.length > 0 && !chosen.has(id)) levels.set(id, 'off')
    // Whoever asks for a rule by name wants to see it, though the configuration has it off.
    else if (chosen.has(id) && levels.get(id) === 'off') levels.delete(id)
  }
  for (const name of skip) for (const id of idsOf(name, rules, '--skip')) levels.set(id, 'off')
}
