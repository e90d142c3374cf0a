import type { Part, Revisions } from '../../model.ts'
import type { Metadata } from '../../options.ts'
import { isRecord, type JsonRecord, own } from './json-record.ts'
import type { Shape } from './shape.ts'
import { wellFormed } from './well-formed.ts'

const KINDS: ReadonlySet<unknown> = new Set<Part['kind']>(['title', 'deck', 'caption', 'pull-quote', 'post'])
const LINES = ['outlet', 'title', 'url', 'date', 'updated', 'author', 'language', 'itemId', 'version', 'note'] as const

/** An article as `variorum read -f json` prints it: as it was read, nothing guessed anew; undefined of any other record. */
export function readOwnReading(record: JsonRecord): Shape | undefined {
  const [path, text, parts] = [own(record, 'path'), own(record, 'text'), own(record, 'parts')]
  if (typeof path !== 'string' || typeof text !== 'string' || !Array.isArray(parts)) return undefined
  if (text === '') return { kind: 'empty', sureness: 2, reason: 'no text' }
  const shown = parts.flatMap((part: unknown, i) => partOf(part, i))
  if (shown.length < parts.length) return undefined
  const revisions = revisionsOf(own(record, 'revisions'))
  return {
    kind: 'article',
    sureness: 2,
    text: [{ path: ['text'], value: text, isMarkup: false }],
    parts: shown,
    said: saidBy(record),
    ...(revisions && { revisions }),
    isLaidOut: true,
  }
}

function partOf(part: unknown, i: number): Extract<Shape, { kind: 'article' }>['parts'] {
  if (!isRecord(part)) return []
  const [kind, text] = [own(part, 'kind'), own(part, 'text')]
  return isKind(kind) && typeof text === 'string' ? [{ kind, piece: { path: ['parts', i, 'text'], value: text, isMarkup: false } }] : []
}

const isKind = (kind: unknown): kind is Part['kind'] => KINDS.has(kind)

function saidBy(record: JsonRecord): Metadata {
  const lines = LINES.flatMap((name) => {
    const value = own(record, name)
    return typeof value === 'string' && value !== '' ? [[name, wellFormed(value)] as const] : []
  })
  const role = own(record, 'role')
  return { ...Object.fromEntries(lines), ...((role === 'report' || role === 'source' || role === 'transcript') && { role }) }
}

function revisionsOf(value: unknown): Revisions | undefined {
  if (!isRecord(value)) return undefined
  const [view, insertions, deletions] = [own(value, 'view'), own(value, 'insertions'), own(value, 'deletions')]
  if ((view !== 'final' && view !== 'original') || typeof insertions !== 'number' || typeof deletions !== 'number') return undefined
  return { view, insertions, deletions }
}
