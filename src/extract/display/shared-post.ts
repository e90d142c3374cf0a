import type { Language } from '../languages/language.ts'
import type { Line } from '../marks/lines.ts'
import type { FoundPost } from './found-post.ts'
import { HANDLE, isDateLine, isFoot, isView } from './post-lines.ts'
import { speaksOfItself } from './speaks-of-itself.ts'

const SHARED = new RegExp(
  String.raw`(?:^|\s)A (?:post|video|photo|reel) (?:shared|posted) by ([^\n()@]{1,50}) ?\(${HANDLE}\)[^\n]{0,60}$`,
  'u',
)
const MOST_LINES = 12
const LOOKS_POSTED = /[@#]\p{L}|\p{Extended_Pictographic}/u

/**
 * A picture's caption over the line that names who shared it.
 *
 * > | View this post on Instagram
 * > | New boat, old captain.
 * > | A post shared by Ona Bray (@onabray) on Oct 2, 2020
 */
export function shared(lines: readonly Line[], i: number, language: Language): FoundPost | undefined {
  const line = lines[i]
  const found = line?.text.includes('shared by') || line?.text.includes('posted by') ? SHARED.exec(line.text) : undefined
  if (!line || !found) return undefined
  const [all, name = ''] = found
  const at = line.start + found.index + all.indexOf(name, 8)
  const speaker = { start: at, end: at + name.trimEnd().length }
  const own = line.text.slice(0, found.index).trimEnd()
  if (own) return isView(own) ? undefined : { block: { start: line.start, end: line.start + own.length, speaker }, last: i }
  const view = lines.slice(Math.max(0, i - MOST_LINES), i).findLast(({ text }) => isView(text))
  const above = lines[i - 1]
  const isCaption = above !== undefined && !above.isMarked && (LOOKS_POSTED.test(above.text) || speaksOfItself(above, language))
  const first = view ? lines[lines.indexOf(view, i - MOST_LINES) + 1] : isCaption ? above : undefined
  return first && above && first.start < line.start ? { block: { start: first.start, end: above.end, speaker }, last: i } : undefined
}

/**
 * A post under the name of its page and a date, over the buttons of the network.
 *
 * > | Harbour Board
 * > | February 8 at 6:40 PM ·
 * > | The pier is shut until the tide turns.
 * > | Like Comment Share
 */
export function underPageName(lines: readonly Line[], i: number): FoundPost | undefined {
  const [name, date, first] = [lines[i], lines[i + 1], lines[i + 2]]
  if (!name || !date?.isNext || !first?.isNext || name.text.length > 60 || /[.!?:]$/.test(name.text) || !isDateLine(date.text))
    return undefined
  let last = i + 2
  while (lines[last + 1]?.isNext && !isFoot(lines[last + 1]?.text ?? '') && last - i < MOST_LINES) last += 1
  const end = lines[last]
  // A byline and a date stand over an article too: the page's own signs tell them apart.
  if (!end || !(isFoot(lines[last + 1]?.text ?? '') || (/[·•]$/.test(date.text) && last - i < MOST_LINES))) return undefined
  return { block: { start: first.start, end: end.end, speaker: { start: name.start, end: name.end } }, last: last + 1 }
}
