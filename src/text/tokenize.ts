import type { Token, TokenKind } from '../model.ts'
import { APOSTROPHES } from './apostrophes.ts'
import { splitClitics } from './clitics.ts'
import { normOfWord } from './norm-of-word.ts'
import { normalize } from './normalize.ts'
import { endOfPlainWord, isMarkAlone } from './plain-word.ts'
import { UNSEEN } from './unseen.ts'
import { UNSPACED_LETTER } from './unspaced.ts'
import { withoutMarkup } from './without-markup.ts'

const DOTS = String.raw`…+|\.(?:[ \u00a0\u202f]?\.){2,1000}`
const LETTER = String.raw`[\p{L}\p{M}\p{N}]`
const ALPHABETIC = String.raw`(?:(?!${UNSPACED_LETTER})\p{L})`

/** What may stand at a place of a quotation, the first that fits. Every pattern is linear: no repeated part can match in two ways, and none is repeated without end. */
const FORMS: readonly (readonly [TokenKind, string])[] = [
  // Time codes of transcripts: [00:12:31], [12:31], (00:12:31).
  [
    'note',
    String.raw`\[\d{1,2}:\d{2}\]|[\[(]\d{1,2}:\d{2}:\d{2}(?:[.,]\d{1,3})?[\])]|[\[(](?:sic!?|emphasis (?:added|mine|ours|his|hers|theirs|in (?:the )?original)|italics (?:added|mine)|recte)[\])]`,
  ],
  ['ellipsis', String.raw`\[[ \u00a0]?(?:${DOTS})[ \u00a0]?\]|\([ \u00a0]?(?:${DOTS})[ \u00a0]?\)|${DOTS}`],
  // A letter changed to fit the sentence: [T]he, [i]t's.
  ['word', String.raw`\[${ALPHABETIC}{1,2}\]${ALPHABETIC}{1,1000}(?:['’ʼ]${ALPHABETIC}{1,1000}){0,100}`],
  ['bracket', String.raw`\[[^\[\]\n]{1,300}\]`],
  ['link', String.raw`(?:https?:\/\/|www\.|pic\.twitter\.com\/|t\.co\/)[^\s"“”»«]+`],
  ['tag', String.raw`[@#][\p{L}\p{N}_]+`],
  [
    'emoji',
    String.raw`\p{Extended_Pictographic}[\p{Emoji_Modifier}\ufe0f]?(?:\u200d\p{Extended_Pictographic}[\p{Emoji_Modifier}\ufe0f]?){0,20}|\p{Regional_Indicator}{2}`,
  ],
  // Masked words: s***, bull****, f--k. The dashes need a consonant before them, or "tried--and" would be one.
  // No letters of scripts without spaces: each is a token, and at each the search for an asterisk would run on to the end of the sentence.
  [
    'word',
    String.raw`${ALPHABETIC}{0,1000}\*{2,}(?:${ALPHABETIC}|\*){0,1000}|${ALPHABETIC}{1,1000}\*${ALPHABETIC}{1,1000}|(?<!${LETTER})[bcdfghjkmnpqrstvwxyz]-{2,}\p{L}{0,4}`,
  ],
  ['word', String.raw`(?:\p{L}\.){2,1000}`],
  // Words that begin with an apostrophe: 'til, 'em. After a letter it would end one, and before another mark 'cause' is in quotes.
  ['word', String.raw`(?<!${LETTER})['’‘](?:til|till|em|cause|cos|bout|tis|twas)(?!${LETTER}|['’])`],
  ['word', String.raw`\d+(?:[.,:]\d+){0,1000}[\p{L}\p{M}]*`],
  ['word', String.raw`${UNSPACED_LETTER}\p{M}{0,10}`],
  [
    'word',
    String.raw`(?!${UNSPACED_LETTER})${LETTER}(?:(?!${UNSPACED_LETTER})[\p{L}\p{M}\p{N}${UNSEEN}]){0,1000}(?:[${APOSTROPHES}](?:(?!${UNSPACED_LETTER})[\p{L}\p{M}]){1,1000}){0,100}`,
  ],
  ['word', String.raw`[&%$€£¥§°+=]`],
  ['mark', String.raw`[^\s${UNSEEN}]`],
]

const ANY_FORM = new RegExp(FORMS.map(([, pattern]) => `(${pattern})`).join('|'), 'giu')

/** Cuts a text into tokens: words with their clitics apart (`do` `n't`), marks one by one, brackets and ellipses whole. Markdown's emphasis and the targets of its links are nothing. Offsets are into the text. */
export function tokenize(text: string): Token[] {
  const printed = withoutMarkup(text)
  const tokens: Token[] = []
  for (let at = 0; at < printed.length;) at = take(printed, at, tokens)
  return tokens
}

/** Takes what stands next, and tells the place behind it. */
function take(text: string, at: number, tokens: Token[]): number {
  if (text.charCodeAt(at) === BLANK) return at + 1
  const end = endOfPlainWord(text, at)
  const printed = text.slice(at, Math.max(end, at + 1))
  if (end > at) tokens.push(...splitClitics({ kind: 'word', text: printed, norm: printed.toLowerCase(), start: at, end }))
  else if (isMarkAlone(text, at)) tokens.push({ kind: 'mark', text: printed, norm: printed, start: at, end: at + 1 })
  else return takeForm(text, at, tokens)
  return Math.max(end, at + 1)
}

const BLANK = 32

/** Takes the next thing of any form. */
function takeForm(text: string, at: number, tokens: Token[]): number {
  ANY_FORM.lastIndex = at
  const match = ANY_FORM.exec(text)
  if (!match) return text.length
  const [printed] = match
  const kind = FORMS[match.indexOf(printed, 1) - 1]?.[0] ?? 'mark'
  const [start, end] = [match.index, match.index + printed.length]
  if (kind === 'word') tokens.push(...splitClitics({ kind, text: printed, norm: normOfWord(printed), start, end }))
  else tokens.push({ kind, text: printed, norm: normalize(printed), start, end })
  return end
}
