import type { Quotation } from '../model.ts'
import { type Pool, noneOf } from './pool.ts'
import type { Reading } from './reader.ts'
import { unmask } from './unmask.ts'
import { firstFrom } from './words.ts'

/** The words of a text as numbers, before they are weighed. */
export interface Wording {
  /** Its words, numbered by the lexicon. */
  readonly ids: Int32Array
  /** 1 where a word is the outlet's own (in square brackets): it may agree, but need not. */
  readonly soft: Uint8Array
  /** 1 where words may be missing before a word: an ellipsis, or marks closed and opened again. */
  readonly cut: Uint8Array
}

/** A text as numbers, ready for comparison. */
export interface Passage extends Wording {
  /** Information of every word at its place. */
  readonly bits: Float64Array
  /** 1 where a word belongs to a stock phrase. */
  readonly stock: Uint8Array
}

const BRACKET = /\[[^[\]\n]{1,300}\]/g
const NOTE = /[[(](?:sic|(?:emphasis|italics) (?:added|mine|ours)|recte)[\])]/gi
const ELLIPSIS = /…|\.[ \u00a0\u202f]?\.[ \u00a0\u202f]?\./g

/** Signs without which a quotation is nothing but its words: no brackets, notes, masks or ellipses. */
const TELLING = /[[(*_…–—]|--|\.[ \u00a0\u202f]?\./

/** Whether nothing in a text is anything but a word or a mark that does not matter. */
export function isPlain(content: string): boolean {
  return !TELLING.test(content)
}

/** Words without anything the matter with them. */
export function plainWording(ids: Int32Array): Wording {
  return { ids, soft: noneOf(ids.length), cut: noneOf(ids.length) }
}

/** The words of a quotation. Linear in its length. */
export function wordingOf(
  { content, spans }: Pick<Quotation, 'content' | 'spans'>,
  read: (text: string) => Reading,
  { keep }: Pick<Pool, 'keep'>,
): Wording {
  const text = unmask(content.replace(NOTE, (note) => ' '.repeat(note.length)))
  const { ids, starts } = read(text)
  const soft = new Uint8Array(ids.length)
  for (const { 0: bracket, index } of text.matchAll(BRACKET))
    soft.fill(1, firstFrom(starts, index), firstFrom(starts, index + bracket.length))
  const cut = new Uint8Array(ids.length)
  for (const at of [...gaps(text), ...reopened(spans)]) {
    const i = firstFrom(starts, at)
    if (i > 0 && i < cut.length) cut[i] = 1
  }
  return { ids: keep(ids), soft, cut }
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
