import { knowledgeInfo } from '../knowledge/info.ts'
import { type LookupCandidate, type LookupStatement, lookup } from '../knowledge/lookup.ts'
import { EXIT, type ExitCode } from './exit-codes.ts'
import { type KnowledgeFlags, openRunKnowledge } from './run-knowledge.ts'
import type { Streams } from './streams.ts'

export interface KnowledgeOptions extends KnowledgeFlags {
  readonly json?: boolean
}

/** Statements shown for one candidate before the rest is only counted. */
const MOST_SHOWN = 12

function shown(statements: readonly LookupStatement[], indent: string): string[] {
  const lines = statements
    .slice(0, MOST_SHOWN)
    .map(({ says, statement }) => `${indent}${says}  [${statement.source.title}]`)
  const rest = statements.length - lines.length
  return rest > 0 ? [...lines, `${indent}… and ${rest} more; --json has all`] : lines
}

function candidateLines({ entity, score, why, statements, mentions }: LookupCandidate): string[] {
  const kind = entity.type === null ? entity.kind : `${entity.kind}, ${entity.type}`
  return [
    `${score.toFixed(2)}  ${entity.name}  (${entity.id}; ${kind})`,
    `      ${why}`,
    ...(entity.description === '' ? [] : [`      ${entity.description}`]),
    ...shown(statements, '      '),
    ...(mentions.length === 0 ? [] : ['      Elsewhere:', ...shown(mentions, '        ')]),
    '',
  ]
}

/** `factcheck lookup NAME`: who or what a name can mean, and what is on record. */
export async function lookupCommand(name: string, options: KnowledgeOptions, streams: Streams): Promise<ExitCode> {
  const result = lookup(await openRunKnowledge(options, streams), name)
  if (options.json === true) streams.stdout.write(`${JSON.stringify(result, null, 2)}\n`)
  else if (result.candidates.length === 0) streams.stdout.write(`Nothing on record is called ${name}, or nearly so.\n`)
  else streams.stdout.write(`${result.candidates.flatMap(candidateLines).join('\n')}`)
  return EXIT.clean
}

/** `factcheck knowledge info`: packs, versions, counts and dates. */
export async function infoCommand(options: KnowledgeOptions, streams: Streams): Promise<ExitCode> {
  const info = knowledgeInfo(await openRunKnowledge(options, streams))
  if (options.json === true) streams.stdout.write(`${JSON.stringify(info, null, 2)}\n`)
  else {
    for (const { layer, entities, statements, packs } of info.layers) {
      streams.stdout.write(`${layer}: ${entities} entities, ${statements} statements, ${packs.length} packs\n`)
      for (const { name, covers, asOf, entities: count, statements: said } of packs) {
        streams.stdout.write(`  ${name}  ${asOf}  ${count} entities, ${said} statements\n    ${covers}\n`)
      }
    }
  }
  return EXIT.clean
}
