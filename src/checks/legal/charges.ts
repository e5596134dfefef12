/** Words that say nothing of which charge is meant. */
const GENERAL = new Set(
  `a an the of to and or in on for with by from at his her their its him them he she it all any some both each every one two three four
  five six seven eight nine ten eleven twelve count counts charge charges felony felonies crime crimes case cases offense offenses
  offence offences misdemeanor misdemeanors federal state criminal trial multiple several related allegations including first second
  third degree single various other serious lesser main remaining connection guilty conviction convictions sentence court jury after as part role his which that both article articles
  impeachment monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december morning afternoon evening night day week month year late early later last earlier then today yesterday time vote votes
  retrial appeal hearing verdict counts`.split(/\s+/),
)

/** Words that name one another's charge, by stem. */
const KINDRED: readonly (readonly string[])[] = [
  ['lie', 'lying', 'false', 'perjur', 'mislead', 'misled', 'untru'],
  ['obstruct', 'imped', 'thwart', 'hinder', 'block', 'interfer'],
  ['tamper', 'intimid', 'threat'],
  ['murder', 'kill', 'slay', 'slain', 'homicid', 'manslaught', 'assassin', 'shoot', 'shot', 'death', 'stab'],
  ['rape', 'sexual', 'sex', 'molest', 'assault', 'abus'],
  ['fraud', 'defraud', 'swindl', 'ponzi', 'scam', 'embezzl', 'scheme'],
  ['bribe', 'briber', 'corrupt', 'extort', 'kickback', 'racket'],
  ['tax', 'evas'],
  ['bomb', 'explos', 'terror', 'attack'],
  ['steal', 'theft', 'stole', 'robber', 'rob', 'burgl', 'larcen', 'kidnap'],
  ['launder'],
  ['insid', 'stock', 'trad', 'secur'],
  ['conspir', 'plot', 'collu'],
  ['spi', 'espion', 'secret', 'classif'],
]

/** The words of a charge that tell it from others, cut to stems. */
function stems(text: string): string[] {
  const found: string[] = []
  for (const word of text.toLowerCase().split(/[^\p{L}\p{N}]+/u)) {
    if (word.length < 3 || GENERAL.has(word)) continue
    found.push(word.length > 6 ? word.slice(0, 6) : word.replace(/(?:s|ed|ing)$/, ''))
  }
  return found
}

function kindred(one: string, other: string): boolean {
  if (one === other || (one.length > 3 && other.startsWith(one)) || (other.length > 3 && one.startsWith(other)))
    return true
  const fits =
    (stem: string) =>
    (word: string): boolean =>
      stem.startsWith(word) || (stem.length > 2 && word.startsWith(stem))
  return KINDRED.some((group) => group.some(fits(one)) && group.some(fits(other)))
}

/** Whether a stated charge is one that a case is about; null where the words name no charge that could be told apart. */
export function isAbout(charge: string | null, caseWords: string): boolean | null {
  if (charge === null) return null
  const stated = stems(charge)
  if (stated.length === 0) return null
  const recorded = stems(caseWords)
  return stated.some((stem) => recorded.some((other) => kindred(stem, other)))
}

/** How many words of a stated charge a recorded one has to the letter, but for endings. */
export function wordsShared(charge: string | null, recorded: string): number {
  const own = new Set(stems(recorded))
  return new Set(stems(charge ?? '').filter((stem) => own.has(stem))).size
}
