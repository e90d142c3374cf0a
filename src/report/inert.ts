/** A sequence that moves the cursor or sets a colour. Node 20's own list takes words along up to the next bell. */
const SEQUENCE = /[^\P{Cc}\s]\[[0-?]{0,64}[ -/]{0,8}[@-~]/gu

/** Half a character: no text can be written with it. */
const HALF = /\p{Surrogate}/gu

/** Controls that are not white space, and signs that turn the direction of writing or hide text. */
const UNSEEN = /[\p{Cc}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu

/** What the logs of builds take for a command: `::set-output …` where a line begins, `##vso[…]` anywhere. */
const COMMANDS = /(?<![\w)\]>]):(?=:[a-z])|##(?=\w*\[)/gi

/** Text from an article or a file name, made safe to print on one line: it cannot move the cursor, set colours, turn lines around or give orders to a build. */
export function inert(text: string): string {
  return text
    .replace(HALF, '\ufffd')
    .replace(SEQUENCE, '')
    .replace(/[\s\u0085]+/g, ' ')
    .replace(UNSEEN, '')
    .trim()
    .replace(COMMANDS, '$& ')
}

/** The same with its white space as it is, for where lines are kept. */
export function visible(text: string): string {
  return text
    .replace(HALF, '\ufffd')
    .replace(SEQUENCE, '')
    .replace(/[\u2028\u2029]/g, ' ')
    .replace(UNSEEN, (sign) => (/[\t\n\r]/.test(sign) ? sign : ''))
}
