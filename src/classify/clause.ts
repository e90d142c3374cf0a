import type { Token } from '../model.ts'

const STOPS = /^[.!?;:"'-]$/u

/** Whether a token ends a sentence. */
export function endsSentence({ kind, norm }: Token): boolean {
  return kind === 'mark' && /^[.!?]$/.test(norm)
}

/** Whether what follows some tokens opens a clause: nothing stands before it, or a stronger mark than a comma. */
export function opensClause(before: readonly Token[]): boolean {
  const last = before.at(-1)
  return last === undefined || last.kind === 'ellipsis' || (last.kind === 'mark' && STOPS.test(last.norm))
}

/** Whether what follows some tokens opens a sentence. */
export function opensSentence(before: readonly Token[]): boolean {
  const last = before.findLast(({ kind, norm }) => kind === 'word' || kind === 'bracket' || /^[.!?]$/.test(norm))
  return last === undefined || endsSentence(last)
}

/** The tokens from the start of the last sentence on. */
export function lastSentence(tokens: readonly Token[]): readonly Token[] {
  return tokens.slice(tokens.findLastIndex(endsSentence) + 1)
}

/** The tokens up to the end of the first sentence. */
export function firstSentence(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex(endsSentence)
  return end < 0 ? tokens : tokens.slice(0, end)
}
