import { UNSPACED_LETTER } from '../../text/unspaced.ts'
import type { Words } from './words-of.ts'

/** The text of lines as one, and where each of them begins in it. */
export interface JoinedLines {
  readonly text: string
  readonly starts: readonly number[]
}

/** Puts lines together to a paragraph, and words that were broken at a line end to words. */
export function joinedLines(lines: readonly string[], words: Words): JoinedLines {
  let text = ''
  const starts: number[] = []
  for (const line of lines) {
    const printed = line.replaceAll(SOFT_WITHIN, '-')
    text = text === '' ? '' : joint(text, printed, words)
    starts.push(text.length)
    text += printed
  }
  return { text: text.replace(/\u00ad$/, '-'), starts }
}

/** A hyphen that is printed within a line is none that only shows where a word is broken, whatever the font calls it. */
const SOFT_WITHIN = /\u00ad(?!$)/g

const UNSPACED = new RegExp(String.raw`^(?:${UNSPACED_LETTER}|[\u3000-\u303f\uff00-\uff65])`, 'u')
const BROKEN = /(?<left>[\p{L}\p{M}\p{N}'’]+(?:[-\u2010\u2011][\p{L}\p{M}\p{N}'’]+)*)(?<hyphen>[-\u00ad\u2010\u2011])$/u
const WORD = /^[\p{L}\p{M}\p{N}'’]+/u
/** With what is joined to it by hyphens. */
const WHOLE = /^[\p{L}\p{M}\p{N}'’]+(?:[-\u2010\u2011][\p{L}\p{M}\p{N}'’]+)*/u

/** What is left of a text where a line that follows goes on with it, with a blank if there is one between them. */
function joint(text: string, next: string, words: Words): string {
  const { left, hyphen } = BROKEN.exec(text.slice(-LONGEST))?.groups ?? {}
  const [right] = WORD.exec(next) ?? []
  if (left !== undefined && hyphen !== undefined && right !== undefined) {
    const kept = hyphen === '\u00ad' ? `${text.slice(0, -1)}-` : text
    return HANGING.test(right) && words.count(left + right) === 0
      ? `${kept} `
      : isCompound(left, hyphen, right, WHOLE.exec(next)?.[0] ?? right, words)
        ? kept
        : text.slice(0, -1)
  }
  // > | the harbour—   > | long   a dash or a slash that parts no words
  if (/[\p{L}\p{N}][—/]$/u.test(text) && /^[\p{L}\p{N}]/u.test(next)) return text
  return UNSPACED.test(text.slice(-1)) && UNSPACED.test(next) ? text : `${text} `
}

const LONGEST = 80

/** > | Hafen-   > | und Fährbetrieb   the hyphen stands for what follows */
const HANGING = /^(?:und|oder|bzw|sowie|bis|and|or|en|of|och|og|eller|tai|ja)$/u
/** > | ex-   > | mayor   parts of words that are not joined to others without a hyphen */
const SET_OFF =
  /^(?:self|ex|vice|half|well|ill|non|co|anti|semi|quasi|demi|mi|sous|celui|celle|ceux|celles|dit|peut|est|vingt|trente|quarante|cinquante|soixante|quatre|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/iu
/** > | dit-   > | il   > | rendez-   > | vous */
const CLITIC = /^(?:je|tu|il|elle|on|nous|vous|ils|elles|ce|ci|là|moi|toi|lui|leur|les|t|y|même|mêmes)$/u

/** Whether a hyphen at a line end is one of the word's own. */
function isCompound(left: string, hyphen: string, right: string, whole: string, words: Words): boolean {
  const [last = left] = left.split(/[-\u2010\u2011]/).slice(-1)
  const joined = words.count(left + whole)
  const hyphenated = words.count(`${left}-${whole}`)
  if (joined !== hyphenated) return hyphenated > joined
  if (!/^\p{Ll}/u.test(right) || /\d$/.test(left)) return true
  if (hyphen === '\u00ad') return false
  if (words.isWord(last + right)) return false
  if (SET_OFF.test(last)) return words.isWord(right) || words.count(right) > 0
  if (CLITIC.test(right) && words.count(last) > 0) return true
  // > | mother-   > | in-law   what has one hyphen of its own may have two
  const least = whole === right && last === left ? LEAST : 1
  return words.isWord(last) && words.isWord(right) && right.length > least && last.length > least && !/^\p{Lu}/u.test(last)
}

/** Shorter words are the ends of others as well. */
const LEAST = 2
