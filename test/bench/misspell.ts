import type { Random } from './random.ts'

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/** One slip: a letter left out, added, changed or swapped with the next, anywhere but on spaces and hyphens. */
export function slip(source: Random, name: string): string {
  const places = [...name.matchAll(/[a-z]/gi)].map(({ index }) => index)
  const at = source.pick(places)
  const here = name.charAt(at)
  const letter = here === here.toLowerCase() ? source.pick([...LETTERS]) : source.pick([...LETTERS]).toUpperCase()
  const [before, after] = [name.slice(0, at), name.slice(at + 1)]
  const slips = [before + after, before + here + source.pick([...LETTERS]) + after, before + letter + after]
  const next = name.charAt(at + 1)
  if (/[a-z]/.test(next)) slips.push(before + next + here + name.slice(at + 2))
  const changed = source.pick(slips)
  return changed === name ? slip(source, name) : changed
}

/** Spellings that stand for one another when names are heard or brought over from another script. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/ph/i, 'f'],
  [/f(?=[aeiou])/i, 'ph'],
  [/ck\b/i, 'k'],
  [/k(?=[aou])/i, 'c'],
  [/c(?=[aou])/i, 'k'],
  [/qu/i, 'kw'],
  [/sch/i, 'sh'],
  [/tz/i, 'ts'],
  [/z/i, 's'],
  [/sky\b/i, 'ski'],
  [/ski\b/i, 'skiy'],
  [/ski\b/i, 'sky'],
  [/ov\b/i, 'off'],
  [/ev\b/i, 'eff'],
  [/ee/i, 'i'],
  [/ou/i, 'u'],
  [/oo/i, 'u'],
  [/ie/i, 'y'],
  [/ai/i, 'ei'],
  [/au/i, 'aw'],
  [/ll/i, 'l'],
  [/ss/i, 's'],
  [/nn/i, 'n'],
  [/([lnmrstp])(?=[aeiou])/i, '$1$1'],
  [/\bal-/i, 'el-'],
  [/\bel-/i, 'al-'],
  [/th/i, 't'],
  [/\bMac/, 'Mc'],
  [/y\b/i, 'i'],
  [/i\b/i, 'y'],
  [/ö/i, 'oe'],
  [/ğ/i, 'g'],
  [/v/i, 'w'],
  [/w(?=[aeiou])/i, 'v'],
  [/kh/i, 'k'],
  [/e\b/i, ''],
  [/-/, ' '],
  [/’/, "'"],
  [/a\b/i, 'ah'],
]

/** The name as somebody might write it down by ear; undefined where no spelling in it has a twin. */
export function byEar(source: Random, name: string): string | undefined {
  const fitting = ALIKE.filter(([pattern]) => pattern.test(name))
  if (fitting.length === 0) return undefined
  const [pattern, twin] = source.pick(fitting)
  return name.replace(pattern, (found, ...groups) => {
    const made = twin.replaceAll('$1', String(groups[0] ?? ''))
    return found.charAt(0) === found.charAt(0).toLowerCase() ? made : made.charAt(0).toUpperCase() + made.slice(1)
  })
}
