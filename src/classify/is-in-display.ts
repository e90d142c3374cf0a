import type { Witness } from '../model.ts'

/** Whether a witness is a headline, a deck, a caption or a pull quote, and nothing else. */
export function isInDisplay({ quotations }: Pick<Witness, 'quotations'>): boolean {
  return quotations.every(({ form }) => form === 'display')
}
