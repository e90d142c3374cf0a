/** An encoding that files of newsrooms are in, and for which languages. */
export interface Encoding {
  /** Its label in the Encoding standard, or in iconv-lite. */
  readonly name: string
  /** What speaks against it before a byte was looked at, in bits: how rarely it is met. */
  readonly rarity: number
  /** The languages it was made for; of every other it is less likely by far. */
  readonly languages: ReadonlySet<string>
}

const WEST = 'en de cy fr es it pt ca nl sv da no is fi id sw eu sq ga'
const CENTRAL = 'pl cs sk sl hr hu ro sq'
const BALTIC = 'et lv lt'
const CYRILLIC = 'ru uk be bg sr mk'

const of = (name: string, rarity: number, languages: string): Encoding => ({ name, rarity, languages: new Set(languages.split(' ')) })

/** Encodings of one byte a sign. Those that the Encoding standard knows and nobody uses (ISO-8859-3, -10, -16) are left out: they differ in little from those in use. */
export const SINGLE_BYTE: readonly Encoding[] = [
  of('windows-1252', 0, `${WEST} et`),
  of('iso-8859-15', 3, `${WEST} et`),
  of('macintosh', 6, WEST),
  of('iso-8859-14', 3, 'cy ga'),
  of('windows-1250', 0, CENTRAL),
  of('iso-8859-2', 2, CENTRAL),
  of('windows-1257', 1, BALTIC),
  of('iso-8859-13', 6, BALTIC),
  of('iso-8859-4', 7, BALTIC),
  of('windows-1254', 1, 'tr'),
  of('windows-1251', 0, CYRILLIC),
  of('koi8-r', 3, 'ru bg'),
  of('koi8-u', 4, 'uk be'),
  of('iso-8859-5', 5, CYRILLIC),
  of('ibm866', 6, 'ru bg'),
  of('x-mac-cyrillic', 7, CYRILLIC),
  of('windows-1253', 0, 'el'),
  of('iso-8859-7', 2, 'el'),
  of('windows-1255', 0, 'he'),
  of('iso-8859-8', 3, 'he'),
  of('windows-1256', 0, 'ar fa ur'),
  of('iso-8859-6', 4, 'ar'),
  of('windows-874', 0, 'th'),
  // Of the time before Windows, in archives; those that the Encoding standard does not know go by iconv-lite's names.
  of('cp850', 8, WEST),
  of('cp437', 9, WEST),
  of('cp852', 8, CENTRAL),
  of('cp857', 8, 'tr'),
  of('cp775', 9, BALTIC),
  of('cp737', 8, 'el'),
  of('cp862', 8, 'he'),
  of('maccenteuro', 8, `${CENTRAL} ${BALTIC}`),
  of('maccroatian', 8, 'hr sl'),
  of('macturkish', 8, 'tr'),
  of('maciceland', 8, 'is'),
  of('macgreek', 8, 'el'),
]

/** Encodings of several bytes a sign. */
export const MULTI_BYTE: readonly Encoding[] = [
  of('shift_jis', 0, 'ja'),
  of('euc-jp', 0, 'ja'),
  of('iso-2022-jp', 0, 'ja'),
  of('gb18030', 0, 'zh'),
  of('big5', 0, 'zh'),
  of('euc-kr', 0, 'ko'),
]
