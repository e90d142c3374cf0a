import type { Language } from '../languages/language.ts'

/** > | Ona Bray, the harbour master from Leeds,   > | Ona Bray is a harbour master. */
const APPOSITION =
  /^(?:,| is| was) (?:(?:the|a|an|who|his|her|der|die|ein|eine|le|la|el)(?: is| was)?(?: the| a| an)?) ([^,.;:!?"“”\n]{2,60})/u

/** > | Ona Bray, maire de Carrow,   > | Tom Vale, voorzitter van de raad,   where no article stands before a role; the role in small letters */
const BARE_APPOSITION = /^, (\p{Ll}[^,.;:!?"“”«»\n]{2,60})/u

/** > | a driver from Leeds → driver   > | Labour MP for Varna → MP */
const LAST_NOUN =
  /^(?:[\p{L}'’-]+ ){0,6}?([\p{Ll}-]{3,}|\p{Lu}{2,4})(?= (?:of|from|at|in|for|who|with|von|aus|de|des|del|du|van|di|da|della|do) |$)/u

/** > | Ona Bray, 43,   > | Ona Bray (43) */
const AGE = /^(?:, | \()(\d{1,3})[,)]/

/** What tells that an article gave someone a role of a kind: > | the Labour MP, the deputy mayor */
export const qualified = (noun: string): string => `* ${noun}`

/** What the words after a name call someone, in lower case: the noun alone, and with the word before it. */
export function rolesAfter(after: string, { code }: Language): string[] {
  const [, age] = AGE.exec(after) ?? []
  if (age) return code === 'en' ? [`${age}-year-old`] : []
  const words = (APPOSITION.exec(after) ?? (code === 'en' ? undefined : BARE_APPOSITION.exec(after)))?.[1]?.trim()
  const found = words && LAST_NOUN.exec(words)
  if (!found) return []
  const noun = (found[1] ?? '').toLowerCase()
  const [qualifier = ''] = /[\p{L}'’-]+(?= $)/u.exec(found[0].slice(0, -noun.length)) ?? []
  return qualifier ? [noun, `${qualifier.toLowerCase()} ${noun}`, qualified(noun)] : [noun]
}
