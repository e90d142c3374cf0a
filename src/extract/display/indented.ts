import type { Line } from '../marks/lines.ts'
import { OPENS_WITH_MARK } from './opens-with-mark.ts'
import { isListed, leading, type SetOff } from './set-off-words.ts'

const MOST_LINES = 60

/** Words that stand further in than the line that leads to them. */
export function indented(text: string, lines: readonly Line[], i: number): SetOff | undefined {
  const lead = leading(lines[i - 1])
  const [first] = lines.slice(i, i + 1)
  if (!lead?.text.endsWith(':') || !first) return undefined
  const least = indent(text, lead) + 2
  let at = i
  while (at - i < MOST_LINES && isFurtherIn(text, lines[at], least)) at += 1
  // What is never out again is the page's own margin.
  if (at === i || at === lines.length || OPENS_WITH_MARK.test(first.text) || isListed(first.text)) return undefined
  return { spans: lines.slice(i, at).map(({ start, end }) => ({ start, end })), at: at - 1, lead }
}

const isFurtherIn = (text: string, line: Line | undefined, least: number): boolean => line !== undefined && indent(text, line) >= least

/** How far in a line begins; a tab counts as four blanks. */
function indent(text: string, { start }: Line): number {
  let width = 0
  for (let at = start - 1; at >= 0 && width < 40 && (text[at] === ' ' || text[at] === '\t' || text[at] === '\u00a0'); at -= 1)
    width += text[at] === '\t' ? 4 : 1
  return width
}
