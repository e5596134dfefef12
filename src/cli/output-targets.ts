import { FORMATS, type FormatName, isFormat } from '../report/format-names.ts'
import { editDistance } from '../text/edit-distance.ts'
import { UsageError } from './exit-codes.ts'

/** A format and the file that it goes to; null for standard output. */
export interface OutputTarget {
  readonly format: FormatName
  readonly file: string | null
}

function formatNamed(name: string): FormatName {
  if (isFormat(name)) return name
  const near = FORMATS.find((format) => editDistance(name, format, 2) <= 2)
  throw new UsageError(
    `there is no format “${name}”; ${near === undefined ? `the formats are ${FORMATS.join(', ')}` : `did you mean ${near}`}`,
  )
}

/** Reads one `--format`: a name, or a name, a colon and a file. Throws a UsageError for what is neither. */
export function readTarget(value: string): OutputTarget {
  const colon = value.indexOf(':')
  if (colon === -1) return { format: formatNamed(value), file: null }
  const file = value.slice(colon + 1)
  if (file === '') throw new UsageError(`the format “${value}” names no file behind its colon`)
  return { format: formatNamed(value.slice(0, colon)), file }
}

/**
 * Which format goes where. `--output-file` takes the one format that has no file of its own; two formats cannot share
 * standard output or a file.
 */
export function outputTargets(formats: readonly string[], outputFile: string | undefined): OutputTarget[] {
  const read = formats.map(readTarget)
  const unplaced = read.filter(({ file }) => file === null)
  if (unplaced.length > 1) {
    const [first, second] = unplaced
    throw new UsageError(
      `both ${first?.format} and ${second?.format} would go to standard output; give one a file, such as ${second?.format}:report.txt`,
    )
  }
  if (outputFile !== undefined && unplaced.length === 0 && read.length > 0) {
    throw new UsageError('every format has a file of its own; leave --output-file out')
  }
  const all = read.length === 0 ? [{ format: FORMATS[0], file: null }] : read
  const targets = all.map((target) => (target.file === null ? { ...target, file: outputFile ?? null } : target))
  const twice = targets.find(
    ({ file }, index) => file !== null && targets.findIndex((one) => one.file === file) < index,
  )
  if (twice !== undefined) throw new UsageError(`two formats would write to ${twice.file}; give each a file of its own`)
  return targets
}
