import type { Draft } from '../draft.ts'
import { decodeRaw } from '../encoding/decode-raw.ts'
import { isNoise } from '../encoding/is-noise.ts'
import { tracer } from '../html/anchors.ts'
import { type Measure, measure } from '../html/measure.ts'
import { type Page, readPage } from '../html/read-page.ts'
import { strip } from '../html/strip.ts'
import type { Reader } from '../known.ts'
import type { RawDocument } from '../raw-document.ts'

/** Pages beyond these are put into no tree: browsers too cut what is deeper, and a tree's time grows with the square of the depth. */
const TREE: Measure = { depth: 300, size: 100_000, work: 5_000_000 }

/** In pages beyond these the reader does not score every element, which takes it the most time. News pages stay below a tenth of them. */
const SCORED: Measure = { depth: 300, size: 20_000, work: 400_000 }

/** Reads a web page: the body as text, what stands beside it as parts, what it says of itself as metadata. */
export const readHtml: Reader = (raw) => [draftOf(raw)]

function draftOf(raw: RawDocument): Draft {
  const decoded = decodeRaw(raw, 'page')
  if (decoded.kind === 'unreadable') return decoded
  const source = decoded.text
  if (isNoise(source)) return { kind: 'unreadable', reason: 'not text (its bytes spell nothing that anybody types)' }
  const { text, parts, said, warnings = [] } = pageOf(source)
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
    warnings: [...decoded.warnings, ...warnings],
  }
}

/** Reads the tree of a page; a page that no tree can be made of in time is stripped of its tags. */
function pageOf(source: string): Page {
  const measured = measure(source, TREE)
  if (isWithin(measured, TREE)) {
    try {
      return readPage(source, isWithin(measured, SCORED))
    } catch (error) {
      // The parser and the reader recurse over what an attacker can repeat; anything else is a bug.
      if (!(error instanceof RangeError)) throw error
    }
  }
  return { text: strip(source), parts: [], said: {} }
}

function isWithin(measured: Measure, limit: Measure): boolean {
  return measured.depth <= limit.depth && measured.size <= limit.size && measured.work <= limit.work
}
