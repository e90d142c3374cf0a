import { closeSync, fstatSync, openSync, readFileSync, readSync, statSync } from 'node:fs'
import { assemble } from './assemble.ts'
import type { Draft } from './draft.ts'
import { readText } from './formats/text.ts'
import type { Ingested } from './index.ts'
import type { Found } from './locate.ts'
import { reasonOf } from './reason.ts'
import type { ReadOptions } from './read-options.ts'
import { type Format, isMarkdown, isNamedAsArticle, recognise } from './recognise.ts'

/** Above this an article is something else: a dump, a log, an attack. */
const MAX_BYTES = 256 * 1024 * 1024

/** As much of a file as is read before it is known what it is; nearly all articles are no longer. */
const HEAD_BYTES = 64 * 1024

/** The beginning of a file, and all of it where that is all. */
interface Opened {
  readonly head: Uint8Array
  readonly whole?: Uint8Array
}

/** Reads one document: what it is, what it says, what is known of it; or why it is not there. */
export async function read(found: Found, options: ReadOptions): Promise<Ingested> {
  if (found.kind === 'skipped') return found
  const { path, named } = found
  const skipped = (reason: string): Ingested => ({ kind: 'skipped', path, reason })
  const refused = (reason: string): Ingested => (named || isNamedAsArticle(path) ? skipped(reason) : { kind: 'passed-over', path })
  const opened = found.bytes ? { head: found.bytes, whole: found.bytes } : attempt(() => open(found.identity))
  if (typeof opened === 'string') return refused(opened)
  const format = recognise(path, opened.head, named)
  if (format.kind === 'report') return named ? skipped('a report of variorum, not an article') : { kind: 'passed-over', path }
  if (format.kind === 'foreign') return refused(`no known article format (${format.name})`)

  const bytes = opened.whole ?? attempt(() => wholeOf(found.identity))
  if (typeof bytes === 'string') return skipped(bytes)
  if (bytes.length > MAX_BYTES) return skipped('larger than 256 MB')
  if (bytes.length === 0) return skipped('empty')
  const draft = await draftOf(bytes, format.kind, path, options)
  if (draft.kind === 'foreign') return refused(`no known article format (${draft.name})`)
  if (draft.kind === 'unreadable') return skipped(draft.reason)
  return { kind: 'article', article: assemble(path, draft, options, found.as), warnings: draft.warnings ?? [] }
}

/** What its format makes of a file. What takes longer to load than five text files take to check is loaded when it is needed. */
async function draftOf(
  bytes: Uint8Array,
  kind: Exclude<Format['kind'], 'foreign' | 'report'>,
  path: string,
  { revisions }: ReadOptions,
): Promise<Draft> {
  if (kind === 'html') return (await import('./formats/html.ts')).readHtml(bytes)
  if (kind === 'docx') return (await import('./formats/docx.ts')).readDocx(bytes, revisions ?? 'final')
  if (kind === 'captions') return (await import('./formats/captions.ts')).readCaptions(bytes)
  return readText(bytes, isMarkdown(path))
}

/** What a file system call gives, or why it cannot be had. Asking and waiting costs several times as much as reading an article at once. */
function attempt<T>(call: () => T): T | string {
  try {
    return call()
  } catch (error) {
    return reasonOf(error)
  }
}

function open(path: string): Opened {
  const file = openSync(path, 'r')
  try {
    const { size } = fstatSync(file)
    const head = new Uint8Array(Math.min(size || HEAD_BYTES, HEAD_BYTES))
    const bytes = head.subarray(0, readSync(file, head, 0, head.length, 0))
    return { head: bytes, ...(bytes.length === size && { whole: bytes }) }
  } finally {
    closeSync(file)
  }
}

function wholeOf(path: string): Uint8Array | string {
  return statSync(path).size > MAX_BYTES ? 'larger than 256 MB' : readFileSync(path)
}
