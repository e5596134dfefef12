/** Loads the parser of HTML; an article in another format doesn't pay for it. */
async function load(fragment: boolean) {
  const [{ unified }, { default: rehypeParse }] = await Promise.all([import('unified'), import('rehype-parse')])
  const processor = unified().use(rehypeParse, { fragment }).freeze()
  return (text: string) => processor.parse(text)
}

type Parser = Awaited<ReturnType<typeof load>>

/** The tree of an HTML text. */
export type HtmlRoot = ReturnType<Parser>
export type HtmlNode = HtmlRoot['children'][number]
export type HtmlElement = Extract<HtmlNode, { type: 'element' }>

const parsers = new Map<boolean, Promise<Parser>>()

/** The parser of whole pages, or of fragments such as Markdown holds. */
export function htmlParser(fragment: boolean): Promise<Parser> {
  const known = parsers.get(fragment)
  if (known !== undefined) return known
  const parser = load(fragment)
  parsers.set(fragment, parser)
  return parser
}
