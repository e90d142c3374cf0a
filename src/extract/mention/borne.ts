import { isCapital } from '../marks/signs.ts'
import type { Candidate } from './candidate.ts'

const FEW = 4
/** A reporting word this near before the marks has them for its own. */
const NEAR = 2

/** > | the “opt-out” movement   > | waved “Gulls for Vale” signs   > | an account called “Hypo-Vale”: something bears the words for a name. */
export function isBorne({ reading: { tokens, language }, at, words, content, before, after, attribution }: Candidate): boolean {
  const bearers = language.mentions?.bearers
  if (bearers === undefined || words.length > FEW) return false
  const isFree = !/[.,!?…]$/.test(content)
  const isNear = attribution?.cue !== undefined && attribution.cueFrom === undefined && attribution.cue < at && at - attribution.cue <= NEAR
  if (isFree && (!isNear || isCapital(words[0]?.[0])) && after?.kind === 'word' && bearers.has(after.lower)) return true
  const calling = language.determiners.has(before?.lower ?? '') ? at - 2 : at - 1
  const thing = tokens[calling - 1]?.kind === 'comma' ? tokens[calling - 2] : tokens[calling - 1]
  return (
    isCapital(words[0]?.[0]) &&
    language.mentions?.callings.has(tokens[calling]?.lower ?? '') === true &&
    thing !== undefined &&
    (bearers.has(thing.lower) || language.works.has(thing.lower))
  )
}
