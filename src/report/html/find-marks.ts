import type { Span } from '../../model/span.ts'

/** Whether a mark lies on a stretch of the source; on an empty stretch, only one that goes across it does. */
export function overlaps(mark: Span, { start, end }: Span): boolean {
  return start === end ? mark.start < start && start < mark.end : mark.start < end && start < mark.end
}

/** Index of the first item of which `holds` is true, in a list in which it stays true once it is. */
function firstWhere<T>(list: readonly T[], holds: (item: T) => boolean): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const item = list[middle]
    if (item !== undefined && !holds(item)) low = middle + 1
    else high = middle
  }
  return low
}

/** Finds the marks on a stretch without looking at all of them, as an article may have thousands; they come by their starts. */
export function markFinder<Mark extends Span>(marks: readonly Mark[]): (span: Span) => Mark[] {
  const sorted = [...marks].sort((a, b) => a.start - b.start || a.end - b.end)
  let furthest = 0
  const reach = sorted.map(({ end }) => {
    furthest = Math.max(furthest, end)
    return furthest
  })
  return (span) => {
    const from = firstWhere(reach, (end) => end > span.start)
    const to = firstWhere(sorted, ({ start }) => start >= Math.max(span.end, span.start + 1))
    return sorted.slice(from, to).filter((mark) => overlaps(mark, span))
  }
}
