import type { Holder } from '../model.ts'
import type { Limits, MetadataRule } from '../options.ts'
import { chunksOf, collect, peek } from './chunks.ts'
import { chunksOfFile, type Head, headOfFile, wholeFile } from './file-bytes.ts'
import type { KnownContainer } from './known.ts'
import { MAX_DEPTH, tooLarge } from './limits.ts'
import type { Found, Located } from './locate.ts'
import type { Chunks, Member, Packed } from './packed.ts'
import type { RawDocument } from './raw-document.ts'
import { reasonOf } from './reason.ts'
import { isNamedAsArticle, recognise } from './recognise.ts'
import { ruledFields } from './ruled.ts'

/** What lies in a file: documents to be read; or why one cannot be, or that it is none. */
export type Opened =
  | RawDocument
  | { readonly kind: 'skipped'; readonly path: string; readonly reason: string }
  | { readonly kind: 'passed-over'; readonly path: string }

/** A document that is not yet opened: its beginning is known, the rest can be had once. */
interface Closed extends Packed, Omit<RawDocument, 'kind' | 'bytes' | 'format'> {
  readonly head: Head
}

/** What opening is told. */
export interface OpenOptions {
  readonly limits: Limits
  readonly rules: readonly MetadataRule[]
}

/** Opens a file: itself, or, one by one, what is packed in it, without unpacking to disk. Nothing is thrown for bad input. */
export async function* open(found: Found, options: OpenOptions): AsyncGenerator<Opened> {
  if (found.kind === 'skipped') yield found
  else {
    const head = found.bytes ? { bytes: found.bytes, isWhole: true } : headOfFile(found.identity)
    if (typeof head === 'string') yield refused(found, head)
    else yield* openClosed(closedFile(found, head, options.limits), options, 0)
  }
}

function closedFile({ path, named, as, bytes, identity }: Located, head: Head, limits: Limits): Closed {
  const isAtHand = head.isWhole
  return {
    path,
    name: path,
    named,
    ...(as !== undefined && { as }),
    head,
    ...(!bytes && { file: identity }),
    chunks: () => (isAtHand ? chunksOf(head.bytes) : chunksOfFile(identity)),
    whole: async () => (isAtHand ? fitting(head.bytes, limits) : wholeFile(identity, limits)),
  }
}

const fitting = (bytes: Uint8Array, limits: Limits): Uint8Array | string => (bytes.length > limits.bytes ? tooLarge(limits) : bytes)

async function* openClosed(closed: Closed, options: OpenOptions, depth: number): AsyncGenerator<Opened> {
  const { path, named } = closed
  const known = recognise(closed, closed.head.bytes)
  if (known.kind === 'report') yield named ? skipped(path, 'a report of variorum, not an article') : { kind: 'passed-over', path }
  else if (known.kind === 'foreign') yield refused(closed, `no known article format (${known.name})`)
  else if (known.kind === 'container') yield* membersOf(closed, known, options, depth)
  else {
    const bytes = await closed.whole()
    if (typeof bytes === 'string') yield skipped(path, bytes)
    else if (bytes.length === 0) yield skipped(path, 'empty')
    else yield rawOf(closed, bytes, known.name)
  }
}

function rawOf(
  { head: _head, chunks: _chunks, whole: _whole, file: _file, ...known }: Closed,
  bytes: Uint8Array,
  format: string,
): RawDocument {
  return { kind: 'raw', ...known, bytes, format }
}

async function* membersOf(closed: Closed, container: KnownContainer, options: OpenOptions, depth: number): AsyncGenerator<Opened> {
  const { path } = closed
  if (depth >= MAX_DEPTH) {
    yield skipped(path, `packed more than ${MAX_DEPTH} times over`)
    return
  }
  try {
    const opener = await container.load()
    const holder = holderOf(closed, container)
    const fields = ruledFields([holder.path, path], options.rules)
    for await (const member of opener({ ...closed, fields }, options.limits)) {
      if (member.kind === 'skipped') yield skipped(path + member.place, member.reason)
      else if (member.kind === 'foreign') yield refused(closed, `no known article format (${member.name})`)
      else yield* openMember(member, closed, holder, options, depth + 1)
    }
  } catch (error) {
    yield skipped(path, reasonOf(error))
  }
}

/** Of containers in containers the outermost can be opened by others; and only of lists in lists the lines are its own. */
function holderOf({ path, holder }: Closed, { holds }: KnownContainer): Holder {
  return { kind: holder?.kind === 'archive' ? 'archive' : holds, path: holder?.path ?? path }
}

type Contained = Extract<Member, { kind: 'member' }>

async function* openMember(member: Contained, within: Closed, holder: Holder, options: OpenOptions, depth: number): AsyncGenerator<Opened> {
  const { place, name, content, mediaType, said, line } = member
  const path = within.path + place
  const about = {
    path,
    name,
    named: place === '' && within.named,
    ...(within.as !== undefined && { as: within.as }),
    holder,
    ...(mediaType !== undefined && { mediaType }),
    ...((said ?? within.said) && { said: { ...within.said, ...said } }),
    ...(line !== undefined && { line }),
  }
  try {
    yield* openClosed({ ...about, ...(await contentOf(content, options.limits)) }, options, depth)
  } catch (error) {
    yield skipped(path, reasonOf(error))
  }
}

async function contentOf(content: Uint8Array | Chunks, limits: Limits): Promise<Pick<Closed, 'head' | 'chunks' | 'whole'>> {
  if (content instanceof Uint8Array)
    return { head: { bytes: content, isWhole: true }, chunks: () => chunksOf(content), whole: async () => fitting(content, limits) }
  const { head, chunks } = await peek(content)
  return { head, chunks, whole: async () => collect(chunks(), limits) }
}

/** What cannot be read is told where somebody means it to be an article. */
function refused({ path, named }: Pick<Located, 'path' | 'named'>, reason: string): Opened {
  return named || isNamedAsArticle(path) ? skipped(path, reason) : { kind: 'passed-over', path }
}

const skipped = (path: string, reason: string): Opened => ({ kind: 'skipped', path, reason })
