import { cueAt } from '../grammar/cue.ts'
import type { Reading } from '../grammar/reading.ts'
import { sentenceEnd, sentenceStart } from '../grammar/sentence.ts'
import type { Attribution } from './attribution.ts'

const NEAR = 5

/**
 * Who says it, in a language printed without blanks.
 *
 * > | 市长王立新说：“…”   > | “…”村民李大海表示   > | 市長の山本健一は「…」と述べた
 */
export function unspacedClause(reading: Reading, at: number): Attribution | undefined {
  const { tokens, language } = reading
  const end = Math.min(sentenceEnd(reading, at), at + NEAR)
  const start = Math.max(sentenceStart(reading, at), at - NEAR)
  const quoting = language.unspaced?.quoting ?? ''
  for (let i = at + 1; i < end && tokens[i]?.kind !== 'quoted'; i += 1) {
    const word = cueAt(reading, i)
    const isQuoted = quoting === '' || tokens[i - 1]?.lower === quoting || tokens[at + 1]?.lower === quoting
    if (!word || !isQuoted) continue
    const speaker = quoting === '' ? wordIn(reading, at + 1, i) : (subjectIn(reading, at + 1, i + 1) ?? subjectIn(reading, start, at))
    return { how: 'after', ...(speaker !== undefined && { speaker: { from: speaker, to: speaker } }), cue: i, word }
  }
  if (quoting !== '') return undefined
  for (let i = at - 1; i >= start; i -= 1) {
    const word = cueAt(reading, i)
    if (!word) continue
    const speaker = wordIn(reading, start, i)
    return { how: 'before', ...(speaker !== undefined && { speaker: { from: speaker, to: speaker } }), cue: i, word }
  }
  return undefined
}

/** The first word of a stretch that begins with no particle. */
function wordIn({ tokens, language }: Reading, from: number, to: number): number | undefined {
  const found = tokens.slice(from, to).findIndex(({ kind, text }) => kind === 'word' && !language.unspaced?.particles.has(text[0] ?? ''))
  return found < 0 ? undefined : from + found
}

/** The word that a subject particle follows, nearest to the quotation. */
function subjectIn({ tokens, language }: Reading, from: number, to: number): number | undefined {
  const isSubject = (i: number) => tokens[i]?.kind === 'word' && language.unspaced?.particles.has(tokens[i + 1]?.text[0] ?? '') === true
  for (let i = to - 2; i >= from; i -= 1) if (isSubject(i)) return i
  return undefined
}
