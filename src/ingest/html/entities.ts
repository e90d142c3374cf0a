import { decode } from 'iconv-lite'
import { parseHTML } from 'linkedom'

/** A character reference as it may stand in text. */
export const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});?/gi

/** More names than this are not names. */
const MAX_NAMES = 3000

const names = new Map<string, string>()

/** What a character reference stands for; itself where it is none. */
export function decodeEntity(entity: string): string {
  const [, sign, digits] = /^&#(x?)([\da-f]+);?$/i.exec(entity) ?? []
  if (digits !== undefined) return characterOf(Number.parseInt(digits, sign ? 16 : 10))
  const known = names.get(entity)
  if (known !== undefined || names.size >= MAX_NAMES) return known ?? entity
  const text: string = parseHTML(`<html><body><p>${entity}</p></body></html>`).document.body.textContent ?? entity
  names.set(entity, text)
  return text
}

/** Numbers from 128 to 159 mean windows-1252, as in every browser. */
function characterOf(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return decode(Uint8Array.of(code), 'windows-1252')
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '\ufffd'
  return String.fromCodePoint(code)
}

/** A text with its character references decoded. */
export function decodeEntities(text: string): string {
  return text.replaceAll(ENTITY, decodeEntity)
}
