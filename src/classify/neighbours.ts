import type { Token } from '../model.ts'
import type { Passage } from './passage.ts'
import type { Word } from './words.ts'

/** The word printed right before another, or so many words before it, normalized; empty where there is none. */
export function wordBefore({ token }: Word, { before, run, tokens }: Passage, back = 1): string {
  const own = run.length > 0 ? run : tokens
  let left = back
  for (const [some, end] of [
    [own, Math.max(0, own.indexOf(token))],
    [before, before.length],
  ] as const)
    for (let at = end - 1; at >= 0; at -= 1) {
      if (some[at]?.kind === 'word') left -= 1
      if (left === 0) return some[at]!.norm
    }
  return ''
}

/** The word printed right behind another, or so many words behind it, normalized; empty where there is none. */
export function wordAfter(word: Word, passage: Passage, ahead = 1): string {
  return printedAfter(word, passage, ahead)?.norm ?? ''
}

/** The same as it is printed. */
export function printedAfter({ token }: Word, { after, run, tokens }: Passage, ahead = 1): Token | undefined {
  const own = run.length > 0 ? run : tokens
  const at = own.indexOf(token)
  let left = ahead
  for (const [some, from] of [
    [own, at < 0 ? own.length : at + 1],
    [after, 0],
  ] as const)
    for (let place = from; place < some.length; place += 1) {
      if (some[place]?.kind === 'word') left -= 1
      if (left === 0) return some[place]
    }
  return undefined
}
