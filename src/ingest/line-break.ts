/** A line of a text that is not blank: where it begins and ends without the blanks at its edges. */
export interface TextLine {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly indent: number
}

/**
 * What a single line end may be: `hard` ends a paragraph or an entry; `mid` stands in the middle of a sentence;
 * at a `cut` no sentence has ended, at an `open` one it has: the width of the lines must tell.
 */
export type LineBreak = 'hard' | 'mid' | 'cut' | 'open'

/** > | # Pier shut   > | > We leave.   > | * tea   > | | 12 | 4 | */
const OPENER = /^(?:#{1,6}\s|>|\||[*+•·▪●]\s)/u
/** > | 1. The pier   but not > | … said Bray,   > | 29. “We leave.” */
const NUMBERED = /^\d{1,3}[.)]\s/
/** > | – Ona Bray   > | - tea   also within a sentence: > | … the pier – his father's   > | – is shut. */
const DASHED = /^(?:[—–―-]{1,2}|--)(?=\s|\p{L}|["“„«@])/u
/** > | Bray: …   > | MS BRAY: …   > | Q: …   > | @onabray: … */
const LABEL =
  /^(?:\*\*|__)?(?:@\w{2,30}|\p{Lu}[\p{L}\p{M}\d.'’-]{0,24}(?: \p{Lu}[\p{L}\p{M}\d.'’-]{0,24}){0,4})(?:, [^:.!?]{2,60})?(?:\*\*|__)?:(?:\*\*|__)?\s/u
/** > | layout: story */
const FIELD = /^\p{L}[\p{L}_-]{1,24}:\s/u
/** > | ---   > | * * *   > | @onabray   > | https://carrow.example/pier */
const NO_PROSE = /^(?:[^\p{L}\p{N}]*|[*_]{0,2}@\w+[*_]{0,2}|https?:\/\/\S*)$/u
/** > | 5:15 PM · Apr 9, 2024   > | May 3 at 9.40am */
const STAMP = /^(?:\d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?)?\s*[-–—·•|]|[\p{L}\d .,]{3,24} at \d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?)?$)/iu
/** > | … said Dr.   > | Bray */
const ABBREVIATED = /(?<!\p{L})(?:Mr|Mrs|Ms|Dr|Prof|St|Sen|Gov|Rep|Lt|Capt|Col|Gen|Sgt|Rev|Hon|Mme|Mlle|Sr|Sra|Hr|Fr|No|vs|\p{Lu})\.$/u
const SENTENCE_END = /[.!?…:;][ \u00a0\u202f]?[)\]"'”“’‘»«*_]*$/u
/** > | “We leave,”   > | Mayor Bray said. */
const COMMA_IN_MARKS = /,[ \u00a0\u202f]?["'”“’‘»«]$|["'”“’‘»«],$/u
/** Words, and then the marks they stand in, which a clause with a small letter may follow: > | “Stop!”   > | he said. */
const QUOTED_END = /[!?.…][ \u00a0\u202f]?["'”“’‘»«]$/u
const GOES_ON = /^["“”'‘’„«»([]?\p{Ll}/u
/** Scripts that print no blanks between words: a blank for a line end would part what is one word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\u3000-\u303f\uff00-\uffef]/u
const INDENT = 2

/** Whether a line begins with the sign of a heading, a quotation or an entry of a list. */
export const isOpener = ({ text }: TextLine): boolean => OPENER.test(text) || NUMBERED.test(text)

/** Whether a line ends with the end of a sentence. */
export const endsSentence = ({ text }: TextLine): boolean => SENTENCE_END.test(text)

/** What the line end between two lines may be. */
export function lineBreak(above: TextLine, below: TextLine): LineBreak {
  const ended = endsSentence(above)
  if (OPENER.test(below.text) || (NUMBERED.test(below.text) && (ended || isOpener(above)))) return 'hard'
  if (NO_PROSE.test(below.text) || NO_PROSE.test(above.text) || STAMP.test(below.text)) return 'hard'
  if (below.indent - above.indent >= INDENT || UNSPACED.test(above.text.slice(-1))) return 'hard'
  // > | Bray: I never liked it
  // > | Vale: Nor did I            one label under the other
  if (LABEL.test(below.text) && (ended || LABEL.test(above.text))) return 'hard'
  if (FIELD.test(below.text) && FIELD.test(above.text)) return 'hard'
  if (DASHED.test(below.text)) return ended || DASHED.test(above.text) || !/^\P{L}*\p{Ll}/u.test(below.text) ? 'hard' : 'mid'
  if (GOES_ON.test(below.text) && (!ended || QUOTED_END.test(above.text))) return 'mid'
  if (above.text.endsWith(',') && /^\d/.test(below.text)) return 'mid'
  if (COMMA_IN_MARKS.test(above.text) || ABBREVIATED.test(above.text)) return 'mid'
  return ended ? 'open' : 'cut'
}
