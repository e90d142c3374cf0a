import type { Siglum } from '../model.ts'
import type { Passage } from './passage.ts'

/** One side of a discrepancy that is about no words of the quotation: what some witnesses tell of it, such as a speaker or a day. */
export function sideOf(sigla: readonly Siglum[], text: string): Passage {
  return { kind: text === '' ? 'omitted' : 'attested', sigla, text, tokens: [], run: [], before: [], after: [] }
}
