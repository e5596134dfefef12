import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml'
import type { Complain } from './types.ts'

/** A YAML file with lines: small readers that say what they found where something else was expected. */
export interface YamlFile {
  readonly root: unknown
  lineOf(node: unknown): number
  /** The text of a scalar as written (`1944` stays `1944`); undefined for lists, maps and nothing. */
  text(node: unknown): string | undefined
  /** Keys and values of a map in the order of the file; complains and gives none where the node is no map. */
  pairs(node: unknown, what: string): readonly (readonly [key: string, value: unknown, line: number])[]
  /** The items of a list; a single item counts as a list of one. */
  items(node: unknown): readonly unknown[]
  /** A list of texts, or one text. */
  texts(node: unknown, what: string): readonly string[]
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'range' in value
}

/** Parses YAML 1.2; syntax errors go to `complain`. */
export function readYaml(source: string, complain: Complain): YamlFile {
  const counter = new LineCounter()
  const doc = parseDocument(source, { lineCounter: counter, prettyErrors: false, stringKeys: true })
  for (const error of [...doc.errors, ...doc.warnings]) {
    const [reason = 'found a YAML syntax error'] = error.message.split('\n')
    complain(counter.linePos(error.pos[0]).line, `found a YAML syntax error, expected valid YAML: ${reason}`)
  }

  const lineOf = (node: unknown): number => (isNode(node) ? counter.linePos(node.range?.[0] ?? 0).line : 1)
  const text = (node: unknown): string | undefined => {
    if (!isScalar(node) || node.value === null) return undefined
    return (typeof node.value === 'string' ? node.value : (node.source ?? String(node.value))).trim()
  }
  const describe = (node: unknown): string => {
    if (isMap(node)) return 'a map'
    if (isSeq(node)) return 'a list'
    return `"${text(node) ?? 'nothing'}"`
  }
  const pairsOf = (map: YAMLMap): readonly (readonly [string, unknown, number])[] =>
    map.items.map(({ key, value }) => [text(key) ?? '', value, lineOf(key)] as const)

  return {
    root: doc.contents,
    lineOf,
    text,
    pairs(node, what) {
      if (isMap(node)) return pairsOf(node)
      complain(lineOf(node), `found ${describe(node)} as ${what}, expected "name: value" lines`)
      return []
    },
    items: (node) => (isSeq(node) ? node.items : [node]),
    texts(node, what) {
      const texts: string[] = []
      for (const item of isSeq(node) ? node.items : [node]) {
        const value = text(item)
        if (value === undefined || value === '') {
          complain(lineOf(item), `found ${describe(item)} in ${what}, expected a text`)
        } else texts.push(value)
      }
      return texts
    },
  }
}
