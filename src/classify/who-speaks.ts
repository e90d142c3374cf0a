import type { Quotation, Speaker, Witness } from '../model.ts'
import { wordsIn } from '../text/words-in.ts'

/** So much of what another witness prints must stand inside the nested quotation. */
const SHARE = 2 / 3

/**
 * The speakers a witness gives the words of its cluster to, one a quotation: where others print only what stands inside
 * a nested quotation, the speaker of that.
 *
 * > | “He told me: ‘Close the pier,’” Bray said.
 * > | “Close the pier,” Vale told Bray.      no other speaker than he
 */
export function speakersOf(witness: Witness, witnesses: readonly Witness[]): (Speaker | undefined)[] {
  if (witness.quotations.every(({ nested }) => nested === undefined)) return witness.quotations.map(({ speaker }) => speaker)
  const others = witnesses.filter((each) => each !== witness).map(({ quotations }) => quotations.flatMap(({ content }) => wordsIn(content)))
  return witness.quotations.map((quotation) => innermost(quotation, others).speaker)
}

function innermost(quotation: Quotation, others: readonly (readonly string[])[]): Quotation {
  const inner = quotation.nested?.find((nested) => others.some((words) => holds(nested, words)))
  // > | “I told him: ‘Close the pier,’” Bray said: Bray said both
  return inner && inner.speaker?.name !== quotation.speaker?.name ? innermost(inner, others) : quotation
}

function holds(quotation: Quotation, words: readonly string[]): boolean {
  const own = new Set(wordsIn(quotation.content))
  return words.length > 0 && words.filter((word) => own.has(word)).length >= SHARE * words.length
}
