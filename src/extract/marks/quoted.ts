import type { Span } from '../../model.ts'
import type { Language } from '../languages/language.ts'
import type { MarkedParagraph } from './mark.ts'
import { pair } from './pair.ts'
import { scan } from './scan.ts'
import type { Stretch } from './stretch.ts'

/** What stands in marks, and the paragraphs that hold marks. */
export interface Quoted {
  readonly paired: readonly Stretch[]
  readonly marked: readonly Span[]
}

/** Finds what stands in marks in a text. The marks of a paragraph are paired as soon as they are found, and not kept. */
export function quotedIn(text: string, language: Language): Quoted {
  const marked: Span[] = []
  return { paired: pair(text, noting(scan(text, language), marked), language), marked }
}

function* noting(paragraphs: Iterable<MarkedParagraph>, marked: Span[]): Generator<MarkedParagraph> {
  for (const paragraph of paragraphs) {
    marked.push({ start: paragraph.start, end: paragraph.end })
    yield paragraph
  }
}
