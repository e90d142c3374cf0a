import PostalMime, { decodeWords, type Header } from 'postal-mime'
import type { MimePart } from './mime-part.ts'

/** Deeper than any mail that people send: forwarded ten times over it is nested some thirty deep. */
const MAX_DEPTH = 100
const MAX_HEADERS = 2 * 1024 * 1024

/**
 * Takes a mail apart, or says why it cannot.
 *
 * The parts are read rather than the mail that the library makes of them, because that has its text decoded already, without looking whether
 * the encoding is the one that is declared.
 */
export async function parseMail(bytes: Uint8Array): Promise<MimePart | string> {
  const mail = await taken(bytes)
  if (typeof mail === 'string' || !mail.type.startsWith('multipart/') || mail.parts.length > 0) return mail
  const boundary = boundaryIn(mail.bytes)
  const fields = `Content-Type: ${mail.type}; boundary="${boundary}"\r\n\r\n`
  const again = boundary === undefined ? mail : await taken(Buffer.concat([Buffer.from(fields, 'latin1'), mail.bytes]))
  return typeof again === 'string' ? again : { ...again, headers: mail.headers }
}

/** The line that parts the parts, where the field that should tell it was lost or says another. */
function boundaryIn(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, LOOKED_AT)).toString('latin1')
  return /^--([^\s"\\]{1,70})[ \t]*\r?\ncontent-/im.exec(start)?.[1]
}

const LOOKED_AT = 64 * 1024

async function taken(bytes: Uint8Array): Promise<MimePart | string> {
  const parser = new PostalMime({ forceRfc822Attachments: true, maxNestingDepth: MAX_DEPTH, maxHeadersSize: MAX_HEADERS })
  try {
    await parser.parse(bytes)
  } catch (error) {
    return reasonFor(error)
  }
  const root: unknown = Reflect.get(parser, 'root')
  return isNode(root) ? partOf(root) : 'a mail that no program can take apart'
}

/** What this house uses of a part as the library keeps it. Its types leave it out; the version is pinned, and the tests read by it. */
interface Node {
  readonly contentType: { readonly parsed: Structured }
  readonly contentDisposition: { readonly parsed: Structured }
  readonly contentId?: string
  readonly headers: readonly Header[]
  readonly content: ArrayBuffer | null
  readonly childNodes: readonly Node[]
}

interface Structured {
  readonly value: string
  readonly params: Readonly<Record<string, string>>
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'contentType' in value && 'headers' in value && 'childNodes' in value

function partOf({ contentType, contentDisposition, contentId, headers, content, childNodes }: Node): MimePart {
  const { value: type, params } = contentType.parsed
  const filename = contentDisposition.parsed.params['filename'] ?? params['name']
  return {
    type,
    params,
    disposition: contentDisposition.parsed.value,
    filename: filename === undefined || filename === '' ? undefined : decodeWords(filename),
    id: contentId?.replaceAll(/^\s*<|>\s*$/g, ''),
    headers,
    bytes: new Uint8Array(content ?? new ArrayBuffer(0)),
    parts: childNodes.map(partOf),
  }
}

/** Everything that the library throws is a limit of its. */
function reasonFor(error: unknown): string {
  const message = error instanceof Error ? error.message : ''
  if (/nesting/i.test(message)) return `a mail nested more than ${MAX_DEPTH} parts deep`
  return /header/i.test(message) ? 'a mail with more than 2 MB of header fields' : 'a mail that no program can take apart'
}
