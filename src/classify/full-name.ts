import { TITLES } from './name-words.ts'

/** How long a name is at most, in characters. */
export const LONGEST = 60

/** A surname with the given name the article has for it. > Holm, where the article also names Piet Holm, and no other Holm */
export function fullName(surname: string, text: string): string | undefined {
  if (/\s/.test(surname) || !/^\p{Lu}/u.test(surname)) return undefined
  const found = new Set<string>()
  for (let at = text.indexOf(` ${surname}`); at >= 0; at = text.indexOf(` ${surname}`, at + 1)) {
    const given = /(?<!\p{L})(\p{Lu}\p{Ll}+)$/u.exec(text.slice(Math.max(0, at - LONGEST), at))?.[1]
    const isWhole = !/^[\p{L}-]/u.test(text.slice(at + surname.length + 1))
    if (given !== undefined && isWhole && !TITLES.has(given.toLowerCase())) found.add(`${given} ${surname}`)
  }
  return found.size === 1 ? Array.from(found)[0] : undefined
}
