import { decodeEntities } from './entities.ts'

/** A text that may hold markup, written out or as character references, as paragraphs. */
export function plainText(body: string): string {
  return decodeEntities(
    decodeEntities(body)
      .replaceAll(/<(?:\/p|br\s*\/?|\/div|\/li|\/h\d)>/gi, '\n')
      .replaceAll(/<[/a-z!][^<>]{0,500}>/gi, ' '),
  )
    .split(/\s*[\r\n]\s*/)
    .map((line) => line.replaceAll(/[ \t]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n\n')
}
