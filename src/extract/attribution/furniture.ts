import { isFurniture } from '../grammar/heading.ts'
import type { Reading } from '../grammar/reading.ts'
import { sentenceStart } from '../grammar/sentence.ts'

/** As much of a line as shows whose it is. */
const LINE = 40

/** Whether a token stands behind words of the page: > | Read more: “…”   > | More from Varna: “…” */
export function standsInFurniture(reading: Reading, at: number): boolean {
  const { text, tokens } = reading
  const start = tokens[sentenceStart(reading, at)]?.start ?? 0
  return isFurniture(text.slice(start, start + LINE))
}
