import { nearest } from '../../text/nearest.ts'
import { type Config, configSchema } from './schema.ts'

type Issue = NonNullable<ReturnType<typeof configSchema.safeParse>['error']>['issues'][number]

/** `rules["names/misspelled"]`, `overrides[0].files`. */
function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((key, index) => {
      if (typeof key === 'number') return `[${key}]`
      const name = String(key)
      if (!/^[A-Za-z_$][\w$]*$/.test(name)) return `[${JSON.stringify(name)}]`
      return index === 0 ? name : `.${name}`
    })
    .join('')
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = Object.entries(value).find(([name]) => name === String(key))?.[1]
  }
  return value
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = JSON.stringify(value) ?? typeof value
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
}

function expectedOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return KINDS[issue.expected] ?? issue.expected
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')}`
    case 'invalid_union': {
      const each = issue.errors.map((branch) => (branch[0] === undefined ? '' : expectedOf(branch[0])))
      const deep = issue.errors.flat().find(({ path }) => path.length > 0)
      const text = each.map((one) => (one === 'a list' ? 'a list of texts' : one))
      return deep === undefined ? [...new Set(text)].join(' or ') : 'a text or a list of texts'
    }
    case 'invalid_format':
      return 'a day of the calendar such as 2020-03-01'
    case 'too_small':
      return `${issue.minimum} or more`
    default:
      return issue.message
  }
}

function keysAt(path: readonly PropertyKey[]): string[] {
  const { shape } = configSchema
  return Object.keys(path[0] === 'overrides' ? shape.overrides.unwrap().element.shape : shape)
}

function explain(issue: Issue, data: unknown): string {
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys
    const known = keysAt(issue.path)
    const meant = nearest(key, known)
    const hint = meant === null ? `expected one of ${known.join(', ')}` : `did you mean ${meant}`
    return `${pathText([...issue.path, key])} is no setting; ${hint}`
  }
  const where = issue.path.length === 0 ? 'the whole file' : pathText(issue.path)
  return `${where}: got ${shown(valueAt(data, issue.path))}, expected ${expectedOf(issue)}`
}

/** A configuration, or what is wrong with its first mistake: the path in it, what was got and what expected. */
export function validateConfig(data: unknown): { readonly config: Config } | { readonly problem: string } {
  const result = configSchema.safeParse(data)
  if (result.success) return { config: result.data }
  const [first] = result.error.issues
  return { problem: first === undefined ? 'is not valid' : explain(first, data) }
}
