import type { Share } from '../model.ts'

/** A share in words: `the first 6 of its 17 words`, `6 of its 17 words`. */
export function shareWords({ words, of, at }: Share): string {
  const end = at === 'head' ? 'the first ' : at === 'tail' ? 'the last ' : ''
  return `${end}${words} of its ${of} words`
}
