import { decodeAs } from './decode-as.ts'

/** An encoding in which UTF-8 is often read by mistake. */
export interface Misreading {
  readonly encoding: string
  /** The byte that each sign of it stands for. */
  readonly byteOf: ReadonlyMap<string, number>
  /** What was met before: what was meant by what was printed. There are as many as there are signs. */
  readonly meant: Map<string, string>
  /** A sign of UTF-8, as it looks when it is read so. */
  readonly sign: RegExp
}

/** By hand, where programs read bytes that an encoding lacks as controls. */
const misreading = (encoding: string): Misreading => {
  const bytes = Array.from({ length: 128 }, (_, i) => i + 128)
  const signs = bytes.map((byte) => [decodeAs(encoding, Uint8Array.of(byte)), byte] as const)
  const byteOf = new Map([...bytes.map((byte) => [String.fromCharCode(byte), byte] as const).slice(0, 32), ...signs])
  byteOf.delete('\ufffd')
  return { encoding, byteOf, meant: new Map(), sign: signOfUtf8(byteOf) }
}

/** A sign as it stands in a class of a regular expression. */
const inClass = (sign: string): string => sign.replace(/[\\\]^-]/, String.raw`\$&`)

/** > | Ã©   â€œ   ð\u009f™‚   */
function signOfUtf8(byteOf: Misreading['byteOf']): RegExp {
  const between = (from: number, to: number): string =>
    `[${Array.from(byteOf, ([sign, byte]) => (byte >= from && byte <= to ? inClass(sign) : '')).join('')}]`
  const next = between(0x80, 0xbf)
  // Of ” the last byte is nothing in windows-1252, and gets lost.
  const lost = byteOf.get('€') === 0x80 ? '|â€(?![^\\s\\p{P}\\p{ASCII}])' : ''
  return new RegExp(`${between(0xc2, 0xdf)}${next}|${between(0xe0, 0xef)}${next}{2}|${between(0xf0, 0xf4)}${next}{3}${lost}`, 'gu')
}

/** In the order in which they are met. */
export const MISREADINGS: readonly Misreading[] = ['windows-1252', 'macintosh', 'windows-1251', 'windows-1250', 'koi8-r', 'cp437'].map(
  misreading,
)

/** Two signs that stand beside each other in no text but what one of these misreadings made, or in its own alphabet: one look for most texts instead of one for each. */
export const MAY_BE_MISREAD = new RegExp(`${anyBetween(0xc2, 0xf4)}${anyBetween(0x80, 0xbf)}`)

function anyBetween(from: number, to: number): string {
  const signs = MISREADINGS.flatMap(({ byteOf }) =>
    Array.from(byteOf).flatMap(([sign, byte]) => (byte >= from && byte <= to ? [sign] : [])),
  )
  return `[${Array.from(new Set(signs), inClass).join('')}]`
}
