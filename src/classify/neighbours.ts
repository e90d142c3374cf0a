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

/** The word printed right behind another, normalized; empty where there is none. */
export function wordAfter({ token }: Word, { after, run, tokens }: Passage): string {
  const own = run.length > 0 ? run : tokens
  const at = own.indexOf(token)
  const next = at < 0 ? undefined : own.find(({ kind }, place) => place > at && kind === 'word')
  return (next ?? after.find(({ kind }) => kind === 'word'))?.norm ?? ''
}
