/** Short and spoken forms with the words that they stand for. Forms with two readings (he'd) are listed with the commoner one on both sides. */
const LINES = `
can't cannot=can not
won't=will not
shan't=shall not
ain't=is not
let's=let us
y'all=you all
gonna=going to
wanna=want to
gotta=got to
kinda=kind of
sorta=sort of
lotta=lot of
outta=out of
dunno=do not know
gimme=give me
lemme=let me
'em=them
'cause cuz=because
'til=till
'tis=it is
'twas=it was
ma'am=madam
o'clock=oclock
yeah yep yup=yes
nope=no
&=and
alright=all right
`

/** Words whose `'s` is short for "is" or "has" and no possessive. */
const SUBJECTS: ReadonlySet<string> = new Set(
  'it that there here what who where how when why he she this everything everybody everyone something nothing'.split(
    ' ',
  ),
)

const ENDINGS: ReadonlyMap<string, string> = new Map([
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'m", 'am'],
  ["'d", 'would'],
])

function readForms(): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, readonly string[]>()
  for (const line of LINES.trim().split('\n')) {
    const [short = '', long = ''] = line.split('=')
    for (const form of short.split(' ')) forms.set(form, long.split(' '))
  }
  return forms
}

const FORMS = readForms()

/** The words that a folded word stands for, where it is a contraction or a spoken form; null where it is not. */
export function expandContraction(word: string): readonly string[] | null {
  const form = FORMS.get(word)
  if (form !== undefined) return form
  if (word.length > 4 && word.endsWith("in'")) return [`${word.slice(0, -1)}g`]
  const apostrophe = word.indexOf("'")
  if (apostrophe < 1) return null
  if (word.endsWith("n't")) return [word.slice(0, -3), 'not']
  const stem = word.slice(0, apostrophe)
  const ending = word.slice(apostrophe)
  if (ending === "'s" && SUBJECTS.has(stem)) return [stem, 'is']
  const full = ENDINGS.get(ending)
  return full === undefined ? null : [stem, full]
}
