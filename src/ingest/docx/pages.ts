import type { Break, Paragraph } from './paragraph.ts'

/** Where a page begins: the paragraph, and the offset in its text. */
export interface PageStart {
  readonly paragraph: number
  readonly at: number
}

/** More signs on a page that only typed breaks end show that there are pages between. */
const MOST_SIGNS = 4000

/**
 * Where pages begin, the first left out.
 *
 * Where the file was never laid out, typed breaks alone tell: undefined if a page between them would be too long for one.
 */
export function pagesOf(paragraphs: readonly Paragraph[]): readonly PageStart[] | undefined {
  const starts: PageStart[] = []
  /** Breaks since the last sign, and signs since the last page began. */
  let met: Break['kind'][] = []
  let last: PageStart | undefined
  let [signs, isLaidOut, isTooLong] = [0, false, false]
  const print = (printed: string): void => {
    const more = printed.trim().length
    if (more === 0) return
    const start = last
    const ended = start ? Array.from({ length: pagesEnded(met, signs + starts.length === 0) }, () => start) : []
    if (ended.length > 0) {
      for (const each of ended) starts.push(each)
      isTooLong ||= signs > MOST_SIGNS
      signs = 0
    }
    signs += more
    met = []
  }
  for (const [paragraph, { text, breaks }] of paragraphs.entries()) {
    let from = 0
    for (const { kind, at } of inOrder(text, breaks)) {
      print(text.slice(from, at))
      met.push(kind)
      last = { paragraph, at }
      isLaidOut ||= kind === 'rendered'
      from = at
    }
    print(text.slice(from))
  }
  return isLaidOut || !(isTooLong || signs > MOST_SIGNS) ? starts : undefined
}

/**
 * How many pages end where some breaks are met with nothing printed between them: one that somebody made is noted once more where it was laid out.
 *
 * > | hard, rendered   > | rendered, hard   one
 * > | hard, hard   > | rendered, hard, rendered   two: a page is empty
 */
function pagesEnded(met: readonly Break['kind'][], isTop: boolean): number {
  const count = (kind: Break['kind']): number => met.filter((each) => each === kind).length
  if (met.length === 0 || (isTop && count('hard') === 0)) return 0
  return Math.max(count('hard'), count('rendered'), 1)
}

function inOrder(text: string, breaks: readonly Break[]): { readonly kind: Break['kind']; readonly at: number }[] {
  return breaks
    .filter(({ isPage }) => isPage)
    .map(({ kind, at }) => ({ kind, at: kind === 'section' ? text.length : at }))
    .toSorted((a, b) => a.at - b.at)
}
