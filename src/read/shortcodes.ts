import type { Cut } from './reduction.ts'

/** The longest shortcode that is believed to be one, in UTF-16 units. */
const LONGEST = 4000

/** What site generators put between text that readers never see: opening and closing mark. */
const PAIRS: ReadonlyMap<string, string> = new Map([
  ['{{', '}}'],
  ['{%', '%}'],
  ['{:', '}'],
  ['{#', '}'],
  ['{.', '}'],
  ['[!', ']'],
])

const OPENING = /\{[{%:#.]|^[ \t>]*\[!/gm
/** Attribute lists of kramdown and callout marks are short and hold no line end. */
const ATTRIBUTES = /^(?:\{[:#.][\w\s.#:="'/-]{1,200}\}|\[![a-z]{2,20}\][+-]?(?=\s|$))/i
const NAME = /^\{[{%][<%-]?\s*([\w-]+)/
/** Shortcodes with an end whose content is code, data or a remark. */
const ENCLOSING: ReadonlySet<string> = new Set(
  'highlight code codeblock raw comment mermaid katex math chart script style css javascript json plantuml'.split(' '),
)

/** Finds the end of a mark without going over the same text twice. */
function finder(source: string, mark: string): (from: number) => number {
  let known = -1
  return (from) => {
    if (known !== Number.POSITIVE_INFINITY && known < from) {
      const found = source.indexOf(mark, from)
      known = found < 0 ? Number.POSITIVE_INFINITY : found
    }
    return known
  }
}

/**
 * The shortcodes of Hugo (`{{< … >}}`, `{{% … %}}`), Liquid and Jinja (`{% … %}`, `{{ … }}`), the attribute lists of
 * kramdown (`{: … }`) and the marks of callouts (`[!NOTE]`) from `from` on: they go, with no trace in the sentence.
 */
export function shortcodes(source: string, from: number): Cut[] {
  const cuts: Cut[] = []
  const ends = new Map([...new Set(PAIRS.values())].map((mark) => [mark, finder(source, mark)]))
  const closings = new Map<string, (from: number) => number>()
  OPENING.lastIndex = from
  for (let match = OPENING.exec(source); match !== null; match = OPENING.exec(source)) {
    const opening = match[0].slice(-2)
    const start = match.index + match[0].length - 2
    const closing = PAIRS.get(opening) ?? ''
    const stop = ends.get(closing)?.(start + 2) ?? Number.POSITIVE_INFINITY
    if (stop - start > LONGEST) continue
    let end = stop + closing.length
    if (opening === '{{' || opening === '{%') {
      const name = NAME.exec(source.slice(start, start + 60))?.[1] ?? ''
      if (tearsCode(source.slice(start, end), source[start - 1])) continue
      if (ENCLOSING.has(name)) end = enclosed(source, name, end, closings)
    } else if (!ATTRIBUTES.test(source.slice(start, start + 220))) continue
    // The address of a link may be a shortcode: a link without one, but with a title, would be no link.
    cuts.push({ start, end, shown: source[start - 1] === '(' ? '#' : '', words: false })
    OPENING.lastIndex = end
  }
  return cuts
}

/** Whether a cut would take one end of a stretch of code and leave the other. */
function tearsCode(cut: string, before: string | undefined): boolean {
  const ticks = cut.split('`').length - 1
  return ticks % 2 === 1 || (ticks > 0 && before === '`') || /\n[ \t>]*(?:\r?\n|~~~)/.test(cut)
}

const CLOSING = /^[{%<\s/-]*(?:\/\s*|end)/

/** The end of the closing shortcode, or of the opening one when none closes it. */
function enclosed(source: string, name: string, from: number, closings: Map<string, (from: number) => number>): number {
  for (const [mark, stop] of [
    [`/${name}`, '}}'],
    [`/ ${name}`, '}}'],
    [`end${name}`, '%}'],
  ] as const) {
    const find = closings.get(mark) ?? finder(source, mark)
    closings.set(mark, find)
    const at = find(from)
    if (at === Number.POSITIVE_INFINITY) continue
    const before = source.slice(Math.max(from, at - 20), at + 3)
    const open = before.lastIndexOf('{{') >= 0 ? before.lastIndexOf('{{') : before.lastIndexOf('{%')
    if (open < 0 || !CLOSING.test(before.slice(open))) continue
    const end = source.slice(at, at + 120).indexOf(stop)
    if (end >= 0) return at + end + 2
  }
  return from
}
