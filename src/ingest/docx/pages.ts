import type { Break, Paragraph } from './paragraph.ts'

/** Where a page begins: the paragraph, and the offset in its text. */
export interface PageStart {
  readonly paragraph: number
  readonly at: number
}

/** More signs on a page that only typed breaks end show that there are pages between. */
const MOST_SIGNS = 4000

/**
 * Where pages begin, the first left out. A break that is noted twice, as somebody made it and as it was laid out, is one.
 *
 * Where the file was never laid out, typed breaks alone tell: undefined if a page between them would be too long for one.
 */
export function pagesOf(paragraphs: readonly Paragraph[]): readonly PageStart[] | undefined {
  const starts: PageStart[] = []
  let [signs, isLaidOut, isTooLong] = [0, false, false]
  for (const [i, { text, breaks }] of paragraphs.entries()) {
    let from = 0
    for (const { kind, at } of inOrder(text, breaks)) {
      signs += text.slice(from, at).trim().length
      from = at
      isLaidOut ||= kind === 'rendered'
      // What falls where nothing was printed since the last one is the same, but for a break that somebody typed: it leaves a page empty.
      if (signs === 0 && kind !== 'hard') continue
      starts.push({ paragraph: i, at })
      isTooLong ||= signs > MOST_SIGNS
      signs = 0
    }
    signs += text.slice(from).trim().length
  }
  return isLaidOut || !(isTooLong || signs > MOST_SIGNS) ? starts : undefined
}

function inOrder(text: string, breaks: readonly Break[]): { readonly kind: Break['kind']; readonly at: number }[] {
  return breaks
    .filter(({ isPage }) => isPage)
    .map(({ kind, at }) => ({ kind, at: kind === 'section' ? text.length : at }))
    .toSorted((a, b) => a.at - b.at)
}
