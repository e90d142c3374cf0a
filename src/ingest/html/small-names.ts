import { scan } from './scan.ts'

/** A tag with attributes in capitals. */
const CAPITALS = /<[A-Za-z][^<>]*\s[A-Z][A-Za-z-]*\s*=/
const ATTRIBUTE = /(\s)([A-Za-z][\w:-]*)(\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?/g
/** Longer tags are data. */
const LONG_TAG = 2000

/** The markup of a page with the names of attributes in small letters, as browsers read them. */
export function smallNames(source: string): string {
  if (!CAPITALS.test(source)) return source
  const chunks: string[] = []
  let at = 0
  for (const { kind, start, end } of scan(source)) {
    if (kind !== 'open' || end - start > LONG_TAG || !CAPITALS.test(source.slice(start, end))) continue
    chunks.push(source.slice(at, start), inSmallLetters(source.slice(start, end)))
    at = end
  }
  return chunks.join('') + source.slice(at)
}

function inSmallLetters(tag: string): string {
  return tag.replaceAll(ATTRIBUTE, (_, space: string, name: string, value = '') => space + name.toLowerCase() + value)
}
