import { statSync } from 'node:fs'
import type { Found } from './locate.ts'

/**
 * What a document is and when it was last written, in one line: while that stays the same, reading it again gives what it gave.
 * Undefined where nothing can be said: of what is not there, and of bytes at hand.
 */
export function stampOf(found: Found): string | undefined {
  if (found.kind === 'skipped' || found.bytes) return undefined
  const { path, named, as = '', identity } = found
  try {
    const { ino, size, mtimeNs, ctimeNs } = statSync(identity, { bigint: true })
    return [path, named, as, ino, size, mtimeNs, ctimeNs].join('\n')
  } catch {
    return undefined
  }
}
