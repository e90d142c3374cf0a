import type { Language } from '../languages/language.ts'
import { isHeading } from './heading.ts'
import { isKindOf } from './kind-of.ts'
import type { Phrase } from './phrase.ts'
import { isNobody } from './nobody.ts'
import { isName } from './proper.ts'
import type { Reading, Token } from './reading.ts'
import { isNamedThing } from './thing.ts'

/** Whether a phrase tells of someone: a name or a pronoun, no heading, no word that only fills the subject's place, no ship. */
export const isSomeone = (reading: Reading, phrase: Phrase): boolean =>
  looksLikeSomeone(reading, phrase) && !isNobody(reading, phrase) && !isNamedThing(reading, phrase)

/** Whether a phrase is a name or a pronoun, no heading, whatever it names. */
export function looksLikeSomeone({ tokens, language, text }: Reading, { from, to, stands }: Phrase): boolean {
  const first = tokens[from]?.lower ?? ''
  if (stands || language.pronouns.has(first)) return true
  if (language.agents && language.determiners.has(first)) return isAgent(tokens.slice(from, to + 1), language)
  return (
    (isName(tokens[to]) || (isName(tokens[from]) && !language.determiners.has(first))) &&
    !isHeading(text.slice(tokens[from]?.start, tokens[to]?.end))
  )
}

/** > | die Wirtin   > | der Rat der Stadt   > | die SPD   > | der Dirigent Tom Vale   but not > | der Bau der Mole */
function isAgent(phrase: readonly Token[], language: Language): boolean {
  const at = phrase.findIndex((token, i) => i > 0 && isName(token))
  const { text = '', lower = '' } = phrase[at] ?? {}
  const lists = [language.jobs, language.gendered, language.titles, language.agents ?? language.jobs]
  return (
    isName(phrase[at + 1]) ||
    /^\p{Lu}{2,}$/u.test(text) ||
    lists.some((list) => isKindOf(list, lower.slice(lower.lastIndexOf('-') + 1), language))
  )
}
