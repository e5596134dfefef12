import type { EntityKind } from '../../model/knowledge.ts'

/** The kind and the type that an item's class (P31) stands for. Classes that aren't here leave it to the item's properties. */
const CLASSES: Readonly<Record<string, readonly [kind: EntityKind, type: string | null]>> = {
  Q5: ['person', null],
  Q6256: ['place', 'country'],
  Q3624078: ['place', 'country'],
  Q3336843: ['place', 'country'],
  Q35657: ['place', 'state'],
  Q107390: ['place', 'state'],
  Q10864048: ['place', 'region'],
  Q34876: ['place', 'province'],
  Q515: ['place', 'city'],
  Q1549591: ['place', 'city'],
  Q1093829: ['place', 'city'],
  Q1637706: ['place', 'city'],
  Q200250: ['place', 'city'],
  Q5119: ['place', 'city'],
  Q3957: ['place', 'town'],
  Q532: ['place', 'village'],
  Q47168: ['place', 'county'],
  Q5107: ['place', 'continent'],
  Q4022: ['place', 'river'],
  Q8502: ['place', 'mountain'],
  Q46831: ['place', 'range'],
  Q23397: ['place', 'lake'],
  Q165: ['place', 'sea'],
  Q9430: ['place', 'ocean'],
  Q23442: ['place', 'island'],
  Q8514: ['place', 'desert'],
  Q41176: ['place', 'building'],
  Q43229: ['organization', null],
  Q4830453: ['organization', 'company'],
  Q783794: ['organization', 'company'],
  Q891723: ['organization', 'company'],
  Q6881511: ['organization', 'company'],
  Q7278: ['organization', 'party'],
  Q3918: ['organization', 'university'],
  Q22687: ['organization', 'bank'],
  Q476028: ['organization', 'team'],
  Q11032: ['organization', 'media'],
  Q192283: ['organization', 'media'],
  Q163740: ['organization', 'ngo'],
  Q484652: ['organization', 'union'],
  Q327333: ['organization', 'agency'],
  Q41487: ['organization', 'court'],
  Q11204: ['organization', 'legislature'],
  Q294414: ['office', null],
  Q4164871: ['office', null],
  Q30461: ['office', null],
  Q2334719: ['case', null],
  Q198: ['event', 'war'],
  Q178561: ['event', 'battle'],
  Q40231: ['event', 'election'],
  Q43109: ['event', 'referendum'],
  Q500834: ['event', 'tournament'],
  Q2223653: ['event', 'attack'],
  Q3839081: ['event', 'disaster'],
  Q131569: ['event', 'treaty'],
  Q1656682: ['event', null],
  Q1190554: ['event', null],
  Q571: ['work', 'book'],
  Q7725634: ['work', 'book'],
  Q47461344: ['work', 'book'],
  Q11424: ['work', 'film'],
  Q25379: ['work', 'play'],
  Q7366: ['work', 'song'],
  Q134556: ['work', 'song'],
  Q482994: ['work', 'album'],
  Q3305213: ['work', 'painting'],
  Q5398426: ['work', 'series'],
  Q618779: ['award', null],
  Q19020: ['award', null],
  Q820655: ['law', null],
  Q93288: ['law', null],
}

/** What an item of an unknown class must be, by a property that only such items have. */
const BY_PROPERTY: readonly (readonly [property: string, kind: EntityKind])[] = [
  ['P569', 'person'],
  ['P625', 'place'],
  ['P159', 'organization'],
  ['P112', 'organization'],
  ['P577', 'work'],
  ['P585', 'event'],
]

/** The kind and the type of an item, by its classes (most preferred first) and the properties that it has. */
export function wikidataKind(
  classes: readonly string[],
  properties: ReadonlySet<string>,
): readonly [kind: EntityKind, type: string | null] {
  for (const id of classes) {
    const known = CLASSES[id]
    if (known) return known
  }
  const [, kind = 'thing'] = BY_PROPERTY.find(([property]) => properties.has(property)) ?? []
  return [kind, null]
}
