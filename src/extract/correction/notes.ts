import type { Span } from '../../model.ts'
import { hasCorrectionNote, NOTE_LABEL, SPEAKS_OF_ITSELF } from '../../text/correction-note.ts'
import { isWrapped } from '../marks/paragraphs.ts'

/** A longer paragraph is an article of its own. */
const LONGEST = 3000

/** Nothing but a label: the paragraph below is the note. */
const LABEL_ALONE = new RegExp(String.raw`${NOTE_LABEL.source}\s*$`, 'iu')

/** The paragraphs of an article in which it mends what it printed: under a label of their own, or speaking of "an earlier version of this article". */
export function notesIn(text: string): Span[] {
  // Most articles have none: no need to take them apart.
  if (!hasCorrectionNote(text)) return []
  const paragraphs = paragraphsOf(text)
  return paragraphs.filter(({ start, end }, i) => {
    const paragraph = text.slice(start, end)
    const above = paragraphs[i - 1]
    return (
      end - start <= LONGEST &&
      (SPEAKS_OF_ITSELF.test(paragraph) ||
        NOTE_LABEL.test(paragraph) ||
        (above !== undefined && LABEL_ALONE.test(text.slice(above.start, above.end))))
    )
  })
}

function paragraphsOf(text: string): Span[] {
  const breaks = isWrapped(text) ? /\n[ \t\r]*\n/g : /\n/g
  const paragraphs: Span[] = []
  let start = 0
  for (const { index, 0: printed } of text.matchAll(breaks)) {
    if (text.slice(start, index).trim() !== '') paragraphs.push({ start, end: index })
    start = index + printed.length
  }
  return text.slice(start).trim() === '' ? paragraphs : [...paragraphs, { start, end: text.length }]
}
