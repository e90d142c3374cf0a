import type { BaselineEntry } from '../model.ts'
import { plainEntry } from './plain-entry.ts'

/** Signs that nobody sees, and that turn lines round: whoever reads what changed in a file is to see them. */
const UNSEEN = /[\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu

/** An entry as JSON on one line, whatever stands in it. */
export function entryLine(entry: BaselineEntry): string {
  return spaced(plainEntry(entry)).replace(UNSEEN, escaped)
}

function spaced(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value).map(([name, each]) => `"${name}": ${spaced(each)}`)
  return `{ ${fields.join(', ')} }`
}

function escaped(sign: string): string {
  return Array.from({ length: sign.length }, (_, i) => `\\u${sign.charCodeAt(i).toString(16).padStart(4, '0')}`).join('')
}
