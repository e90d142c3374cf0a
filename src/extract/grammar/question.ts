import type { Reading } from './reading.ts'
import { sentenceEnd } from './sentence.ts'

/** Whether the sentence that a token stands in is a question: > | Had Bray known?   whom it is about does not ask it, nor answers surely */
export function isQuestion(reading: Reading, at: number): boolean {
  const last = reading.tokens[sentenceEnd(reading, at) - 1]
  return last?.kind === 'stop' && last.text.startsWith('?')
}
