/**
 * Sounds of spellings in English-language news, transliterations included. At each place the longest spelling counts; `^` and `$`
 * are the ends of the word. Upper case is a consonant class, `a` is any vowel, empty is silent.
 */
const SPELLINGS: Readonly<Record<string, string>> = {
  schtsch: 'S',
  shtsh: 'S',
  shch: 'S',
  tsch: 'S',
  sch: 'S',
  tch: 'S',
  sh: 'S',
  ch: 'S',
  cz: 'S',
  tj: 'S',
  sz: 'S',
  zh: 'S',
  dsch: 'S',
  dj: 'S',
  dg: 'S',
  j: 'S',
  x: 'KZ',
  tz: 'Z',
  ts: 'Z',
  cs: 'S',
  ck: 'K',
  kh: 'K',
  gh: 'K',
  qu: 'K',
  q: 'K',
  k: 'K',
  g: 'K',
  cc: 'K',
  ce: 'Za',
  ci: 'Za',
  cy: 'Za',
  c: 'K',
  chr: 'KR',
  chl: 'KL',
  ph: 'F',
  f: 'F',
  v: 'F',
  w: 'F',
  bh: 'P',
  b: 'P',
  p: 'P',
  pf: 'F',
  th: 'T',
  dh: 'T',
  d: 'T',
  t: 'T',
  dt: 'T',
  s: 'Z',
  z: 'Z',
  '^ps': 'Z',
  sc: 'ZK',
  sce: 'Za',
  sci: 'Za',
  l: 'L',
  r: 'R',
  '^wr': 'R',
  m: 'M',
  n: 'N',
  '^kn': 'N',
  '^gn': 'N',
  mb$: 'M',
  mn$: 'M',
  a: 'a',
  e: 'a',
  i: 'a',
  o: 'a',
  u: 'a',
  y: 'a',
  ij: 'a',
  h: '',
  '^h': 'H',
  '^x': 'S',
  ght: 'T',
  augh: 'a',
  ough: 'a',
  eigh: 'a',
  agh$: 'a',
  igh$: 'a',
  aw$: 'a',
  ow$: 'a',
  ew$: 'a',
  e$: '',
}
/** The spellings by their first letter, the longest first. */
const BY_LETTER: ReadonlyMap<string, readonly (readonly [spelling: string, sound: string])[]> = (() => {
  const groups = new Map<string, (readonly [string, string])[]>()
  const longestFirst = Object.entries(SPELLINGS).sort(([a], [b]) => b.length - a.length)
  for (const entry of longestFirst) {
    const letter = entry[0].charAt(0)
    groups.set(letter, [...(groups.get(letter) ?? []), entry])
  }
  return groups
})()

/**
 * The sound of a folded word as a key: consonant classes in order, doubles as one, vowels dropped but for one at the start
 * (a leading `y` counts as one). Words with one key can sound alike; empty where nothing sounds.
 */
export function soundKey(name: string): string {
  const word = `^${name}$`
  let key = ''
  let last = ''
  let at = 0
  while (at < word.length) {
    const spelling = BY_LETTER.get(word.charAt(at))?.find(([letters]) => word.startsWith(letters, at))
    at += spelling?.[0].length ?? 1
    for (const sound of spelling?.[1] ?? '') {
      if (sound === last) continue
      last = sound
      if (sound !== 'a' || key === '') key += sound
    }
  }
  return key
}
