import { normalize } from '../../text/normalize.ts'
import type { Draft } from '../draft.ts'
import { decodeRaw } from '../encoding/decode-raw.ts'
import { splitFrontMatter } from '../front-matter.ts'
import type { Reader } from '../known.ts'
import { readLines } from '../lines.ts'
import type { RawDocument } from '../raw-document.ts'
import { withoutCode } from '../without-code.ts'

/** Reads plain text: the body stays as it is printed. */
export const readText: Reader = (raw) => [draftOf(raw, (printed) => printed)]

/** Reads Markdown: as text, but for its code, which is made blank. */
export const readMarkdown: Reader = (raw) => [draftOf(raw, withoutCode)]

function draftOf(raw: RawDocument, shown: (printed: string) => string): Draft {
  const decoded = decodeRaw(raw, 'text')
  if (decoded.kind === 'unreadable') return decoded
  const split = splitFrontMatter(decoded.text)
  if (split.kind === 'unreadable') return split
  const printed = decoded.text.slice(split.offset)
  const text = shown(printed)
  if (!text.trim() && printed.trim()) return { kind: 'unreadable', reason: 'nothing but code' }
  if (!text.trim()) return { kind: 'unreadable', reason: split.offset > 0 ? 'nothing after the front matter' : 'only white space' }
  return {
    kind: 'draft',
    text,
    parts: split.title && !beginsWith(text, split.title.text) ? [split.title] : [],
    origin: { kind: 'plain', offset: split.offset, line: split.line },
    said: { ...readLines(text), ...split.said },
    warnings: [...decoded.warnings, ...split.warnings],
  }
}

/** More lines no headline takes. */
const MOST_LINES = 8

/** Whether a text has its headline over it, in however many lines, so that nobody need look for it elsewhere. */
function beginsWith(text: string, title: string): boolean {
  const [head = ''] = /\S[\s\S]*/.exec(text.slice(0, HEAD)) ?? []
  const lines = head.replace(/^#{1,6}\s+/, '').split(/\r\n|[\n\r]/, MOST_LINES)
  return lines.some((_, i) => bare(lines.slice(0, i + 1).join(' ')) === bare(title))
}

/** How far a headline may reach. */
const HEAD = 4000

const bare = (text: string): string => normalize(text).replace(/\s+/g, ' ').trim()
