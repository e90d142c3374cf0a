import { languagesByWords } from '../language/likely-languages.ts'
import { MAY_BE_MISREAD, MISREADINGS, type Misreading } from './misreadings.ts'
import { strangeness } from './strangeness.ts'

/** A text that was decoded wrongly before it was saved, and what it was. */
export interface Mended {
  readonly text: string
  /** How many signs were wrong. */
  readonly places: number
  /** The first of them, as printed and as meant. */
  readonly printed: string
  readonly meant: string
}

/** As a sign is printed it must be so much stranger than as it was meant, in bits, before anyone says that it is wrong. */
const DECISIVE = 12
/** After so many words that were, a few bits are enough. */
const [PROVEN, SLIGHTLY] = [3, 3]
/** What was decoded wrongly twice was hardly ever four times. */
const MOST_ROUNDS = 3
/** As far as is looked for the language of a text. */
const SAMPLE = 4000
/** Of a sign of UTF-8 no byte is ASCII. Most articles in English need not be looked at any further; asked by code units it takes a fifth of the time. */
const NEIGHBOURS = /[\u0080-\uffff]{2}/
/** A word longer than this is none. */
const TOKEN = /[^\t\n\r ]{1,400}/g

/**
 * The text that was meant, where UTF-8 was read as another encoding and saved so: `â€œ` is “, `Ã©` is é.
 *
 * A word is mended only where it is strange as it stands, and not so when it is read as it must have been. Undefined where there is none.
 */
export function mendMojibake(text: string): Mended | undefined {
  if (!NEIGHBOURS.test(text) || !MAY_BE_MISREAD.test(text)) return undefined
  let mended: Mended | undefined
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = once(mended?.text ?? text)
    if (!next) break
    mended = mended ? { ...mended, text: next.text, places: next.places, meant: next.meant } : next
  }
  return mended
}

/** Undoes one wrong reading: the one of which most is found. */
function once(text: string): Mended | undefined {
  const shown = MISREADINGS.filter(({ sign }) => text.search(sign) >= 0)
  if (shown.length === 0) return undefined
  const languages = languagesByWords(text.slice(0, SAMPLE))
  const [best] = shown.flatMap((misreading) => undo(text, misreading, languages) ?? []).toSorted((a, b) => b.places - a.places)
  return best
}

function undo(text: string, misreading: Misreading, languages: readonly string[]): Mended | undefined {
  const surely = mendWords(text, misreading, languages, DECISIVE)
  return surely && surely.words >= PROVEN ? mendWords(text, misreading, languages, SLIGHTLY) : surely
}

/** Mends the words that are stranger as printed by so many bits. */
function mendWords(
  text: string,
  misreading: Misreading,
  languages: readonly string[],
  decisive: number,
): (Mended & { readonly words: number }) | undefined {
  const found: { readonly printed: string; readonly meant: string }[] = []
  let words = 0
  const mended = text.replaceAll(TOKEN, (word, at: number) => {
    const meant = meantBy(word, misreading)
    if (!meant) return word
    const around = (one: string): number => strangeness(`${text.charAt(at - 1)}${one}${text.charAt(at + word.length)}`, languages).bits
    if (around(word) - around(meant.word) < decisive) return word
    found.push(...meant.signs)
    words += 1
    return meant.word
  })
  const [first] = found
  return first && { text: mended, places: found.length, words, ...first }
}

/** A word as it was meant, and its signs that were read wrongly; undefined where there are none. */
function meantBy(
  word: string,
  misreading: Misreading,
): { readonly word: string; readonly signs: readonly { readonly printed: string; readonly meant: string }[] } | undefined {
  const signs: { readonly printed: string; readonly meant: string }[] = []
  const mended = word.replaceAll(misreading.sign, (printed) => {
    const meant = signMeantBy(printed, misreading)
    if (meant !== undefined) signs.push({ printed, meant })
    return meant ?? printed
  })
  return signs.length > 0 ? { word: mended, signs } : undefined
}

function signMeantBy(printed: string, { byteOf, meant }: Misreading): string | undefined {
  if (printed === 'â€') return '”'
  const known = meant.get(printed)
  if (known !== undefined) return known === '\ufffd' ? undefined : known
  const sign = Buffer.from(Array.from(printed, (one) => byteOf.get(one) ?? 0)).toString('utf8')
  // What is no sign at all comes out as several.
  const only = sign.includes('\ufffd') ? '\ufffd' : sign
  meant.set(printed, only)
  return only === '\ufffd' ? undefined : only
}
