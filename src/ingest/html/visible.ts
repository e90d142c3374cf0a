import { decodeEntity, ENTITY } from './entities.ts'
import { scan } from './scan.ts'
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
  for (const piece of seen(source)) {
    if (piece.kind !== 'text') {
      if (BLOCK.has(piece.name) || piece.name === 'br') {
        chunks.push('\n')
        at += 1
      }
      continue
    }
    let from = piece.start
    for (const { 0: entity, index } of source.slice(piece.start, piece.end).matchAll(ENTITY)) {
      push(source.slice(from, piece.start + index), from, true)
      push(decodeEntity(entity), piece.start + index, false)
      from = piece.start + index + entity.length
    }
    push(source.slice(from, piece.end), from, true)
  }
  return { text: chunks.join(''), runs }
}

/** The pieces outside elements that show no words. */
function* seen(source: string): ReturnType<typeof scan> {
  let hiding = ''
  let depth = 0
  let isReading = false
  for (const piece of scan(source)) {
    const name = piece.kind === 'text' ? '' : piece.name
    // Their end tags may be left out.
    if (piece.kind !== 'text') isReading = piece.kind === 'open' && READINGS.has(name)
    else if (isReading) continue
    if (depth === 0 && piece.kind === 'open' && isUnseen(name) && !piece.selfClosing) hiding = name
    if (hiding !== '' && name === hiding) depth += piece.kind === 'open' ? 1 : -1
    if (depth === 0) {
      hiding = ''
      yield piece
    }
  }
}

/** What stands in these may be the article after all. */
function isUnseen(name: string): boolean {
  return UNSEEN.has(name) && !VOID.has(name) && name !== 'noscript' && name !== 'template'
}
