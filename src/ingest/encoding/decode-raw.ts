import { type Decoded, decode } from '../decode.ts'
import type { RawDocument } from '../raw-document.ts'
import type { DecodedKind } from './declared.ts'

/** Decodes a document: what its holder says of its encoding is heard. */
export function decodeRaw({ bytes, mediaType }: Pick<RawDocument, 'bytes' | 'mediaType'>, kind: DecodedKind): Decoded {
  return decode(bytes, { kind, declared: charsetOf(mediaType ?? '') })
}

/** > | text/html; charset="windows-1251" */
function charsetOf(mediaType: string): string | undefined {
  return /;\s*charset\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s;"']+))/i
    .exec(mediaType)
    ?.slice(1)
    .find((label) => label !== undefined)
}
