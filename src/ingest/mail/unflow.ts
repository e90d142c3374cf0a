import { linesOf, type MailLine } from './mail-lines.ts'

/**
 * Undoes `format=flowed` (RFC 3676): a line that ends in a blank goes on in the next one of the same depth of quotation.
 *
 * A blank in front of a line was put there so that it would not look quoted; with `delsp` so was the one at its end.
 */
export function unflow(text: string, delsp: boolean): readonly MailLine[] {
  const lines: MailLine[] = []
  let pieces: string[] = []
  let open: number | undefined
  const end = (): void => {
    if (open !== undefined) lines.push({ depth: open, text: pieces.join('') })
    pieces = []
    open = undefined
  }
  for (const { depth, text: stuffed } of linesOf(text, true)) {
    const line = stuffed.startsWith(' ') ? stuffed.slice(1) : stuffed
    // Some programs leave a blank at the end of a paragraph too.
    if (open !== depth || line === '-- ' || line === '') end()
    const isSoft = line.endsWith(' ') && line !== '-- '
    pieces.push(isSoft && delsp ? line.slice(0, -1) : line)
    open = depth
    if (!isSoft) end()
  }
  end()
  return lines
}
