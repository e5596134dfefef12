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
