import type { Reading, Token } from './reading.ts'
import { isCapital } from '../marks/signs.ts'

const LONGEST = 120

/** The first token of the sentence that a token stands in. */
export function sentenceStart({ tokens, text }: Reading, at: number): number {
  let i = at
  while (i > 0 && at - i < LONGEST && !endsSentence(text, tokens, i - 1)) i -= 1
  return i
}

/** The token after the last one of the sentence that a token stands in. */
export function sentenceEnd({ tokens, text }: Reading, at: number): number {
  let i = at + 1
  while (i < tokens.length && i - at < LONGEST && !endsSentence(text, tokens, i - 1)) i += 1
  return i
}

/** A stop ends a sentence; so does a quotation that ends with one, if a capital follows. */
function endsSentence(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (token?.kind === 'stop') return next === undefined || (next.kind !== 'stop' && !isShortened(tokens, at))
  if (token?.kind !== 'quoted' || !token.stretch) return false
  return (
    endsWithStop(text, token) &&
    (next === undefined || next.kind === 'quoted' || next.kind === 'open' || (next.kind === 'word' && isCapital(next.text[0])))
  )
}

/** > | Ona Bray (D-Calif.) said: the stop of a word that stands in brackets alone, or almost. */
const isShortened = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.kind === 'close' && tokens.slice(Math.max(0, at - 3), at).some(({ kind }) => kind === 'open')

/** Whether the words of a quotation end with a full stop, a question mark or the like. */
export const endsWithStop = (text: string, { stretch }: Token): boolean =>
  stretch !== undefined && '.!?…'.includes(text[stretch.end - 1] ?? '')
