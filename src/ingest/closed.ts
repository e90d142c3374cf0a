import type { Limits } from '../options.ts'
import { allowanceOf, type Spend } from './allowance.ts'
import { chunksOf, collect, peek } from './chunks.ts'
import { chunksOfFile, type Head, wholeFile } from './file-bytes.ts'
import { tooLarge } from './limits.ts'
import type { Located } from './locate.ts'
import type { Member, Packed } from './packed.ts'
import type { RawDocument } from './raw-document.ts'

/** A document that is not yet opened: its beginning is known, the rest can be had once. */
export interface Closed extends Content, Omit<RawDocument, 'kind' | 'bytes' | 'format'> {
  readonly file?: string
}

/** Its bytes. */
export interface Content extends Pick<Packed, 'chunks' | 'whole' | 'spend' | 'size'> {
  readonly head: Head
  /** Once `whole` was asked for: why that is not all. */
  readonly fault: () => string | undefined
  /** Leaves nothing open, however little of it was read. */
  readonly close: () => Promise<void>
}

/** A file as it lies on the disk, or at hand. */
export function closedFile({ path, named, as, bytes, identity }: Located, head: Head & { readonly size: number }, limits: Limits): Closed {
  const about = { path, name: path, named, ...(as !== undefined && { as }), ...(!bytes && { file: identity }) }
  const spend = allowanceOf(head.size)
  if (head.isWhole) return { ...about, ...atHand(head.bytes, limits, spend) }
  return {
    ...about,
    head,
    size: head.size,
    spend,
    chunks: () => chunksOfFile(identity),
    whole: async () => wholeFile(identity, limits),
    fault: () => undefined,
    close: async () => {},
  }
}

type Contained = Pick<Extract<Member, { kind: 'member' }>, 'content' | 'packed'>

/** What lies in a container. */
export async function contentOf({ content, packed }: Contained, limits: Limits, spend: Spend): Promise<Content> {
  if (content instanceof Uint8Array) return atHand(content, limits, spend)
  const { head, chunks, close } = await peek(content)
  let fault: string | undefined
  return {
    head,
    spend,
    chunks,
    whole: async () => {
      const all = await collect(chunks(), limits, packed)
      if (typeof all === 'string') return all
      fault = all.fault
      return all.bytes
    },
    fault: () => fault,
    close,
  }
}

function atHand(bytes: Uint8Array, limits: Limits, spend: Spend): Content {
  return {
    head: { bytes, isWhole: true },
    size: bytes.length,
    spend,
    chunks: () => chunksOf(bytes),
    whole: async () => (bytes.length > limits.bytes ? tooLarge(limits) : bytes),
    fault: () => undefined,
    close: async () => {},
  }
}
