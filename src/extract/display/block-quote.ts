import type { Span } from '../../model.ts'
import type { Line } from '../marks/lines.ts'
import { OPENS_WITH_MARK } from './opens-with-mark.ts'
import { leading, type SetOff } from './set-off-words.ts'

const SIGN = /^>(?:\s?>)*\s*/
/** > | > — Tom Vale   > | > -- Ona Bray, harbour master   > | > *— Tom Vale* */
const SIGNATURE = /^[*_]{0,2}(?:[—–―]|--?)\s?[*_]{0,2}(\p{Lu}[^\n—–,(.:!?]{1,60}?)(?:[,(][^\n]{0,100})?[*_]{0,2}$/u
/** The marks that stand around whole words: at their head, at their end, and none between. */
const AROUND = /^(["“”„‟«»])[ \u00a0\u202f]?([^"“”„‟«»]*?)[ \u00a0\u202f]?(["“”„‟«»]?)$/u

/** > | “We leave,” said   > | « Nous partons », dit   but not > | “Never” was the word */
const REPORTED = /^["“„«»][^"“”„«»]*(?:[,.!?…][ \u00a0\u202f]?["“”»«](?=\s*[^\s])|["“”»«],)/u

/**
 * Lines that each stand after a sign, which says nothing of whether they were written: so stand letters, and what a page pulls out of its text. They end with the name of who wrote them, or before a line in marks that stands apart.
 *
 * > | > “We never asked for a pier.”      marks around all of it are none of its words
 * > | > — Tom Vale
 */
export function blockQuote(lines: readonly Line[], i: number): SetOff | undefined {
  const words: Words[] = []
  let speaker: Span | undefined
  let at = i
  for (let line = lines[at]; line?.text.startsWith('>') && !speaker; line = lines[at]) {
    const sign = SIGN.exec(line.text)?.[0].length ?? 0
    const printed = line.text.slice(sign)
    if (words.length > 0 && !line.isNext && OPENS_WITH_MARK.test(printed)) break
    speaker = words.length > 0 ? signatureIn(printed, line.start + sign) : undefined
    if (!speaker && printed !== '') words.push({ text: printed, start: line.start + sign, end: line.end })
    at += 1
  }
  return at > i
    ? { spans: unmarked(words, speaker !== undefined), at: at - 1, lead: leading(lines[i - 1]), speaker, medium: 'unknown' }
    : undefined
}

interface Words extends Span {
  readonly text: string
}

/**
 * The words without marks around all of them.
 *
 * > | > “We never asked.   > | > “We leave,” said Bray.   no words of anyone's own, if nobody signs: the marks tell what is quoted
 * > | > “Nor did they.”
 */
function unmarked(words: readonly Words[], isSigned: boolean): readonly Span[] {
  if (!OPENS_WITH_MARK.test(words[0]?.text ?? '')) return words.map(({ start, end }) => ({ start, end }))
  const inner = words.map(({ text, start }, i): Span | undefined => {
    const [, open, shown = '', close] = AROUND.exec(text) ?? []
    if (open === undefined || shown === '' || (close === '') === (i === words.length - 1)) return undefined
    const from = start + text.indexOf(shown, 1)
    return { start: from, end: from + shown.length }
  })
  const bare = inner.filter((span) => span !== undefined)
  if (bare.length === words.length) return bare
  return isSigned || !REPORTED.test(words[0]?.text ?? '') ? words.map(({ start, end }) => ({ start, end })) : []
}

/** Where a name stands in a line that only signs. */
function signatureIn(printed: string, at: number): Span | undefined {
  const name = SIGNATURE.exec(printed)?.[1]
  if (name === undefined) return undefined
  const start = at + printed.indexOf(name)
  return { start, end: start + name.trimEnd().length }
}
