import type { Reading } from '../grammar/reading.ts'
import { isNobody } from '../grammar/nobody.ts'
import { endsWithStop } from '../grammar/sentence.ts'
import { isCapital } from '../marks/signs.ts'
import { around } from './around.ts'
import type { Attribution } from './attribution.ts'
import { clauseAfter } from './clause-after.ts'
import { clauseBefore } from './clause-before.ts'
import { standsInFurniture } from './furniture.ts'
import { labelOf, lineLabelOf } from './label.ts'
import { remarkOf, talkOf } from './remark.ts'
import { sourceAt } from './source.ts'
import { unspacedClause } from './unspaced-clause.ts'

/** Finds what attributes a quotation within its own sentence. */
export function attribute(reading: Reading, at: number): Attribution | undefined {
  const found = attributed(reading, at)
  if (!found?.speaker || found.from || !isNobody(reading, found.speaker, found.cue)) return found
  const { speaker: _, ...agentless } = found
  return agentless
}

function attributed(reading: Reading, at: number): Attribution | undefined {
  const quoted = reading.tokens[at]
  if (!quoted || standsInFurniture(reading, at)) return undefined
  if (reading.language.unspaced) return unspacedClause(reading, at)
  const stopped = endsWithStop(reading.text, quoted) && reading.text[(quoted.stretch?.end ?? 0) - 1] === '.'
  const close = stopped ? undefined : clauseAfter(reading, at + 1)
  if (close && isBeside(reading, at)) return close
  return (
    lineLabelOf(reading, at) ??
    remarkOf(reading, at) ??
    talkOf(reading, at) ??
    clauseBefore(reading, at) ??
    close ??
    labelOf(reading, at) ??
    (stopped && mayFollow(reading, at + 1) ? telling(clauseAfter(reading, at + 1, 6)) : undefined) ??
    around(reading, at)
  )
}

/** > | “We leave.” Vale said   but not > | “We leave.” The crews cheered: after a stop, a verb that gives words */
const telling = (found: Attribution | undefined): Attribution | undefined =>
  found?.word === undefined || found.word.report === 'say' ? found : undefined

/** > | “We leave.” Vale said   but not > | „Wir gehen.“ Brahm sagte: after the words the German verb comes first, and a source goes on in small letters. */
const mayFollow = (reading: Reading, at: number): boolean =>
  (reading.language.verbSecond === undefined || !isCapital(reading.tokens[at]?.text[0])) && !beginsWithSource(reading, at)

/** > | “We leave.” According to Vale, the pier stays: the next sentence */
const beginsWithSource = (reading: Reading, at: number): boolean =>
  isCapital(reading.tokens[at]?.text[0]) && sourceAt(reading, at) !== undefined

/** > | “We leave,” he said   > | „Wir gehen“, sagte er: a comma parts the words from the clause, or they end with ? or !. */
function isBeside({ tokens, text }: Reading, at: number): boolean {
  const last = text[(tokens[at]?.stretch?.end ?? 0) - 1] ?? ''
  return ',?!—–-'.includes(last) || tokens[at + 1]?.kind === 'comma' || at === 0
}
