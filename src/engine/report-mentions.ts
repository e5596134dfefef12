import type { Article, Mention, Referent } from '../model/annotation.ts'
import type { EntityId } from '../model/knowledge.ts'
import type { MentionValue, ReportMention } from '../model/report.ts'
import { sourceSpan } from '../text/spans.ts'

/** The entity that a referent was linked to, or null. */
export function linkedEntity(referent: Referent | undefined): EntityId | null {
  return referent?.link.status === 'linked' ? referent.link.candidate.entity.id : null
}

function mentionValue(mention: Mention, article: Article): MentionValue | null {
  switch (mention.kind) {
    case 'date':
      return mention.value?.edtf ?? null
    case 'figure': {
      const number = mention.low === mention.high ? mention.low : ([mention.low, mention.high] as const)
      return { number, unit: mention.unit, hedge: mention.hedge }
    }
    case 'quote': {
      const speaker = mention.speaker === null ? undefined : article.referents[mention.speaker]
      const words = article.text.slice(mention.inner.from, mention.inner.to).split(/\s+/).filter(Boolean).length
      return { words, speaker: speaker?.name ?? null, speakerEntity: linkedEntity(speaker) }
    }
    default:
      return null
  }
}

/** Everything tagged, in the order of the text, with places in the source. */
export function reportMentions(article: Article): ReportMention[] {
  const mentions: Mention[] = [...article.names, ...article.dates, ...article.figures, ...article.quotes]
  mentions.sort((a, b) => a.from - b.from || b.to - a.to)
  return mentions.map((mention) => ({
    kind: mention.kind,
    text: mention.text,
    span: sourceSpan(article.runs, mention),
    entity: 'referent' in mention ? linkedEntity(article.referents[mention.referent]) : null,
    value: mentionValue(mention, article),
  }))
}
