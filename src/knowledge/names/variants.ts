const UMLAUTS = /[äöüøåÄÖÜØÅ]/
const WRITTEN_OUT: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ø: 'oe',
  å: 'aa',
  Ä: 'Ae',
  Ö: 'Oe',
  Ü: 'Ue',
  Ø: 'Oe',
  Å: 'Aa',
}

/** `Schröder` as `Schroeder`: how a spelling with umlauts is written without them; undefined where there is none. */
export function writtenOut(name: string): string | undefined {
  const composed = name.normalize('NFC')
  if (!UMLAUTS.test(composed)) return undefined
  return [...composed].map((char) => WRITTEN_OUT[char] ?? char).join('')
}

/** `Wal-Mart` as `WalMart`: hyphened words in one; undefined where there is no hyphen between letters. */
export function joined(name: string): string | undefined {
  return /\p{L}-\p{L}/u.test(name) ? name.replace(/(?<=\p{L})-(?=\p{L})/gu, '') : undefined
}

/** British spellings and American ones, in names of bodies, places and works; each pattern with what replaces it. */
const ATLANTIC: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L}{3})isation(?=s?\b)/gu, 'ization'],
  [/(?<=\p{L}{3})ization(?=s?\b)/gu, 'isation'],
  [/(?<=[Cc])entre(?=s?\b)/g, 'enter'],
  [/(?<=[Cc])enter(?=s?\b)/g, 'entre'],
  [/(?<=[Tt]heat)re(?=s?\b)/g, 'er'],
  [/(?<=[Tt]heat)er(?=s?\b)/g, 're'],
  [/(?<=[Dd]efen)ce\b/g, 'se'],
  [/(?<=[Dd]efen)se\b/g, 'ce'],
  [/(?<=[Pp]rogram)me(?=s?\b)/g, ''],
  [/(?<=[Pp]rogram)(?=s?\b)/g, 'me'],
  [/(?<=[Hh]arb|[Hh]on|[Cc]ol|[Nn]eighb)our/g, 'or'],
  [/(?<=[Hh]arb|[Nn]eighb)or(?=s?\b)/g, 'our'],
]

/** The other side's spelling of a name that isn't a person's: `World Trade Organisation`; undefined where there is none. */
export function acrossTheAtlantic(name: string): string | undefined {
  for (const [spelling, other] of ATLANTIC) {
    const changed = name.replace(spelling, other)
    if (changed !== name) return changed
  }
  return undefined
}
