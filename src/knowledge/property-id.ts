import { PROPERTIES, type PropertyId } from '../model/property.ts'

/** Whether a text names a row of the property table. */
export function isPropertyId(text: string): text is PropertyId {
  return Object.hasOwn(PROPERTIES, text)
}
