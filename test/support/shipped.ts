import { existsSync } from 'node:fs'
import { openShippedKnowledge } from '../../src/knowledge/shipped.ts'
import type { KnowledgeBase } from '../../src/model/knowledge.ts'

/** The knowledge that ships, as the last build compiled it. */
export function shippedKnowledge(): KnowledgeBase {
  if (!existsSync(new URL('../../dist/knowledge.db', import.meta.url)))
    throw new Error('Run `npm run build` first: the tests use the compiled knowledge.')
  return openShippedKnowledge()
}
