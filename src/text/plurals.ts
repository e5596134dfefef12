/** Plural nouns that don't end in s, or don't only add one, with their singular. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['persons', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['grandchildren', 'grandchild'],
  ['feet', 'foot'],
  ['teeth', 'tooth'],
  ['geese', 'goose'],
  ['mice', 'mouse'],
  ['lives', 'life'],
  ['wives', 'wife'],
  ['knives', 'knife'],
  ['wolves', 'wolf'],
  ['leaves', 'leaf'],
  ['loaves', 'loaf'],
  ['thieves', 'thief'],
  ['shelves', 'shelf'],
  ['halves', 'half'],
  ['calves', 'calf'],
  ['selves', 'self'],
  ['media', 'medium'],
  ['criteria', 'criterion'],
  ['phenomena', 'phenomenon'],
  ['alumni', 'alumnus'],
  ['bacteria', 'bacterium'],
  ['crises', 'crisis'],
  ['analyses', 'analysis'],
  ['theses', 'thesis'],
  ['bases', 'base'],
  ['buses', 'bus'],
  ['gases', 'gas'],
  ['viruses', 'virus'],
  ['heroes', 'hero'],
  ['potatoes', 'potato'],
  ['tomatoes', 'tomato'],
  ['movies', 'movie'],
  ['cookies', 'cookie'],
  ['rookies', 'rookie'],
  ['calories', 'calorie'],
  ['zombies', 'zombie'],
  ['ties', 'tie'],
  ['pies', 'pie'],
  ['lies', 'lie'],
  ['shoes', 'shoe'],
])

/** Plurals that look like their singular. */
const UNCHANGED: ReadonlySet<string> = new Set(
  'sheep fish deer aircraft spacecraft species series cattle police staff personnel troops offspring headquarters crew folk youth percent'.split(
    ' ',
  ),
)

/** Words that end in s and are no plurals. */
const NO_PLURALS: ReadonlySet<string> = new Set(
  'this is was has its his as us plus versus yes less across perhaps always besides does goes ours yours theirs hers whereas thus news gas bus bias lens chaos campus census virus bonus status focus'
    .concat(
      ' corpus crisis basis analysis thesis tennis politics economics physics mathematics athletics sometimes towards afterwards',
    )
    .concat(
      ' upwards afterward else since unless alas plus minus says wants needs seems overseas christmas texas kansas arkansas paris',
    )
    .split(' '),
)

/** Whether a lower-case word looks like a plural noun. */
export function looksPlural(word: string): boolean {
  if (IRREGULAR.has(word) || UNCHANGED.has(word)) return true
  if (word.length < 3 || !word.endsWith('s') || NO_PLURALS.has(word)) return false
  return !word.endsWith('ss') && !word.endsWith('ous') && !word.endsWith("'s") && !word.endsWith('sis')
}

/** The singular of a plural noun in lower case; any other word stays as it is. */
export function singular(word: string): string {
  const irregular = IRREGULAR.get(word)
  if (irregular !== undefined) return irregular
  if (!looksPlural(word) || UNCHANGED.has(word)) return word === 'troops' ? 'troop' : word
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:sses|shes|ches|xes|zzes)$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}
