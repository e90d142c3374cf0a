import { extname } from 'node:path'
import { headOfFile } from './file-bytes.ts'
import { KNOWN_FORMATS } from './known-formats.ts'
import type { Found } from './locate.ts'
import { recognise } from './recognise.ts'

const endings = (kind: 'container' | 'format'): Set<string> =>
  new Set(KNOWN_FORMATS.filter((known) => known.kind === kind).flatMap((known) => known.endings))

const [CONTAINERS, FORMATS] = [endings('container'), endings('format')]
/** Endings that some containers share with other files. */
const SHARED = new Set(KNOWN_FORMATS.flatMap((known) => (known.kind === 'container' ? (known.sharedEndings ?? []) : [])))

/** Whether a file's name says that it may hold many documents. */
export function isNamedAsContainer(path: string): boolean {
  return CONTAINERS.has(extname(path).toLowerCase())
}

/** Whether a file may hold many documents. Its bytes are looked at only where its name leaves that open; so one that is named as what it is not is none. */
export function isContainer(found: Found): boolean {
  if (found.kind === 'skipped') return false
  if (isNamedAsContainer(found.path)) return true
  const ending = extname(found.path).toLowerCase()
  if (FORMATS.has(ending) && !SHARED.has(ending)) return false
  const head = found.bytes ?? headOfFile(found.identity)
  if (typeof head === 'string') return false
  return recognise({ name: found.path, named: found.named }, 'isWhole' in head ? head.bytes : head).kind === 'container'
}
