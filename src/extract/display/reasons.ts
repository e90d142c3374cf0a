import type { Utterance } from '../attribution/utterance.ts'

/** More is no page that anyone set. */
const MOST = 300

/** Why bare words are no quotation wherever the page reports them; nothing if they are one, or stand nowhere. */
export type Reasons = (words: string) => string | undefined

/** Gives for words that an article prints why they are no quotation, by the words; not looked for before the first question. */
export function reasonsOf(utterances: readonly Utterance[], keyOf: (each: Utterance) => string): Reasons {
  let reasons: Map<string, string> | undefined
  return (words) => {
    if (!reasons) {
      reasons = new Map()
      for (const each of utterances) if (each.mention && reasons.size < MOST) reasons.set(keyOf(each), each.mention)
    }
    return reasons.get(words)
  }
}
