import type { Holder } from '../model.ts'
import type { Limits, MetadataRule } from '../options.ts'
import { exhaustedBy } from './broken.ts'
import { type Closed, closedFile, contentOf } from './closed.ts'
import { fewLines } from './few-lines.ts'
import { headOfFile } from './file-bytes.ts'
import type { KnownContainer } from './known.ts'
import { MAX_DEPTH, TOO_DEEP } from './limits.ts'
import { loaded } from './loaded.ts'
import type { Found } from './locate.ts'
import type { Member } from './packed.ts'
import type { RawDocument } from './raw-document.ts'
import { reasonOf } from './reason.ts'
import { isNamedAsArticle, recognise } from './recognise.ts'
import { isExcluded, ruledFields } from './ruled.ts'
import { wholeCharacters } from './whole-characters.ts'

/** What lies in a file: documents to be read; or why one cannot be, or that it is none. */
export type Opened =
  | RawDocument
  | { readonly kind: 'skipped'; readonly path: string; readonly reason: string }
  | { readonly kind: 'passed-over'; readonly path: string }

/** What opening is told. */
export interface OpenOptions {
  readonly limits: Limits
  readonly rules: readonly MetadataRule[]
  /** Globs of what is not opened, unless the user named it. */
  readonly exclude: readonly string[]
}

/** Opens a file: itself, or, one by one, what is packed in it, without unpacking to disk. Nothing is thrown for bad input, and nothing stays open. */
export async function* open(found: Found, options: OpenOptions): AsyncGenerator<Opened> {
  if (found.kind === 'skipped') {
    yield found
    return
  }
  const { path, named, bytes, identity } = found
  if (!named && isExcluded(path, options.exclude)) {
    yield { kind: 'passed-over', path }
    return
  }
  const head = bytes ? { bytes, isWhole: true, size: bytes.length } : headOfFile(identity)
  if (typeof head === 'string') yield refused({ path, name: path, named }, head)
  else yield* fewLines(openClosed(closedFile(found, head, options.limits), options, 0), path)
}

async function* openClosed(closed: Closed, options: OpenOptions, depth: number): AsyncGenerator<Opened> {
  const { path, named } = closed
  const known = recognise(closed, closed.head.bytes)
  if (known.kind === 'report') yield named ? skipped(path, 'a report of variorum, not an article') : { kind: 'passed-over', path }
  else if (known.kind === 'foreign') yield refused(closed, `no known article format (${known.name})`)
  else if (known.kind === 'container') yield* opened(closed, known, options, depth)
  else yield await documentOf(closed, known.name)
}

async function documentOf(closed: Closed, format: string): Promise<Opened> {
  const {
    head: _head,
    chunks: _chunks,
    whole,
    spend: _spend,
    size: _size,
    close: _close,
    fault,
    file: _file,
    warnings = [],
    ...known
  } = closed
  const bytes = await whole()
  const reason = fault()
  if (typeof bytes === 'string') return skipped(closed.path, bytes)
  if (bytes.length === 0) return skipped(closed.path, reason ?? 'empty')
  if (reason === undefined) return { kind: 'raw', ...known, bytes, format, ...(warnings.length > 0 && { warnings }) }
  return { kind: 'raw', ...known, bytes: wholeCharacters(bytes), format, warnings: [...warnings, `${reason}: read as far as it is sound`] }
}

/** What is in a container, and why not all of it. */
async function* opened(closed: Closed, container: KnownContainer, options: OpenOptions, depth: number): AsyncGenerator<Opened> {
  const { path } = closed
  let count = 0
  const told = (reason: string): Opened => skipped(path, count > 0 ? `${reason}; what is sound is read` : reason)
  try {
    if (depth >= MAX_DEPTH) yield skipped(path, TOO_DEEP)
    else
      for await (const one of membersOf(closed, container, options, depth)) {
        count += 1
        yield one
      }
    const fault = closed.fault()
    if (fault !== undefined) yield told(fault)
  } catch (error) {
    const end = exhaustedBy(error)
    if (end !== undefined && depth > 0) throw error
    yield end === undefined ? told(reasonOf(error)) : skipped(path, end)
  }
}

async function* membersOf(closed: Closed, container: KnownContainer, options: OpenOptions, depth: number): AsyncGenerator<Opened> {
  const { path } = closed
  const opener = await loaded(container)
  const holder = holderOf(closed, container)
  const fields = ruledFields([holder.path, path], options.rules)
  for await (const member of opener({ ...closed, fields }, options.limits)) {
    if (member.kind === 'skipped') yield skipped(path + member.place, member.reason)
    else if (member.kind === 'passed-over') yield { kind: 'passed-over', path: path + member.place }
    else if (member.kind === 'foreign') yield refused(closed, `no known article format (${member.name})`)
    else yield* openMember(member, closed, holder, options, depth + 1)
  }
}

/** Of containers in containers the outermost can be opened by others; and only of lists in lists the lines are its own. */
function holderOf({ path, holder }: Closed, { holds }: KnownContainer): Holder {
  return { kind: holder?.kind === 'archive' ? 'archive' : holds, path: holder?.path ?? path }
}

/** What leads back to the lines of a file that is packed in none is told by them. */
const leadingBack = (holder: Holder, outer: Holder | undefined): Holder =>
  outer?.kind === 'archive' ? holder : { ...holder, kind: 'list' }

type Contained = Extract<Member, { kind: 'member' }>

async function* openMember(member: Contained, within: Closed, holder: Holder, options: OpenOptions, depth: number): AsyncGenerator<Opened> {
  const { place, name, mediaType, said, line, sent, dateOrders, warnings } = member
  const about = {
    path: within.path + place,
    name,
    named: place === '' && within.named,
    ...(within.as !== undefined && { as: within.as }),
    holder: sent && sent.length > 0 ? leadingBack(holder, within.holder) : holder,
    ...(mediaType !== undefined && { mediaType }),
    ...((said ?? within.said) && { said: { ...within.said, ...said } }),
    ...(line !== undefined && { line }),
    ...(sent && { sent }),
    ...(dateOrders && { dateOrders }),
    ...((warnings ?? within.warnings) && { warnings: [...(within.warnings ?? []), ...(warnings ?? [])] }),
  }
  const bytes = await contentOf(member, options.limits, within.spend)
  try {
    if (isExcluded(about.path, options.exclude)) yield { kind: 'passed-over', path: about.path }
    else yield* openClosed({ ...about, ...bytes }, options, depth)
  } finally {
    await bytes.close()
  }
}

/** What cannot be read is told where somebody means it to be an article. */
function refused({ path, name, named }: Pick<Closed, 'path' | 'name' | 'named'>, reason: string): Opened {
  return named || isNamedAsArticle(name) ? skipped(path, reason) : { kind: 'passed-over', path }
}

const skipped = (path: string, reason: string): Opened => ({ kind: 'skipped', path, reason })
