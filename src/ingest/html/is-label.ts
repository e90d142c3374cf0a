import { bare } from './same-words.ts'

/** Longer texts are no labels. */
const MAX_LENGTH = 60

/** Whether a text is one of some labels, whatever its case and the signs around it. */
export function isLabel(text: string, labels: ReadonlySet<string>): boolean {
  return text.length <= MAX_LENGTH && labels.has(bare(text))
}
