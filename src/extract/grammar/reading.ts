import type { Language } from '../languages/language.ts'
import type { Stretch } from '../marks/stretch.ts'

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

/** Words with inner apostrophes, points and hyphens (`O'Brien`, `U.S`, `so-called`), handles, the number of a note, or any other sign. */
const WORDS = /\[\d{1,3}\]|[@#]?[\p{L}\p{N}][\p{L}\p{M}\p{N}_]*(?:['’.&-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|--+|\.\.+|\S/gu

const KINDS: ReadonlyMap<string, Token['kind']> = new Map([
  ...Array.from('.!?…', (sign) => [sign, 'stop'] as const),
  ...Array.from(',;', (sign) => [sign, 'comma'] as const),
  [':', 'colon'],
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
  const between = text.slice(start, end)
  for (const found of between.matchAll(WORDS)) {
    const [printed] = found
    // > | “We leave,”[3] said Bray: the number of a note is no part of the sentence
    if (printed.length > 2 && printed.startsWith('[')) continue
    const from = start + found.index
    const last = tokens.at(-1)
    if (
      printed === '.' &&
      last?.kind === 'word' &&
      last.end === from &&
      isAbbreviation(last, between.slice(found.index + 1, found.index + 3), language)
    ) {
      tokens[tokens.length - 1] = { ...last, text: `${last.text}.`, end: from + 1 }
      continue
    }
    if (isElided(last, printed, from, language)) {
      tokens[tokens.length - 1] = tokenAt(`${last?.text}${printed}`, last?.start ?? from)
      continue
    }
    let at = from
    for (const piece of language.elided ? piecesOf(printed, language) : [printed]) {
      tokens.push(tokenAt(piece, at))
      at += piece.length
    }
  }
}

const tokenAt = (printed: string, start: number): Token => ({
  kind: kindOf(printed),
  text: printed,
  lower: printed.toLowerCase().replaceAll('’', "'"),
  start,
  end: start + printed.length,
})

/** > | d’« un tournant »: the apostrophe belongs to the little word before it. */
const isElided = (last: Token | undefined, printed: string, from: number, { elided }: Language): boolean =>
  (printed === '’' || printed === "'") && last?.end === from && elided?.has(last.lower) === true

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
  const known = KINDS.get(printed)
  if (known) return known
  if (printed.startsWith('--')) return 'dash'
  if (printed.startsWith('..')) return 'stop'
  return /[\p{L}\p{N}]/u.test(printed) ? 'word' : 'sign'
}

/** "Sen." and "J." end no sentence; nor does "U.S.", or any word, unless a capital follows. */
function isAbbreviation({ text, lower }: Token, next: string, { abbreviations, ordinals }: Language): boolean {
  if (ordinals && /^\d{1,2}$/.test(text) && /^ \p{L}/u.test(next)) return true
  return /^(?:\p{Lu}\.){0,3}\p{Lu}$/u.test(text) || abbreviations.has(lower) || /^(?:[,;:]| ?\p{Ll})/u.test(next)
}
