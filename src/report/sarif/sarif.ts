import type { FileError } from '../../model/report.ts'
import { jsonList } from '../json-stream.ts'
import type { CreateReporter, ReportContext } from '../reporter.ts'
import type { RuleInfo } from '../rule-info.ts'
import { count, oneLine } from '../words.ts'
import { artifact, fileResults } from './result.ts'

/** GitHub refuses a run with more results than this. */
const MOST_RESULTS = 25_000

const LEVELS: Readonly<Record<RuleInfo['severity'], string>> = { error: 'error', warning: 'warning', info: 'note' }

function rule(id: string, info: RuleInfo | null) {
  const summary = info?.summary ?? id
  return {
    id,
    name: id,
    shortDescription: { text: summary },
    fullDescription: { text: summary },
    help: { text: info?.page ?? summary, markdown: info?.page ?? summary },
    defaultConfiguration: { level: LEVELS[info?.severity ?? 'warning'] },
    properties: { tags: [id.split('/')[0] ?? id] },
  }
}

function notification({ path, message }: FileError, { fromRoot }: ReportContext) {
  return {
    level: 'error',
    message: { text: oneLine(`The file ${message}.`) },
    locations: [{ physicalLocation: { artifactLocation: artifact(fromRoot(path)) } }],
  }
}

/** SARIF 2.1.0 in the form that GitHub's code scanning takes. The rules stand behind the results, as only then all are known. */
export const sarifReporter: CreateReporter = (context) => {
  const list = jsonList()
  const rules = new Map<string, number>()
  let written = 0
  let dropped = 0
  const ruleIndex = (id: string): number => {
    const index = rules.get(id) ?? rules.size
    rules.set(id, index)
    return index
  }
  return {
    begin: () =>
      '{\n  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",\n  "version": "2.1.0",\n  "runs": [\n    {\n      "results": [',
    file: (report) => {
      const results = fileResults(report, context.fromRoot(report.path), ruleIndex)
      const kept = results.slice(0, MOST_RESULTS - written)
      written += kept.length
      dropped += results.length - kept.length
      return list.add(kept, 8)
    },
    end: (errors) => {
      const tooMany =
        dropped === 0
          ? []
          : [
              {
                level: 'warning',
                message: { text: `${count(dropped, 'result')} left out: GitHub takes ${MOST_RESULTS}.` },
              },
            ]
      const run = {
        tool: {
          driver: {
            name: 'factcheck',
            version: context.version,
            semanticVersion: context.version,
            rules: [...rules.keys()].map((id) => rule(id, context.rule(id))),
          },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
        invocations: [
          {
            executionSuccessful: errors.length === 0,
            toolExecutionNotifications: [...errors.map((error) => notification(error, context)), ...tooMany],
          },
        ],
      }
      const members = JSON.stringify(run, null, 2).slice(2, -2).replaceAll('\n', '\n    ')
      return `${list.close(6)}],\n    ${members}\n    }\n  ]\n}\n`
    },
  }
}
