import type { Quotation } from '../model.ts'
import { stockWords } from './stock-phrases.ts'
import { unmask } from './unmask.ts'
import { firstFrom, wordsOf } from './words.ts'

/** A text as numbers, ready for comparison. */
export interface Passage {
  /** Its words, numbered by the lexicon. */
  readonly ids: Int32Array
  /** 1 where a word is the outlet's own (in square brackets): it may agree, but need not. */
  readonly soft: Uint8Array
  /** 1 where words may be missing before a word: an ellipsis, or marks closed and opened again. */
  readonly cut: Uint8Array
  /** Information of every word at its place. */
  readonly bits: Float64Array
  /** 1 where a word belongs to a stock phrase. */
  readonly stock: Uint8Array
}

const BRACKET = /\[[^[\]\n]{1,300}\]/g
const NOTE = /[[(](?:sic|(?:emphasis|italics) (?:added|mine|ours)|recte)[\])]/gi
const ELLIPSIS = /…|\.[ \u00a0\u202f]?\.[ \u00a0\u202f]?\./g

/** A quotation as a passage. Linear in its length. */
export function passageOf(
  { content, spans }: Pick<Quotation, 'content' | 'spans'>,
  idOf: (word: string) => number,
  weigh: (ids: Int32Array) => Float64Array,
): Passage {
  const text = unmask(content.replace(NOTE, (note) => ' '.repeat(note.length)))
  const { norms, starts } = wordsOf(text)
  const soft = new Uint8Array(norms.length)
  for (const { 0: bracket, index } of text.matchAll(BRACKET)) {
    const end = firstFrom(starts, index + bracket.length)
    for (let i = firstFrom(starts, index); i < end; i++) soft[i] = 1
  }
  const cut = new Uint8Array(norms.length)
  for (const at of [...gaps(text), ...reopened(spans)]) {
    const i = firstFrom(starts, at)
    if (i > 0 && i < cut.length) cut[i] = 1
  }
  const ids = Int32Array.from(norms, idOf)
  return { ids, soft, cut, bits: weigh(ids), stock: stockWords(norms) }
}

function gaps(text: string): number[] {
  return Array.from(text.matchAll(ELLIPSIS), ({ index }) => index)
}

/** Offsets into the content where the marks open again; a paragraph that only repeats the opening mark is no such place. */
function reopened(spans: Quotation['spans']): number[] {
  const found: number[] = []
  let at = 0
  for (const { start, end, unclosed } of spans) {
    at += end - start + 1
    if (!unclosed) found.push(at)
  }
  return found
}
