import type { PageStart } from './pages.ts'
import type { Paragraph } from './paragraph.ts'

/**
 * Where pages begin in the text that was laid out: at the first sign after the break that is no space.
 *
 * That is in the next paragraph where its own has ended, or stands beside the text; a page that nothing follows does not begin.
 */
export function offsetsOf(
  pages: readonly PageStart[],
  paragraphs: readonly Paragraph[],
  starts: readonly (number | undefined)[],
  text: string,
): number[] {
  const next = nextOf(starts)
  let walk: { readonly paragraph: number; readonly to: (at: number) => number | undefined } | undefined
  return pages.flatMap(({ paragraph, at }) => {
    const [start, own] = [starts[paragraph], paragraphs[paragraph]]
    if (start !== undefined && own && walk?.paragraph !== paragraph) walk = { paragraph, to: walker(own, text, start) }
    const offset = start === undefined ? undefined : walk?.to(at)
    return offset ?? next[paragraph] ?? []
  })
}

/** For each paragraph where the next one begins that stands in the text. */
function nextOf(starts: readonly (number | undefined)[]): (number | undefined)[] {
  const next: (number | undefined)[] = []
  let start: number | undefined
  for (let i = starts.length - 1; i >= 0; i -= 1) {
    next[i] = start
    start = starts[i] ?? start
  }
  return next
}

/** Walks through a paragraph and what was printed of it side by side: they have the same signs, but for spaces and what sets words off. Offsets asked for ascend. */
function walker({ text: raw, role }: Paragraph, text: string, start: number): (at: number) => number | undefined {
  const isSign = (at: number): boolean => !isBlank(text, at) && !(role === 'quote' && setsOff(text, at, start))
  let [from, to] = [0, start]
  return (at) => {
    for (;;) {
      while (from < raw.length && isBlank(raw, from)) from += 1
      if (from >= raw.length) return undefined
      while (!isSign(to)) to += 1
      if (from >= at) return to
      from += 1
      to += 1
    }
  }
}

const isBlank = (text: string, at: number): boolean => (text[at] ?? '.').trim() === ''

/** > | > We stay.   the sign before each line */
const setsOff = (text: string, at: number, start: number): boolean => text.startsWith('> ', at) && (at === start || text[at - 1] === '\n')
