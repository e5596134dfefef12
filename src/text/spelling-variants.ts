/** British spellings by the American ones that stand for them, as endings and stems of folded words. */
const VARIANTS: readonly (readonly [RegExp, string])[] = [
  [/isation/g, 'ization'],
  [/ise(d|s|r|rs)?$/, 'ize$1'],
  [/ising$/, 'izing'],
  [/our(s|ed|ing|ite|able|hood)?$/, 'or$1'],
  [/tre(s)?$/, 'ter$1'],
  [/fence(s)?$/, 'fense$1'],
  [/programme/g, 'program'],
  [/logue(s)?$/, 'log$1'],
  [/aluminium/g, 'aluminum'],
  [/aeo/g, 'eo'],
  [/lled$/, 'led'],
]

/** One form for the British and the American spelling of a folded word: "organisation" and "organization". */
export function unifySpelling(word: string): string {
  return VARIANTS.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), word)
}
