import { skipAhead } from './fillers.ts'
import { withName } from './name-beside.ts'
import { type Phrase, phraseAt } from './phrase.ts'
import { isName } from './proper.ts'
import type { Reading } from './reading.ts'

/** The phrase after a cue, and after whom it is told: "said Ona Bray", "sagte er", "a dit à la presse Ona Bray". */
export function phraseAfter(reading: Reading, cue: number): Phrase | undefined {
  const at = skipAhead(reading, cue + 1)
  const isAddressed = reading.language.addressing?.has(reading.tokens[at]?.lower ?? '') === true
  return withName(reading, isAddressed ? afterHearer(reading, at + 1) : phraseAt(reading, at))
}

/** > | à la presse le colonel Vale   > | à l’AFP Ona Bray: a short name in capitals ends where another begins */
function afterHearer(reading: Reading, at: number): Phrase | undefined {
  const { tokens } = reading
  const hearer = phraseAt(reading, at)
  if (!hearer) return undefined
  for (let i = hearer.from; i < hearer.to; i += 1) {
    if (/^\p{Lu}{2,6}$/u.test(tokens[i]?.text ?? '') && isName(tokens[i + 1])) return { from: i + 1, to: hearer.to }
  }
  const next = phraseAt(reading, hearer.to + 1)
  // > | a este diario Manuel Ríos
  const name = tokens.findIndex((token, i) => i > hearer.from && i <= hearer.to && isName(token) && !isName(tokens[i - 1]))
  return next ?? (name > 0 && !isName(tokens[hearer.from]) ? { from: name, to: hearer.to } : undefined)
}
