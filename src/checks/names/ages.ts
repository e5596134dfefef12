import type { Article, NameMention } from '../../model/annotation.ts'

/** The age that the article puts beside a name: "Tom Larkin, 34," or "the 34-year-old Larkin"; null for none. */
export function ageBeside(article: Article, mention: NameMention): number | null {
  const behind = /^, (?:aged )?(\d{1,3})(?=[,.;)])/.exec(article.text.slice(mention.to, mention.to + 12))
  const before = /\b(\d{1,3})[- ]year[- ]old $/.exec(article.text.slice(Math.max(0, mention.from - 18), mention.from))
  const digits = behind?.[1] ?? before?.[1]
  return digits === undefined ? null : Number(digits)
}
