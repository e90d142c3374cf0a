/** As many bytes of a file as show what its encoding is. */
const ENOUGH = 32 * 1024
/** As far into a file as is looked for them. */
const LOOKED_THROUGH = 8 * 1024 * 1024
/** A line is cut into pieces of at most this length, at white space, which is no second byte of any sign. */
const PIECE = /[^\n\r]{1,20000}(?:[\s]|$)|[^\n\r]{1,20000}/g
/** What no reader of a page sees, and how it ends. */
const UNSEEN: readonly (readonly [open: string, close: RegExp])[] = [
  ['<script', /<\/script/gi],
  ['<style', /<\/style/gi],
  ['<!--', /-->/g],
]

/** The bytes of a file by which its encoding is told: its first lines, for their language, and those with signs beyond ASCII; of markup only the words. */
export function evidenceIn(bytes: Uint8Array, isMarkup: boolean): Uint8Array {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, LOOKED_THROUGH)).toString('latin1')
  const shown = isMarkup ? withoutMarkup(all) : all
  if (shown.length <= ENOUGH) return Buffer.from(shown, 'latin1')
  const pieces: string[] = []
  let [plain, beyond] = [0, 0]
  for (const [piece] of shown.matchAll(PIECE)) {
    // oxlint-disable-next-line no-control-regex
    const isPlain = !/[\u0080-\u00ff\u001b]/.test(piece)
    if (isPlain ? plain > ENOUGH / 4 : beyond > ENOUGH) continue
    if (isPlain) plain += piece.length
    else beyond += piece.length
    pieces.push(piece)
    if (beyond > ENOUGH && plain > ENOUGH / 4) break
  }
  return Buffer.from(pieces.join('\n'), 'latin1')
}

function withoutMarkup(source: string): string {
  const pieces: string[] = []
  for (let at = 0; at < source.length;) {
    const open = source.indexOf('<', at)
    pieces.push(source.slice(at, open < 0 ? source.length : open))
    if (open < 0) break
    at = closeOf(source, open)
  }
  return pieces.join(' ')
}

/** Where what opens at a place ends; what nothing closes ends the file. */
function closeOf(source: string, open: number): number {
  const start = source.slice(open, open + 8).toLowerCase()
  const close = UNSEEN.find(([opening]) => start.startsWith(opening))?.[1] ?? />/g
  close.lastIndex = open + 1
  return close.test(source) ? close.lastIndex : source.length
}
