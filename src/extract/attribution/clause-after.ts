import { isAdverb } from '../grammar/adverb.ts'
import { cueAt } from '../grammar/cue.ts'
import { skipAhead } from '../grammar/fillers.ts'
import { nameBeside } from '../grammar/name-beside.ts'
import { type Phrase, phraseAt } from '../grammar/phrase.ts'
import { phraseAfter } from '../grammar/phrase-after.ts'
import { isName } from '../grammar/proper.ts'
import type { Reading } from '../grammar/reading.ts'
import { subjectOf } from '../grammar/subject.ts'
import type { Attribution } from './attribution.ts'
import { sourceAt } from './source.ts'

const NEAR = 40

/**
 * A reporting clause that begins at a token.
 *
 * > | he said   > | said the mayor   > | Vale, who was there, later wrote   > | according to Bray
 */
export function clauseAfter(reading: Reading, from: number, reach = NEAR): Attribution | undefined {
  const { tokens, language } = reading
  const at = ['comma', 'dash'].includes(tokens[from]?.kind ?? '') ? from + 1 : from
  const source = sourceAt(reading, at)
  if (source) return source
  const first = tokens[at]
  if (first?.kind !== 'word') return undefined
  for (let i = at; i < Math.min(tokens.length, at + reach); i += 1) {
    const token = tokens[i]
    // > | “…,” the “Salt Wind” singer said
    const isPartOfName = token?.kind === 'quoted' && i === at + 1 && language.determiners.has(first.lower)
    if (token?.kind === 'stop' || token?.kind === 'colon' || (token?.kind === 'quoted' && !isPartOfName)) return undefined
    const word = cueAt(reading, i)
    if (!word || word.dependent) continue
    if (i > at && !reaches(reading, at, i)) continue
    const speaker =
      i === at || onlyFillers(reading, at, i)
        ? (phraseAfter(reading, i) ?? subjectOf(reading, i))
        : (phraseAhead(reading, at, i) ?? subjectOf(reading, i))
    if (!speaker) return i === at ? { how: 'after', cue: i, word } : undefined
    // > | “We leave.” Vale said: “Never.”   the clause belongs to what follows
    return language.code && tokens[at - 1]?.kind === 'quoted' && tokens[i + 1]?.kind === 'colon'
      ? undefined
      : { how: 'after', speaker, cue: i, word }
  }
  return undefined
}

/** > | the mayor said   > | Bray's cousin, Vale, said */
function phraseAhead(reading: Reading, from: number, cue: number): Phrase | undefined {
  const phrase = phraseAt(reading, skipAhead(reading, from))
  const name = phrase && nameBeside(reading, phrase)
  return name && name.to < cue ? name : phrase
}

const onlyFillers = ({ tokens, language }: Reading, from: number, to: number): boolean =>
  tokens.slice(from, to).every((token) => language.fillers.has(token.lower) || isAdverb(token, language))

/** Whether nothing between a subject and a cue begins another clause: a conjunction does, outside commas. */
function reaches({ tokens, language }: Reading, from: number, cue: number): boolean {
  let commas = 0
  for (let i = from; i < cue; i += 1) {
    const token = tokens[i]
    if (token?.kind === 'comma' || token?.kind === 'dash') commas += 1
    const conjunction = language.boundaries.has(token?.lower ?? '') && !language.relatives.has(token?.lower ?? '')
    // > | “We leave,” and I believed him: another clause
    const joins = token?.lower === language.and && isName(tokens[i + 1]) && !language.pronouns.has(tokens[i + 1]?.lower ?? '')
    if (conjunction && commas % 2 === 0 && !joins) return false
  }
  return commas % 2 === 0 || commas > 2
}
