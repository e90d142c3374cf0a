import { statSync } from 'node:fs'
import type { Found } from './locate.ts'

/** How many bytes some documents have, counted until there are enough. */
export function bytesIn(found: readonly Found[], enough: number): number {
  let bytes = 0
  for (const document of found) {
    if (bytes >= enough) break
    if (document.kind === 'located') bytes += document.bytes?.length ?? sizeOf(document.identity)
  }
  return bytes
}

/** What cannot be asked for its size will not be read either. */
function sizeOf(path: string): number {
  try {
    return statSync(path).size
  } catch {
    return 0
  }
}
