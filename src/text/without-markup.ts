/** Before emphasis and links, and after: the edge, a blank, a mark. */
const BEFORE = String.raw`(?<![^\s"“”„‘’'«‹(—–-])`
const AFTER = String.raw`(?![\p{L}\p{N}*_])`

/** > | *not*   > | **the old pier**   but not > | s***   > | b** and s** */
const EMPHASIS = new RegExp(String.raw`${BEFORE}(\*{1,2}|_{1,2})(?=[^\s*_])([^*_\n]{0,300}[^\s*_])(?<!\s\p{L})\1${AFTER}`, 'gu')
/** > | [the islanders](https://example.org/islanders "Who they are") */
const LINK =
  /\[([^[\]\n]{1,300})\]\((?:https?:\/\/|www\.|mailto:|[./#])[^()\s]{0,1000}(?:\([^()\s]{0,200}\)[^()\s]{0,200})?(?:[ \t]"[^"\n]{0,300}")?\)/gu

/**
 * A text whose Markdown is made blank, sign by sign, so that offsets stay: the stars around emphasized words, and of links all but their words.
 */
export function withoutMarkup(text: string): string {
  const words = text.includes('](') ? text.replaceAll(LINK, (link, shown: string) => ` ${shown}`.padEnd(link.length)) : text
  return /[*_]/.test(words) ? words.replaceAll(EMPHASIS, unsigned) : words
}

const unsigned = (emphasis: string, signs: string, shown: string): string =>
  /[\p{L}\p{N}]/u.test(shown) ? blank(signs) + shown + blank(signs) : emphasis

const blank = (signs: string): string => ' '.repeat(signs.length)
