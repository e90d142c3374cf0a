import { decodeEntity, ENTITY } from './entities.ts'
import { type Piece, scan } from './scan.ts'
import { BLOCK, READINGS, UNSEEN, VOID } from './tags.ts'

/** A run of visible characters and where it stands in the source; `verbatim` unless it is a decoded character reference. */
export interface Run {
  readonly at: number
  readonly source: number
  readonly length: number
  readonly verbatim: boolean
}

/** The visible words of a page, line breaks between its blocks, with the way back to the source. */
export interface Visible {
  readonly text: string
  readonly runs: readonly Run[]
}

/** Everything a page shows, in the order of its source, without building the tree: linear whatever the markup. */
export function visibleText(source: string): Visible {
  const chunks: string[] = []
  const runs: Run[] = []
  let at = 0
  const push = (text: string, from: number, verbatim: boolean): void => {
    if (text === '') return
    runs.push({ at, source: from, length: text.length, verbatim })
    chunks.push(text)
    at += text.length
  }
  const isSeen = seeing()
  let reference = source.indexOf('&')
  for (const piece of scan(source)) {
    if (!isSeen(piece)) continue
    if (piece.kind !== 'text') {
      if (BLOCK.has(piece.name) || piece.name === 'br') {
        chunks.push('\n')
        at += 1
      }
      continue
    }
    let from = piece.start
    if (reference >= 0 && reference < piece.start) reference = source.indexOf('&', piece.start)
    const mayRefer = reference >= 0 && reference < piece.end
    for (const { 0: entity, index } of mayRefer ? source.slice(piece.start, piece.end).matchAll(ENTITY) : []) {
      push(source.slice(from, piece.start + index), from, true)
      push(decodeEntity(entity), piece.start + index, false)
      from = piece.start + index + entity.length
    }
    push(source.slice(from, piece.end), from, true)
  }
  return { text: chunks.join(''), runs }
}

/** Tells, piece by piece, what stands outside elements that show no words. */
function seeing(): (piece: Piece) => boolean {
  let hiding = ''
  let depth = 0
  let isReading = false
  return (piece) => {
    const name = piece.kind === 'text' ? '' : piece.name
    // Their end tags may be left out.
    if (piece.kind !== 'text') isReading = piece.kind === 'open' && READINGS.has(name)
    else if (isReading) return false
    if (depth === 0 && piece.kind === 'open' && isUnseen(name) && !piece.selfClosing) hiding = name
    if (hiding !== '' && name === hiding) depth += piece.kind === 'open' ? 1 : -1
    if (depth === 0) hiding = ''
    return depth === 0
  }
}

/** What stands in these may be the article after all. */
function isUnseen(name: string): boolean {
  return UNSEEN.has(name) && !VOID.has(name) && name !== 'noscript' && name !== 'template'
}
