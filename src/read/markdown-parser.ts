/** Loads the parser of Markdown with GFM; an article in another format doesn't pay for it. */
async function load(mdx: boolean) {
  const [{ unified }, { default: remarkParse }, { default: remarkGfm }] = await Promise.all([
    import('unified'),
    import('remark-parse'),
    import('remark-gfm'),
  ])
  const processor = unified().use(remarkParse).use(remarkGfm)
  // MDX has no indented code, so that the words inside of components can be indented.
  if (mdx) processor.data('micromarkExtensions', [{ disable: { null: ['codeIndented', 'autolink'] } }])
  const frozen = processor.freeze()
  return (text: string) => frozen.parse(text)
}

type Parser = Awaited<ReturnType<typeof load>>

/** The tree of a Markdown text. */
export type MarkdownRoot = ReturnType<Parser>
export type MarkdownNode = MarkdownRoot['children'][number]

const parsers = new Map<boolean, Promise<Parser>>()

/** The parser of Markdown, or of what MDX leaves once its own syntax has been cut. */
export function markdownParser(mdx: boolean): Promise<Parser> {
  const known = parsers.get(mdx)
  if (known !== undefined) return known
  const parser = load(mdx)
  parsers.set(mdx, parser)
  return parser
}

async function loadMdx() {
  const [{ unified }, { default: remarkParse }, { default: remarkGfm }, { default: remarkMdx }] = await Promise.all([
    import('unified'),
    import('remark-parse'),
    import('remark-gfm'),
    import('remark-mdx'),
  ])
  const frozen = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze()
  return (text: string) => frozen.parse(text)
}

let mdx: ReturnType<typeof loadMdx> | undefined

/** The parser of MDX, which throws at what is no MDX. */
export function mdxParser(): ReturnType<typeof loadMdx> {
  mdx ??= loadMdx()
  return mdx
}
