import { classOf, HEAD, SMALL } from '../marks/signs.ts'
import type { Language } from '../languages/language.ts'
import { endOfWord, isLeftOver, pastBlanks } from './lexer.ts'
import type { Stretch } from '../marks/stretch.ts'
import { unspacedPieces } from './unspaced.ts'

/** A word, a point, or a whole quotation, as the reporter's sentence goes. */
export interface Token {
  readonly kind: 'word' | 'stop' | 'comma' | 'colon' | 'dash' | 'open' | 'close' | 'sign' | 'quoted'
  readonly text: string
  readonly lower: string
  readonly start: number
  readonly end: number
  /** The quotation that stands here. */
  readonly stretch?: Stretch
}

/** A paragraph as the reporter wrote it, each quotation one token. */
export interface Reading {
  readonly text: string
  readonly language: Language
  readonly tokens: readonly Token[]
  /** Where each stretch stands among the tokens. */
  readonly places: ReadonlyMap<Stretch, number>
}

const KINDS: ReadonlyMap<string, Token['kind']> = new Map([
  ...Array.from('.!?…。！？', (sign) => [sign, 'stop'] as const),
  ...Array.from(',;，、；', (sign) => [sign, 'comma'] as const),
  ...Array.from(':：', (sign) => [sign, 'colon'] as const),
  ...Array.from('–—―−-', (sign) => [sign, 'dash'] as const),
  ...Array.from('([', (sign) => [sign, 'open'] as const),
  ...Array.from(')]', (sign) => [sign, 'close'] as const),
])

/** Reads a paragraph word by word; what stands in its outermost marks is one token. */
export function read(
  text: string,
  paragraph: { readonly start: number; readonly end: number },
  stretches: readonly Stretch[],
  language: Language,
): Reading {
  const tokens: Token[] = []
  const places = new Map<Stretch, number>()
  let at = paragraph.start
  for (const stretch of stretches) {
    pushWords(tokens, text, at, stretch.outer.start, language)
    places.set(stretch, tokens.length)
    tokens.push({ kind: 'quoted', text: '', lower: '', start: stretch.outer.start, end: stretch.outer.end, stretch })
    at = stretch.outer.end
  }
  pushWords(tokens, text, at, paragraph.end, language)
  return { text, language, tokens, places }
}

function pushWords(tokens: Token[], text: string, start: number, end: number, language: Language): void {
  for (let from = pastBlanks(text, start, end); from < end;) {
    const to = endOfWord(text, from, end)
    const last = tokens.at(-1)
    // > | “We leave,”[3] said Bray   > | “We leave,” <b>said</b> Bray
    if (isLeftOver(text, from, to)) {
      from = pastBlanks(text, to, end)
      continue
    }
    if (to === from + 1 && last?.end === from && last.kind === 'word' && endsWord(last, text, from, end, language))
      tokens[tokens.length - 1] = extended(last, text, to)
    else if (language.elided || language.unspaced) pushPieces(tokens, text.slice(from, to), from, language)
    else tokens.push(tokenAt(text.slice(from, to), from))
    from = pastBlanks(text, to, end)
  }
}

/** Whether the sign right after a word is part of it: the stop of an abbreviation, the apostrophe of an elision. */
function endsWord(word: Token, text: string, at: number, end: number, language: Language): boolean {
  const sign = text[at]
  if (sign === '.') return isAbbreviation(word, text, at + 1, end, language)
  // > | d’« un tournant »
  return (sign === '’' || sign === "'") && language.elided?.has(word.lower) === true
}

/** A word with the sign after it; a stop does not change what it is known by. */
function extended(word: Token, text: string, to: number): Token {
  const longer = tokenAt(text.slice(word.start, to), word.start)
  return text[to - 1] === '.' ? { ...longer, lower: word.lower } : longer
}

function pushPieces(tokens: Token[], printed: string, from: number, language: Language): void {
  let at = from
  for (const piece of language.unspaced ? unspacedPieces(printed, language) : piecesOf(printed, language)) {
    tokens.push(tokenAt(piece, at))
    at += piece.length
  }
}

const tokenAt = (printed: string, start: number): Token => ({
  kind: kindOf(printed),
  text: printed,
  lower: printed.toLowerCase().replaceAll('’', "'"),
  start,
  end: start + printed.length,
})

/** Cuts off what is hung on to a word: > | l’eau → l’ eau   > | a-t-elle → a -t-elle */
function piecesOf(printed: string, language: Language): string[] {
  const { elided, enclitics } = language
  const apostrophe = printed.search(/['’]/)
  if (apostrophe > 0 && elided?.has(printed.slice(0, apostrophe).toLowerCase()))
    return [printed.slice(0, apostrophe + 1), ...piecesOf(printed.slice(apostrophe + 1), language)]
  const [hung = ''] = (enclitics && /(?:-t)?-\p{L}+$/u.exec(printed)) ?? []
  return hung !== '' && hung !== printed && enclitics?.has(hung.toLowerCase()) ? [printed.slice(0, -hung.length), hung] : [printed]
}

function kindOf(printed: string): Token['kind'] {
  if ((classOf(printed.charCodeAt(0)) & HEAD) !== 0) return 'word'
  if (printed.length === 1) return KINDS.get(printed) ?? 'sign'
  if (printed.startsWith('--')) return 'dash'
  if (printed.startsWith('..')) return 'stop'
  return /[\p{L}\p{N}]/u.test(printed) ? 'word' : 'sign'
}

const ORDINAL = /^\d{1,2}$/
const INITIALS = /^(?:\p{Lu}\.){0,3}\p{Lu}$/u

/** > | wrote on X.   no initial */
const ON = /(?:^|[ \n])(?:on|auf|bei|sur|en|su|op|på|na|no)[ \u00a0]$/

/** "Sen." and "J." end no sentence; nor does "U.S.", or any word, unless a capital follows. */
function isAbbreviation(
  { text: word, lower, start }: Token,
  text: string,
  after: number,
  end: number,
  { abbreviations, ordinals }: Language,
): boolean {
  if (word === 'X' && ON.test(text.slice(Math.max(0, start - 4), start))) return false
  const next = after < end ? text.charCodeAt(after) : BLANK_CODE
  const letter = next === BLANK_CODE && after + 1 < end ? text.charCodeAt(after + 1) : next
  if ((classOf(letter) & SMALL) !== 0 || next === COMMA || next === SEMICOLON || next === COLON) return true
  // > | am 3. Mai
  if (ordinals && next === BLANK_CODE && (classOf(letter) & HEAD) !== 0 && ORDINAL.test(word)) return true
  return INITIALS.test(word) || abbreviations.has(lower)
}

const [BLANK_CODE, COMMA, COLON, SEMICOLON] = [32, 44, 58, 59]
