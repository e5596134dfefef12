/** Set by the program's start, where modules cannot be loaded from inside of the bundle. */
declare const hostImport: ((specifier: string) => Promise<unknown>) | undefined

/** Loads a module whose name is known only while the program runs: an optional package, or a file of the user by its URL. */
export function importModule(specifier: string): Promise<unknown> {
  return typeof hostImport === 'function' ? hostImport(specifier) : import(specifier)
}
