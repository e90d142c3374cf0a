import { visible } from '../inert.ts'

/** Text as an edition has it: letter for letter, but what cannot be seen, on one line. */
export function plain(text: string): string {
  return visible(text).replace(/\s+/g, ' ').trim()
}
