import { createHash } from 'node:crypto'

/** A short name for a text that stays the same on every machine: eight hexadecimal digits. */
export function digest(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\u0000')).digest('hex').slice(0, 8)
}
