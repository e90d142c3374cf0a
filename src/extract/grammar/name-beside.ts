import { type Phrase, phraseAt } from './phrase.ts'
import { isName, isPossessive } from './proper.ts'
import type { Reading } from './reading.ts'

/** > | the harbour master, Ona Bray, → Ona Bray: the name that follows a description. */
export function nameBeside(reading: Reading, { from, to }: Phrase): Phrase | undefined {
  const { tokens, language } = reading
  const isDescription = !isName(tokens[to]) || language.determiners.has(tokens[from]?.lower ?? '') || isPossessive(tokens[from])
  if (!isDescription || language.pronouns.has(tokens[from]?.lower ?? '') || tokens[to + 1]?.kind !== 'comma') return undefined
  const name = phraseAt(reading, to + 2)
  if (!name || !isName(tokens[name.from]) || !isName(tokens[name.to])) return undefined
  // > | the harbour of Varna, Maine, lies
  const isPlace =
    isName(tokens[to]) && tokens.slice(from, to).some(({ lower }) => language.prepositions.has(lower)) && name.from === name.to
  return isPlace || tokens[pastBrackets(reading, name.to + 1)]?.kind === 'word' ? undefined : name
}

/** > | Ona Bray (R-Varna), */
export function pastBrackets({ tokens }: Reading, at: number): number {
  if (tokens[at]?.kind !== 'open') return at
  const close = tokens.slice(at, at + 8).findIndex(({ kind }) => kind === 'close')
  return close < 0 ? at : at + close + 1
}

/** > | a spokeswoman, Ona Bray: the description, and whom it stands for. */
export function withName(reading: Reading, phrase: Phrase | undefined): Phrase | undefined {
  const name = phrase && nameBeside(reading, phrase)
  return name ? { ...phrase, stands: name } : phrase
}
