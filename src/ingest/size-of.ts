import { statSync } from 'node:fs'
import type { Found } from './locate.ts'
import type { Opened } from './open.ts'

/** How many bytes a file or a document has, on the disk or at hand; none where it cannot be asked: then it will not be read either. */
export function sizeOf(item: Found | Opened): number {
  if (item.kind === 'skipped' || item.kind === 'passed-over') return 0
  if (item.kind === 'raw') return item.bytes.length
  if (item.bytes) return item.bytes.length
  try {
    return statSync(item.identity).size
  } catch {
    return 0
  }
}
