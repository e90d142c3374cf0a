/** The names that captions know; a page has two thousand more, and takes a reader of pages. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: '\u00a0',
  lrm: '\u200e',
  rlm: '\u200f',
  quot: '"',
  apos: "'",
}

/** What a character reference stands for; itself where it is none: > | &amp;   > | &#8217;   > | &#x2019; */
export function decodedReference(reference: string): string {
  const [, sign, digits] = /^&#(x?)([\da-f]+);$/i.exec(reference) ?? []
  if (digits === undefined) return NAMED[reference.slice(1, -1).toLowerCase()] ?? reference
  const code = Number.parseInt(digits, sign ? 16 : 10)
  return code === 0 || code > 0x10_ff_ff || (code >= 0xd8_00 && code <= 0xdf_ff) ? '\ufffd' : String.fromCodePoint(code)
}
