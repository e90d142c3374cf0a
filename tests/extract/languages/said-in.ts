import { quotationsOf } from '../reading-of.ts'

/** Who says what in a text, in the order of reading: `Ona Bray: We leave … at dawn`. */
export const saidIn = (text: string): string[] =>
  quotationsOf(text).map(({ speaker, spans, form }) => {
    const who = speaker?.name ?? speaker?.text ?? (form === 'display' ? 'displayed' : 'nobody')
    return `${who}: ${spans.map(({ start, end }) => text.slice(start, end)).join(' … ')}`
  })
