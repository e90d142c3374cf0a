import { open } from 'node:fs/promises'
import type { CheckOptions } from '../options.ts'
import { assemble } from './assemble.ts'
import { readText } from './formats/text.ts'
import type { Ingested } from './index.ts'
import type { Located } from './locate.ts'
import { reasonOf } from './reason.ts'
import { isMarkdown, isNamedAsArticle, recognise } from './recognise.ts'

/** Above this an article is something else: a dump, a log, an attack. */
const MAX_BYTES = 256 * 1024 * 1024

/** As much of a file as recognising it takes. */
const HEAD_BYTES = 4096

/** Reads one document: what it is, what it says, what is known of it. */
export async function read(found: Located, options: Pick<CheckOptions, 'defaults' | 'metadata'>): Promise<Ingested> {
  const { path, named } = found
  const skipped = (reason: string): Ingested => ({ kind: 'skipped', path, reason })
  const refused = (reason: string): Ingested => (named || isNamedAsArticle(path) ? skipped(reason) : { kind: 'passed-over', path })
  const head = found.bytes ?? (await bytesOf(found.identity, HEAD_BYTES))
  if (typeof head === 'string') return refused(head)
  const format = recognise(path, head, named)
  if (format.kind === 'foreign') return refused(`no known article format (${format.name})`)

  const bytes = found.bytes ?? (await bytesOf(found.identity))
  if (typeof bytes === 'string') return skipped(bytes)
  if (bytes.length > MAX_BYTES) return skipped('larger than 256 MB')
  if (bytes.length === 0) return skipped('empty')
  // A page needs a DOM, and that takes longer to load than five text files take to check.
  const draft = format.kind === 'html' ? (await import('./formats/html.ts')).readHtml(bytes) : readText(bytes, isMarkdown(path))
  if (draft.kind === 'unreadable') return skipped(draft.reason)
  return { kind: 'article', article: assemble(path, draft, options), warnings: draft.warnings ?? [] }
}

/** The bytes of a file, or why they cannot be had. */
async function bytesOf(path: string, limit?: number): Promise<Uint8Array | string> {
  try {
    const file = await open(path)
    try {
      const { size } = await file.stat()
      if (limit !== undefined) {
        const { buffer, bytesRead } = await file.read(new Uint8Array(limit), 0, limit, 0)
        return buffer.subarray(0, bytesRead)
      }
      return size > MAX_BYTES ? 'larger than 256 MB' : await file.readFile()
    } finally {
      await file.close()
    }
  } catch (error) {
    return reasonOf(error)
  }
}
