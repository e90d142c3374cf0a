import PostalMime, { decodeWords } from 'postal-mime'
import type { MailField, MimePart } from './mime-part.ts'
import { splitFields, splitParts } from './split-parts.ts'

/** Deeper than any mail that people send: forwarded ten times over it is nested some thirty deep. */
const MAX_DEPTH = 100
/** A page that a browser saved has some hundred pictures, styles and frames. */
const MAX_PARTS = 5000
const MAX_FIELDS = 2 * 1024 * 1024

/** What a mail may still have of parts and of bytes in fields. */
interface Budget {
  parts: number
  fields: number
}

/**
 * Takes a mail apart, or says why it cannot.
 *
 * The library reads the fields, of which there is no end of forms. It is not given what is below them: it would keep every line as an object,
 * and has text decoded already, without looking whether the encoding is the one that is declared.
 */
export async function parseMail(bytes: Uint8Array): Promise<MimePart | string> {
  return partOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), 0, { parts: MAX_PARTS, fields: MAX_FIELDS })
}

async function partOf(bytes: Buffer, depth: number, budget: Budget): Promise<MimePart | string> {
  const { fields, body } = splitFields(bytes)
  budget.parts -= 1
  budget.fields -= fields.length
  if (depth > MAX_DEPTH) return `a mail nested more than ${MAX_DEPTH} parts deep`
  if (budget.parts < 0) return `a mail of more than ${MAX_PARTS} parts`
  if (budget.fields < 0) return 'a mail with more than 2 MB of header fields'
  const part = await headOf(fields)
  if (!part) return 'a mail that no program can take apart'
  if (!part.type.startsWith('multipart/')) return { ...part, sent: body }
  const isDigest = part.type === 'multipart/digest'
  const all: MimePart[] = []
  for (const each of sentIn(body, part.params['boundary'])) {
    const inner = await partOf(each, depth + 1, budget)
    if (typeof inner === 'string') return inner
    all.push(isDigest && !inner.fields.some(({ key }) => key === 'content-type') ? { ...inner, type: 'message/rfc822' } : inner)
  }
  return { ...part, parts: all }
}

/** The parts as the boundary parts them; where the field that should tell it was lost or says another, by the line that looks like one. */
function* sentIn(body: Buffer, boundary: string | undefined): Generator<Buffer> {
  let count = 0
  if (boundary !== undefined && boundary !== '')
    for (const part of splitParts(body, boundary)) {
      count += 1
      yield part
    }
  const other = count > 0 ? undefined : /^--([^\s"\\]{1,70})[ \t]*\r?\ncontent-/im.exec(body.toString('latin1', 0, LOOKED_AT))?.[1]
  if (other !== undefined) yield* splitParts(body, other)
}

const LOOKED_AT = 64 * 1024

/** What the fields of a part say of it. */
async function headOf(fields: Buffer): Promise<MimePart | undefined> {
  const parser = new PostalMime({ maxHeadersSize: MAX_FIELDS * 2 })
  await parser.parse(Buffer.concat([fields, Buffer.from('\r\n\r\n')]))
  const root: unknown = Reflect.get(parser, 'root')
  if (!isNode(root)) return undefined
  const { contentType, contentDisposition, contentTransferEncoding, contentId, headers } = root
  const { value: type, params } = contentType.parsed
  const filename = contentDisposition.parsed.params['filename'] ?? params['name']
  return {
    type,
    params,
    disposition: contentDisposition.parsed.value,
    filename: filename === undefined || filename === '' ? undefined : decodeWords(filename),
    id: contentId?.replaceAll(/^\s*<|>\s*$/g, ''),
    fields: headers,
    encoding: contentTransferEncoding.encoding,
    sent: fields.subarray(fields.length),
    parts: [],
  }
}

/** What this house uses of a part as the library keeps it. Its types leave it out; the version is pinned, and the tests read by it. */
interface Node {
  readonly contentType: { readonly parsed: Structured }
  readonly contentDisposition: { readonly parsed: Structured }
  readonly contentTransferEncoding: { readonly encoding: string }
  readonly contentId?: string
  readonly headers: readonly MailField[]
}

interface Structured {
  readonly value: string
  readonly params: Readonly<Record<string, string>>
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'contentType' in value && 'contentTransferEncoding' in value && 'headers' in value
