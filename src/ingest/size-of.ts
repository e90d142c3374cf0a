import { statSync } from 'node:fs'
import type { Found } from './locate.ts'

/** How many bytes a file has; none where it cannot be asked: then it will not be read either. */
export function sizeOf(found: Found): number {
  if (found.kind === 'skipped') return 0
  if (found.bytes) return found.bytes.length
  try {
    return statSync(found.identity).size
  } catch {
    return 0
  }
}
