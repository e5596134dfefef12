function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '))
}

/** Words that turn a sentence into its opposite. */
export const NEGATORS = words('not no never none nothing nobody nowhere neither nor without cannot')

/** Words that carry grammar rather than matter. */
export const FUNCTION_WORDS = words(
  'a an the and or but nor so yet for of in on at to from by with as if than then that this these those there here it its he him his she her hers they them their theirs we us our ours you your yours i me my mine who whom whose which what when where why how is am are was were be been being do does did done have has had having will would shall should can could may might must ought just also too very really quite well even still only again now about into onto over under up down out off through during upon toward towards because while since until till though although however some any each both all such own same other another yes oh okay ok right actually basically simply',
)

/** Asides of speech; they count as smoothed only where commas set them off. */
const ASIDES: ReadonlySet<string> = new Set([
  'you know',
  'i mean',
  'like',
  'well',
  'look',
  'so',
  'ok',
  'okay',
  'right',
  'you see',
  'sort of',
  'kind of',
  'basically',
  'actually',
  'oh',
])

export function isAside(phrase: string): boolean {
  return ASIDES.has(phrase)
}

/** Small words that a speaker says twice while thinking; "very, very" and "many, many" are meant. */
export const STUTTERED = words(
  'i we you he she it they the a an and but that to of in on for is was if this these my our as because or so what',
)

/** Words that one short form may stand for: "he's" is "he is" and "he has". */
export const ONE_SHORT_FORM: ReadonlySet<string> = new Set(['is has', 'has is', 'would had', 'had would', 'is us'])

/** Beginnings that turn a word into its opposite. */
export const OPPOSITES: readonly string[] = ['un', 'in', 'im', 'il', 'ir', 'non', 'dis']
