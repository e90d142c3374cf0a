import { lineEndsIn } from '../line-ends-in.ts'
import type { Chunks } from '../packed.ts'
import { piecesIn } from './pieces-in.ts'

/** A message of a mailbox, without the line that begins it. */
export interface Message {
  /** Undefined of one with more bytes than are read: nothing of it is held. */
  readonly bytes: Uint8Array | undefined
  /** 1-based line of the mailbox at which it begins. */
  readonly line: number
}

interface OpenMessage {
  readonly line: number
  pieces: Uint8Array[]
  length: number
}

/**
 * The messages of a mailbox, one at a time: no more than one is held (RFC 4155, and what programs make of it:
 * https://www.loc.gov/preservation/digital/formats/fdd/fdd000383.shtml).
 *
 * A length that a message gives of itself (`mboxcl`) is not asked: it lies as soon as somebody has edited the file.
 */
export async function* messagesIn(chunks: Chunks, most: number): AsyncGenerator<Message> {
  // The line end that is put before the file makes it the first.
  let line = 0
  let open: OpenMessage | undefined
  for await (const { kind, bytes } of piecesIn(chunks)) {
    if (kind === 'mark') {
      if (open) yield closed(open)
      open = { line, pieces: [], length: 0 }
    } else if (open) {
      open.length += bytes.length
      if (open.length > most) open.pieces = []
      else open.pieces.push(bytes)
    }
    line += lineEndsIn(bytes)
  }
  if (open) yield closed(open)
}

function closed({ line, pieces, length }: OpenMessage): Message {
  return { line, bytes: pieces.length === 0 && length > 0 ? undefined : unquoted(Buffer.concat(pieces)) }
}

/** > | >From the harbour   as it was before it was put into a mailbox */
function unquoted(bytes: Buffer): Uint8Array {
  if (!bytes.includes('\n>')) return bytes
  return Buffer.from(bytes.toString('latin1').replaceAll(/^>(?=>*From )/gm, ''), 'latin1')
}
