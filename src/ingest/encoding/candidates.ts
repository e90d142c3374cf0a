import { languagesByWords } from '../language/likely-languages.ts'
import { decodeAs } from './decode-as.ts'
import { readsAs } from './east-asian.ts'
import { type Encoding, MULTI_BYTE, SINGLE_BYTE } from './encodings.ts'
import { isProvenByScript } from './proven-by-script.ts'
import { strangeness } from './strangeness.ts'
import { strictAs } from './strict-as.ts'
import { utf8WithStrays } from './utf-8-with-strays.ts'

/** What bytes say in an encoding, and how strange that is. */
export interface Candidate {
  readonly encoding: string
  readonly text: string
  /** How strange it is, and how rare the encoding for a text of its language: of two the likelier has fewer. */
  readonly bits: number
  /** Whether it may be right: its words are of a language that the encoding was made for, or its script needs no proof, and hardly a sign stands where it is not met. */
  readonly isSound: boolean
  readonly isOfKnownLanguage: boolean
}

/** An encoding made for other languages is as unlikely as this. */
const OF_OTHERS = 14
/** As unlikely is a file of two encodings. */
const MIXED = 8
/** In UTF-8 with faults there are many times as many signs without. */
const SOUND = 20
/** Of so many signs one may stand where it is not met. */
const ODD_ONE_OF = 40
/** Where the language is not known, there are so many times as many signs as there are beyond ASCII. */
const ASCII_TIMES = 3
/** A sign of a right reading is no stranger than this on the average. */
const STRANGEST = 11

/** Scripts that an encoding may bring forth of anything: more than the letters must prove it. Latin letters are ASCII, but for a few. */
const BEYOND_LATIN = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Thai}]/u

/** What bytes may say in the encodings of one byte a sign, and in UTF-8 with faults. */
export function candidatesFor(bytes: Uint8Array): Candidate[] {
  return [...SINGLE_BYTE.flatMap((encoding) => inSingleByte(encoding, bytes)), ...inBrokenUtf8(bytes)]
}

/** What bytes say in an encoding that is declared, what it cannot decode included. */
export function declaredCandidate(encoding: string, bytes: Uint8Array): Candidate {
  const text = decodeAs(encoding, bytes)
  return candidate(encoding, text, languagesByWords(text), 0)
}

function inSingleByte({ name, rarity, languages }: Encoding, bytes: Uint8Array): Candidate[] {
  const text = strictAs(name, bytes)
  if (text === undefined) return []
  const spoken = languagesByWords(text)
  const isUsual = spoken.some((language) => languages.has(language))
  return [candidate(name, text, spoken, rarity + (isUsual ? 0 : OF_OTHERS), isUsual || !BEYOND_LATIN.test(text) || isProvenByScript(text))]
}

function inBrokenUtf8(bytes: Uint8Array): Candidate[] {
  const [lost, foreign] = [utf8WithStrays(bytes, 'U+FFFD'), utf8WithStrays(bytes, 'windows-1252')]
  if (lost.sound === 0) return []
  const spoken = languagesByWords(foreign.text)
  const mixed = candidate('utf-8 and windows-1252', foreign.text, spoken, MIXED)
  return lost.sound < lost.strays * SOUND ? [mixed] : [mixed, { ...candidate('utf-8', lost.text, spoken, 0), isSound: true }]
}

function candidate(encoding: string, text: string, languages: readonly string[], rarity: number, isProven = true): Candidate {
  const { bits, signs, strange, impossible } = strangeness(text, languages)
  // Noise has no language, and hardly a letter of ASCII.
  const isText = languages.length > 0 || signs * ASCII_TIMES <= text.length || isProvenByScript(text)
  const isSound = isText && isProven && impossible === 0 && strange * ODD_ONE_OF <= signs && bits <= signs * STRANGEST
  return { encoding, text, bits: bits + rarity, isSound, isOfKnownLanguage: languages.length > 0 }
}

/** What bytes say in the encodings of several bytes a sign, as far as that is Chinese, Japanese or Korean. */
export function eastAsianReadings(bytes: Uint8Array): { readonly encoding: string; readonly text: string }[] {
  return MULTI_BYTE.flatMap(({ name, languages }) => {
    const text = strictAs(name, bytes)
    return text !== undefined && [...languages].some((language) => readsAs(language, text)) ? [{ encoding: name, text }] : []
  })
}
