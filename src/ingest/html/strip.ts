import { visibleText } from './visible.ts'

/** The words of a page that is too deep or too big for a tree: tags stripped, blocks as paragraphs. */
export function strip(source: string): string {
  return visibleText(source)
    .text.split('\n')
    .map((line) => line.replaceAll(/[ \t\r\f]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n\n')
}
