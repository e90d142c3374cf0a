import { type Candidate, candidatesFor, declaredCandidate, eastAsianReadings } from './candidates.ts'
import { evidenceIn } from './evidence.ts'

/** So many bits lie between the likeliest reading and the next that says something else, or nothing is decided: four thousand to one. */
const DECISIVE = 12
/** The same of a text too short to show its language, or in one that is not known here. */
const DECISIVE_OF_UNKNOWN = 24

/** So many bits prove that what is declared is wrong. */
const PROOF = 40

/**
 * The encoding that bytes are in, where only one makes sense of them; undefined where several do, or none.
 *
 * Of one that is declared more is asked before it is given up, and it stays where what is declared is nearly as good.
 */
export function guessEncoding(bytes: Uint8Array, isMarkup: boolean, declared?: string): string | undefined {
  const evidence = evidenceIn(bytes, isMarkup)
  const eastAsian = eastAsianReadings(evidence)
  // The one is a part of the other.
  const whole = declared === 'gbk' ? 'gb18030' : declared
  if (eastAsian.some(({ encoding }) => encoding === whole)) return declared
  if (eastAsian[0]) return new Set(eastAsian.map(({ text }) => text)).size === 1 ? eastAsian[0].encoding : undefined
  const candidates = candidatesFor(evidence).toSorted((a, b) => a.bits - b.bits)
  const said = declared === undefined ? undefined : declaredCandidate(declared, evidence)
  const [best] = candidates
  if (said && best && said.bits - best.bits < PROOF) return declared
  return decided(candidates)
}

function decided([best, ...others]: readonly Candidate[]): string | undefined {
  if (!best?.isSound) return undefined
  const next = others.find(({ text }) => text !== best.text)
  const decisive = best.isOfKnownLanguage ? DECISIVE : DECISIVE_OF_UNKNOWN
  return next && next.bits - best.bits < decisive ? undefined : best.encoding
}
