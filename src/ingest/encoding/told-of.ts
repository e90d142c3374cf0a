import type { Mended } from './mend-mojibake.ts'

/** What is said of signs that were decoded wrongly before they were saved, whether they are as they were or mended. */
export function toldOf({ printed, meant, places }: Mended, done: 'found' | 'mended'): string {
  // Of what is printed the last byte may be a control, which no terminal should see.
  const shown = printed.replaceAll(/\p{Cc}/gu, '')
  return `\`${shown}\` stands for ${meant}: it was decoded wrongly before it was saved (${done === 'mended' ? 'mended in ' : ''}${placesOf(places)})`
}

/** > | 1 place   14 places */
export const placesOf = (count: number): string => `${count} ${count === 1 ? 'place' : 'places'}`
