/** What bad files and attacks are made of; `§` becomes other letters each time. */
export const WORST_UNITS: readonly (readonly [name: string, unit: string])[] = [
  ['digits', '1'],
  ['digits apart', '1 '],
  ['groups of digits', '123,'],
  ['straight quotes', '"'],
  ['opening quotes', '“'],
  ['quoted letters', '"a" '],
  ['single quotes', "'"],
  ['attributed quotes', '"a," said Ames, '],
  ['capitals', 'A'],
  ['capitals with stops', 'A.'],
  ['capitalised words', 'Ab '],
  ['names', 'Ax§ Bx§ met '],
  ['brackets', '('],
  ['closing brackets', ')'],
  ['commas', 'a, '],
  ['zero-width characters', 'a\u200b'],
  ['joiners', '\u200d'],
  ['hyphens', 'A-'],
  ['apostrophes', "A's "],
  ['number words', 'hundred '],
  ['shares and sums', '$1 1% '],
  ['dates', '1 May to '],
  ['pronouns', 'he said '],
  ['organisations', 'Bank of the '],
  ['letters', 'a'],
]

/** A text of at least this length that repeats a unit. */
export function worstInput(unit: string, size: number): string {
  const parts: string[] = []
  for (let length = 0, n = 0; length < size; n += 1) {
    const part = unit.replaceAll('§', String.fromCharCode(97 + (n % 26), 97 + (Math.floor(n / 26) % 26)))
    parts.push(part)
    length += part.length
  }
  return parts.join('')
}
