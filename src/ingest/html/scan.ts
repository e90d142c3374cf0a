/** A piece of markup: text as it stands in the source, or a tag. */
export type Piece =
  | { readonly kind: 'text'; readonly start: number; readonly end: number }
  | { readonly kind: 'open' | 'close'; readonly name: string; readonly start: number; readonly end: number; readonly selfClosing: boolean }

/** Elements whose content is no markup. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes'])

const TAG_NAME = /[a-z][^\s/>]{0,60}/iy

/** Cuts markup into text and tags in one pass, whatever its state; comments, declarations and the insides of raw elements are left out. */
export function* scan(source: string): Generator<Piece> {
  let at = 0
  let text = 0
  while (at < source.length) {
    const open = source.indexOf('<', at)
    if (open < 0) break
    const closing = source[open + 1] === '/'
    TAG_NAME.lastIndex = open + (closing ? 2 : 1)
    const from = TAG_NAME.lastIndex
    const name = TAG_NAME.test(source) ? source.slice(from, TAG_NAME.lastIndex).toLowerCase() : undefined
    if (name === undefined && !/[!?/]/.test(source[open + 1] ?? '')) {
      at = open + 1
      continue
    }
    if (open > text) yield { kind: 'text', start: text, end: open }
    at = name === undefined ? endOfComment(source, open) : endOfTag(source, TAG_NAME.lastIndex)
    text = at
    if (name === undefined) continue
    yield { kind: closing ? 'close' : 'open', name, start: open, end: at, selfClosing: source[at - 2] === '/' }
    if (!closing && RAW.has(name)) at = text = endOfRaw(source, at, name)
  }
  if (text < source.length) yield { kind: 'text', start: text, end: source.length }
}

function endOfComment(source: string, open: number): number {
  const [end, length] = source.startsWith('<!--', open) ? [source.indexOf('-->', open + 2), 3] : [source.indexOf('>', open), 1]
  return end < 0 ? source.length : end + length
}

/** Where a tag ends; a `>` inside a quoted value does not end it. */
function endOfTag(source: string, from: number): number {
  for (let at = from; at < source.length; at++) {
    const sign = source[at]
    if (sign === '>') return at + 1
    if ((sign === '"' || sign === "'") && isBehindEquals(source, at)) {
      const end = source.indexOf(sign, at + 1)
      if (end < 0) return source.length
      at = end
    }
  }
  return source.length
}

function isBehindEquals(source: string, at: number): boolean {
  return source[at - 1] === '=' || /=\s{1,20}$/.test(source.slice(Math.max(0, at - 21), at))
}

function endOfRaw(source: string, from: number, name: string): number {
  const closing = new RegExp(`</${name}(?=[\\s/>])`, 'gi')
  closing.lastIndex = from
  return closing.exec(source)?.index ?? source.length
}
