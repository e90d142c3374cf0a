import { decodeEntity } from '../html/entities.ts'

/** A reference to a character as XML writes it, with its semicolon. */
export const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi

const OWN: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
])

/** What a reference stands for; names beside XML's own five are those of HTML, and what is none of them stays as it stands. */
export function referredTo(reference: string): string {
  return OWN.get(reference) ?? decodeEntity(reference)
}

/** Whether XML or HTML knows a character by a name. */
export function isEntity(name: string): boolean {
  const reference = `&${name};`
  return reference.replace(REFERENCE, '') === '' && referredTo(reference) !== reference
}

/** A text with its references resolved. */
export function decodeReferences(text: string): string {
  return text.replaceAll(REFERENCE, referredTo)
}
