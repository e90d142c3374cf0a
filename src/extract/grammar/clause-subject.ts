import { type Phrase, phraseAt } from './phrase.ts'
import { phraseBefore } from './phrase-before.ts'
import type { Reading } from './reading.ts'

const HELPERS = new Set(['hat', 'haben', 'hatte', 'hatten', 'wird', 'werden', 'wurde', 'wurden', 'will', 'wollte', 'kann', 'konnte'])
const SUBORDINATORS = new Set(['indem', 'wie', 'dass', 'daß', 'nachdem', 'weil', 'während', 'obwohl', 'als', 'wenn', 'ob', 'da'])

/**
 * Who does what a verb at the end of a German clause says: the verb's helper, or a conjunction, shows where the subject stands.
 *
 * > | Die Wirtin hat beim Fest erklärt:     > | wie die Wirtin am Abend mitteilte,
 *     ^--------^                                  ^--------^
 */
export function clauseSubject(reading: Reading, cue: number, start: number): Phrase | undefined {
  const { tokens, language } = reading
  if (tokens[cue + 1]?.kind === 'word') return undefined
  for (let i = cue - 1; i >= start; i -= 1) {
    const { kind, lower } = tokens[i]!
    if (kind === 'comma') return undefined
    if (SUBORDINATORS.has(lower)) return phraseAt(reading, i + 1)
    if (!HELPERS.has(lower) || i === cue - 1) continue
    const before = i > start ? phraseBefore(reading, i - 1) : undefined
    const isSubject = before && before.from === start && !language.prepositions.has(tokens[start]?.lower ?? '')
    return isSubject ? before : phraseAt(reading, i + 1)
  }
  return undefined
}
