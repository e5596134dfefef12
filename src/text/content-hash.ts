/**
 * Sixteen hexadecimal digits that stand for a text: equal texts give equal digits on every machine, and two texts of one article
 * practically never the same. Not for secrets.
 */
export function contentHash(text: string): string {
  let high = 0x9e3779b9
  let low = 0x85ebca6b
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i)
    high = Math.imul(high ^ unit, 0x9e3779b1)
    low = Math.imul(low ^ unit, 0x5f356495)
  }
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35)
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35)
  const digits = (half: number): string => (half >>> 0).toString(16).padStart(8, '0')
  return digits(high) + digits(low)
}
