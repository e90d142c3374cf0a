import type { MailLine } from './mail-lines.ts'

/** What stands below two dashes is a signature; more lines than these are none. */
const LONGEST_SIGNATURE = 15

/** > | On Tue, 3 March 2026 at 09:14, Ilse Tamm <ilse@harbour.example> wrote: */
const ATTRIBUTION =
  /^(?:On|Am|Le|El|Il|Op|Den|Em|W dniu)\s.{6,200}\s?(?:wrote|schrieb|a écrit|escribió|ha scritto|schreef|skrev|escreveu|napisał\(?a?\)?)(?:\s.{0,80})?\s?:$/iu

/** Lines without what programs put around a mail: the signature at its end, and before what is quoted the line that says whose it is. */
export function withoutTrimmings(lines: readonly MailLine[]): readonly MailLine[] {
  return withoutSignature(withoutAttributions(lines))
}

function withoutSignature(lines: readonly MailLine[]): readonly MailLine[] {
  const at = lines.findLastIndex(({ text, depth }) => depth === 0 && /^--[ \u00a0]?$/.test(text))
  if (at < 0) return lines
  const below = lines.slice(at + 1)
  const length = below.findLastIndex(({ text }) => text.trim() !== '') + 1
  return length > LONGEST_SIGNATURE || below.some(({ depth }) => depth > 0) ? lines : lines.slice(0, at)
}

/** Only what stands over a quotation is such a line; it may be broken in two. */
function withoutAttributions(lines: readonly MailLine[]): readonly MailLine[] {
  const dropped = new Set<number>()
  lines.forEach(({ depth }, i) => {
    if (depth <= (lines[i - 1]?.depth ?? 0)) return
    const last = lastOver(lines, i)
    const one = lines[last]?.text.trim() ?? ''
    const two = `${lines[last - 1]?.text.trim() ?? ''} ${one}`
    if (ATTRIBUTION.test(one)) dropped.add(last)
    else if (ATTRIBUTION.test(two)) dropped.add(last).add(last - 1)
  })
  return lines.filter((_, i) => !dropped.has(i))
}

/** The last line with words above a line, one empty line passed over. */
function lastOver(lines: readonly MailLine[], i: number): number {
  return lines[i - 1]?.text.trim() === '' ? i - 2 : i - 1
}
