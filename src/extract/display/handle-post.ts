import type { Span } from '../../model.ts'
import type { Line } from '../marks/lines.ts'
import type { FoundPost } from './found-post.ts'
import { isSignature } from './signed-post.ts'
import { HANDLE, HANDLE_TAIL, isAge, isCredit, isDateLine, isFoot, isReplying } from './post-lines.ts'

const LONGEST_NAME = 60
const MOST_LINES = 20
/** In a page without empty lines, no post is longer. */
const FEW_LINES = 8

/** > | Ona Bray ✔ @onabray   > | Ona Bray (@onabray) · Mar 3 */
const NAME_AND_HANDLE = new RegExp(
  String.raw`^((?=[^@\n]*\p{L}[^@\n]*@)[^@\n]{2,60}?)(?:[\s✔✓☑·•]|\ufe0f){0,9}\(?${HANDLE}\)?${HANDLE_TAIL}\s*$`,
  'u',
)
const HANDLE_ALONE = new RegExp(String.raw`^\(?${HANDLE}\)?${HANDLE_TAIL}\s*$`, 'u')
const BADGES = /(?:[\s✔✓☑·•(]|\ufe0f)+$/u

/**
 * A post under the name and handle of its author.
 *
 * > | Ona Bray @onabray                     the name alone on a line, the handle beneath it, will do
 * > | Replying to @harbourboard             no words of hers
 * > | I never met him.                      the lines to the date, the counts, or the next author
 * > | 9:14 PM - 3 Feb 2019
 */
export function underHandle(lines: readonly Line[], i: number): FoundPost | undefined {
  const head = headAt(lines, i)
  if (!head) return undefined
  const from = firstOwn(lines, head.last + 1)
  const isClose = lines[head.last + 1]?.isNext === true
  const isOwn = (at: number) => {
    const line = lines[at]
    return line && !isEnd(line.text) && !isFoot(line.text) && !headAt(lines, at) && (!isClose || line.isNext) && at - from < MOST_LINES
  }
  let last = from - 1
  while (isOwn(last + 1)) last += 1
  const isDated = isEnd(lines[last + 1]?.text ?? '')
  if (!isDated && !isClose) return undefined
  if (!isDated && last - from >= FEW_LINES) last = from
  // > | She did not reply.   > | UPDATE   > | Aug. 3, 2024, 10:15 AM   a date far below is another's
  if (isDated && !isClose && last - from >= FEW_LINES) return undefined
  const [first, end] = [lines[from], lines[last]]
  if (last < from || !first || !end) return undefined
  let foot = isDated ? last + 1 : last
  while (isFoot(lines[foot + 1]?.text ?? '')) foot += 1
  return { block: { start: first.start, end: end.end, speaker: head.speaker }, last: foot }
}

/** > | 9:14 PM - 3 Feb 2019   > | — Ona Bray (@onabray) February 3, 2019 */
const isEnd = (text: string): boolean => isDateLine(text) || isSignature(text)

/** Past what stands between the handle and the words: > | ·   > | 3h   > | Replying to @harbourboard */
function firstOwn(lines: readonly Line[], from: number): number {
  let at = from
  if (lines[at]?.text === '·') at += isAge(lines[at + 1]?.text ?? '') ? 2 : 1
  return isReplying(lines[at]?.text ?? '') ? at + 1 : at
}

interface Head {
  readonly speaker: Span
  readonly last: number
}

function headAt(lines: readonly Line[], i: number): Head | undefined {
  const line = lines[i]
  if (!line || line.text.length > 140) return undefined
  if (line.text.includes('@')) {
    const name = isCredit(line.text.replace(new RegExp(HANDLE, 'u'), '')) ? undefined : NAME_AND_HANDLE.exec(line.text)?.[1]
    return name ? { speaker: { start: line.start, end: line.start + name.replace(BADGES, '').length }, last: i } : undefined
  }
  const under = lines[i + 1]
  const isName = line.text.length <= LONGEST_NAME && !/[.!?:,;]$/.test(line.text) && /\p{L}/u.test(line.text) && !isCredit(line.text)
  if (!isName || !under?.isNext || !HANDLE_ALONE.test(under.text)) return undefined
  return { speaker: { start: line.start, end: line.start + line.text.replace(BADGES, '').length }, last: i + 1 }
}
