/** What JSON can hold, for reading data whose shape nobody vouches for. */
export type Json = string | number | boolean | null | readonly Json[] | Fields
export interface Fields {
  readonly [key: string]: Json
}

/** The items of a list; none for anything else. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** The fields of an object or function; none for anything else. */
export function fields(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {}
}

/** A text; empty for anything else. */
export function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** A number; NaN for anything else. */
export function number(value: unknown): number {
  return typeof value === 'number' ? value : Number.NaN
}

/** Calls a method by name; undefined where there is none. */
export function call(target: unknown, method: string, ...given: readonly unknown[]): unknown {
  const found = fields(target)[method]
  return typeof found === 'function' ? found.apply(target, given) : undefined
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return (typeof value === 'object' && value !== null) || typeof value === 'function'
}
