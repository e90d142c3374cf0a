import type { Line } from '../marks/lines.ts'
import { OPENS_WITH_MARK } from './opens-with-mark.ts'
import type { FoundPost } from './found-post.ts'
import { HANDLE } from './post-lines.ts'

/** > | — Ona Bray (@onabray) February 3, 2019 */
const SIGNATURE = new RegExp(String.raw`(?:^|\s)[—–-]{1,2}\s?([^\n()@]{2,50}) \(${HANDLE}\)([^\n]{0,50})$`, 'u')
const MOST_LINES = 6

/** Whether a line only signs what stands over it. */
export const isSignature = (text: string): boolean => /^[—–-]/.test(text) && text.includes('(@') && SIGNATURE.test(text)

/**
 * A post over the line that names its author.
 *
 * > | I never met him.
 * > | — Ona Bray (@onabray) February 3, 2019        or at the end of the same line
 */
export function signed(lines: readonly Line[], i: number): FoundPost | undefined {
  const line = lines[i]
  const signature = line?.text.includes('(@') ? SIGNATURE.exec(line.text) : undefined
  if (!line || !signature) return undefined
  const [all, name = '', tail = ''] = signature
  const at = line.start + signature.index + all.indexOf(name)
  const speaker = { start: at, end: at + name.trimEnd().length }
  const isSure = /\d{4}/.test(tail)
  const tag = /^<[^<>]{0,300}>/.exec(line.text)?.[0].length ?? 0
  const words = line.text.slice(tag, signature.index).trimEnd()
  if (words) {
    const isQuoted = line.isMarked && tag === 0 && !(isSure && !OPENS_WITH_MARK.test(words))
    return isQuoted ? undefined : { block: { start: line.start + tag, end: line.start + tag + words.length, speaker }, last: i }
  }
  const above = lines[i - 1]
  if (!above || (above.isMarked && !(isSure && !OPENS_WITH_MARK.test(above.text)))) return undefined
  return { block: { start: topOf(lines, i - 1).start, end: above.end, speaker }, last: i }
}

/** The first of the lines that stand together; only the last where too many do. */
function topOf(lines: readonly Line[], last: number): { readonly start: number } {
  let first = last
  while (lines[first]?.isNext && last - first <= MOST_LINES) first -= 1
  const isPost = last - first < MOST_LINES && first > 0 && lines.slice(first, last).every(({ isMarked }) => !isMarked)
  return lines[isPost ? first : last] ?? { start: 0 }
}
