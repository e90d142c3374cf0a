import { endedCells } from './ended-cells.ts'

/** The markup of a page with the `html` and `body` tags that it may leave out, and the ends of its cells, none of which the parser adds. */
export function wholePage(page: string): string {
  const source = endedCells(page)
  const hasHtml = /<html[\s>]/i.test(source)
  const hasBody = /<body[\s>]/i.test(source)
  const headEnd = /<\/head\s*>/i.exec(source)
  if (hasBody && hasHtml) return source
  if (hasBody || !headEnd) return `<html><head></head><body>${source}</body></html>`
  const at = headEnd.index + headEnd[0].length
  return `${hasHtml ? '' : '<html>'}${source.slice(0, at)}<body>${source.slice(at)}</body></html>`
}
