import { cueAt } from '../grammar/cue.ts'
import type { Phrase } from '../grammar/phrase.ts'
import { isName } from '../grammar/proper.ts'
import type { Reading } from '../grammar/reading.ts'

/** Where the name of whom someone tells stands: > | He told Bray that: he is not Bray. */
export function hearerOf(reading: Reading, subject: number): number | undefined {
  const next = reading.tokens[subject + 2]
  return cueAt(reading, subject + 1) && isName(next) ? next?.start : undefined
}

const REPLIES = new Set(['replied', 'replies', 'answered', 'answers', 'retorted', 'responded', 'responds', 'countered'])
const QUESTION = /^["“«]?[^"“”«»\n]{0,600}\?["”»]/
const LONGEST = 620

/** > | “Was it lit?” Bray asked. “It was,” he replied: not she who asked. */
export function isAnswer({ tokens, text }: Reading, { from, to }: Phrase, asked: number): boolean {
  const replies = [tokens[from - 1], tokens[to + 1]].some((token) => REPLIES.has(token?.lower ?? ''))
  return replies && QUESTION.test(text.slice(asked, asked + LONGEST))
}
