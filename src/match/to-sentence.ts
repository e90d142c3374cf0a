import type { Part, Stretch } from './densest.ts'
import type { Reading } from './reader.ts'

/** Further than so many words nothing is taken in. */
const MOST = 12

/**
 * A part of a record, with the words of its sentence that stand where the known text has others: `I answer for the plan` where a paper
 * prints “I answer for the pain”. As many as the paper has, and one more: `no one` may be its `nobody`.
 */
export function toSentence(part: Part, text: string, { starts, ends }: Pick<Reading, 'starts' | 'ends'>, quoted: Uint8Array): Stretch {
  let { from, to } = part
  const isJoined = (before: number) => !/[.!?…:;\n]/.test(text.slice(ends[before] ?? 0, starts[before + 1] ?? 0))
  const isFree = (word: number) => word >= 0 && word < starts.length && quoted[word] !== 1
  for (let left = reach(part.head); left > 0 && isFree(from - 1) && isJoined(from - 1); left--) from -= 1
  for (let left = reach(part.tail); left > 0 && isFree(to) && isJoined(to - 1); left--) to += 1
  return { ...part, from, to }
}

function reach(words: number): number {
  return words === 0 ? 0 : Math.min(MOST, words + 1)
}
