import { isHeading } from '../grammar/heading.ts'
import type { Language } from '../languages/language.ts'
import type { Line } from '../marks/lines.ts'
import { OPENS_WITH_MARK } from './opens-with-mark.ts'
import { isListed, type SetOff } from './set-off-words.ts'
import { speaksOfItself } from './speaks-of-itself.ts'

const FAR = 12
const LONGEST_HEADING = 90
/** > | His statement in full:   > | Full statement from Norrfold:   > | Die Erklärung im Wortlaut: */
const FULL =
  /(?:^|[^\p{L}])(?:in full|full (?:statement|text|letter|message|email|note)|statement reads?|full .{0,20} reads?|im (?:vollen )?wortlaut|texte intégral|texto íntegro|testo integrale)(?!\p{L})[^.!?]{0,60}:$/iu
/** > | Statement from the board:   a heading, no sentence */
const HEADED = /^(?:statement|letter|message|email|open letter) (?:from|by|of|to) [^.!?]{1,60}:$/iu

/** Words after a line that promises them in full, or tells of writing or speech, as long as they speak of themselves. */
export function inFull(lines: readonly Line[], i: number, language: Language): SetOff | undefined {
  const lead = lines[i - 1]
  const first = lines[i]
  if (!lead || !first || !lead.text.endsWith(':') || OPENS_WITH_MARK.test(first.text) || isListed(first.text)) return undefined
  if (isHeading(lead.text.slice(0, -1)) || first.text.startsWith('<')) return undefined
  const isWhole = FULL.test(lead.text.slice(-100)) || (lead.text.length <= LONGEST_HEADING && HEADED.test(lead.text))
  // > | I am here to tell you: a text that speaks of itself throughout sets nothing off
  if (!isWhole && (speaksOfItself(lead, language) || !tellsOfWords(lead, language) || !speaksOfItself(first, language))) return undefined
  if (first.text.endsWith(':') || !/[.!?…][ \u00a0\u202f]?["”“’‘»«)]*$/.test(first.text)) return undefined
  const at = lastOfItself(lines, i, language)
  return { spans: lines.slice(i, at + 1).map(({ start, end }) => ({ start, end })), at, lead }
}

/** The last paragraph that speaks of itself, before one in marks. */
function lastOfItself(lines: readonly Line[], i: number, language: Language): number {
  let last = i
  for (let at = i + 1; at <= last + 2 && at - i < FAR; at += 1) {
    const line = lines[at]
    if (!line || line.isMarked) break
    if (speaksOfItself(line, language)) last = at
  }
  return last
}

/** > | …, Bray wrote:   > | In a note to parents:   the last words before a colon tell of words. */
function tellsOfWords({ text }: Line, { cues, sayings, vehicles }: Language): boolean {
  const words =
    text
      .slice(-80)
      .toLowerCase()
      .match(/[\p{L}-]+/gu) ?? []
  return words.slice(-8).some((word) => cues.get(word)?.report === 'say' || sayings.has(word) || vehicles.has(word))
}
