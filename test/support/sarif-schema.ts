import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Ajv } from 'ajv'

const PLACE = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')
// The schema is of an older draft than the validator; the two keywords that tell so are all that differs.
const { $schema, id, ...schema } = JSON.parse(readFileSync(PLACE, 'utf8'))
const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false, unicodeRegExp: false }).compile(
  schema,
)

/** What the OASIS schema of SARIF 2.1.0 has against a log; null for nothing. */
export function sarifErrors(log: unknown): unknown {
  validate(log)
  return validate.errors
}
