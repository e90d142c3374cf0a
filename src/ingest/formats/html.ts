import { decodePage } from '../decode.ts'
import type { Draft } from '../draft.ts'
import { tracer } from '../html/anchors.ts'
import { findBody } from '../html/body.ts'
import { parsePage } from '../html/dom.ts'
import { withoutFurniture } from '../html/furniture.ts'
import { layOut } from '../html/lay-out.ts'
import { measure } from '../html/measure.ts'
import { readDescription, readPageMetadata } from '../html/page-metadata.ts'
import { takeParts } from '../html/parts.ts'
import { strip } from '../html/strip.ts'

type Page = Pick<Extract<Draft, { kind: 'draft' }>, 'text' | 'parts' | 'said'>

/** Deeper pages are cut by browsers too, and cost a tree's time with the square of the depth. */
const MAX_DEPTH = 300
/** Elements, more or less, that are put into a tree. */
const MAX_SIZE = 100_000
/** Depth times size: what asks every ancestor of every paragraph takes so long. */
const MAX_WORK = 2_000_000

/** Reads a web page: the body as text, what stands beside it as parts, what it says of itself as metadata. */
export function readHtml(bytes: Uint8Array): Draft {
  const source = decodePage(bytes)
  const { text, parts, said } = readPage(source)
  if (!text) return { kind: 'unreadable', reason: 'a page without any text' }
  const trace = tracer(source)
  return {
    kind: 'draft',
    text,
    parts: parts.map((part) => {
      const line = trace.lineOf(part.text)
      return { ...part, ...(line !== undefined && { line }) }
    }),
    origin: { kind: 'walked', anchors: trace.anchorsOf(text) },
    said,
  }
}

/** Reads the tree of a page; a page that no tree can be made of in time is stripped of its tags. */
function readPage(source: string): Page {
  const { depth, size } = measure(source, { depth: MAX_DEPTH, size: MAX_SIZE })
  if (depth <= MAX_DEPTH && size <= MAX_SIZE && depth * size <= MAX_WORK) {
    try {
      return readTree(source, size)
    } catch (error) {
      // The parser and the reader recurse over what an attacker can repeat; anything else is a bug.
      if (!(error instanceof RangeError)) throw error
    }
  }
  return { text: strip(source), parts: [], said: {} }
}

function readTree(source: string, size: number): Page {
  const document = parsePage(source)
  const said = readPageMetadata(document)
  const parts = takeParts(document, said.title, readDescription(document))
  const whole = layOut(document.body)
  const body = findBody(document, size)
  const text = withoutFurniture((body && layOut(body)) || whole, said.title)
  return { text, parts: parts.filter((part) => part.kind !== 'deck' || !text.includes(part.text)), said }
}
