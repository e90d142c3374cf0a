import type { Attribution } from './attribution.ts'
import { cueAt } from '../grammar/cue.ts'
import { phraseAt } from '../grammar/phrase.ts'
import { isName } from '../grammar/proper.ts'
import { read, type Reading } from '../grammar/reading.ts'

/** A longer line is no label. */
const LONGEST = 120
/** > | – Ona Bray. */
const NAME_ALONE = /^[—–-]{1,2}[ \u00a0]?\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’-]*){0,3}\.\s*$/u
const DASH_BELOW = /[ \t\u00a0]*(?:\r\n|[\n\r]){1,2}[ \t\u00a0]*(?=[—–-]{1,2}[ \u00a0]?[\p{Lu}@])/uy

/**
 * Who is named after a dash on the next line.
 *
 * > | “The pier opens in June.”
 * > | — Ona Bray, mayor of Carrow
 *       ^------^
 */
export function labelBelow(text: string, { tokens, language }: Reading, at: number): Attribution | undefined {
  const end = tokens[at]?.end
  if (end === undefined || at !== tokens.length - 1) return undefined
  DASH_BELOW.lastIndex = end
  const [gap] = DASH_BELOW.exec(text) ?? []
  if (gap === undefined) return undefined
  const start = end + gap.length
  const [line = ''] = /^[^\n\r\u2028\u2029]*/.exec(text.slice(start, start + LONGEST + 1)) ?? []
  if (line.length > LONGEST || (/[.!?…:]\s*$/.test(line) && !NAME_ALONE.test(line))) return undefined
  const below = read(text, { start, end: start + line.length }, [], language)
  const speaker = isName(below.tokens[1]) && !below.tokens.some((_, i) => cueAt(below, i)) ? phraseAt(below, 1) : undefined
  return speaker && { how: 'label', speaker, from: below }
}
