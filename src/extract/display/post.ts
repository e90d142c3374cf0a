import type { Span } from '../../model.ts'
import type { Language } from '../languages/language.ts'
import type { Line } from '../marks/lines.ts'

/** Words that stand without marks, and who is named beside them as their author. */
export interface Block extends Span {
  readonly speaker?: Span
}

/** > | Ona Bray ✔ @onabray */
const HANDLE_LINE = /^((?=[^@\n]*\p{L}[^@\n]*@)[^@\n]{2,60}?)(?:[\s✔✓☑·•]|\ufe0f)*\(?@\w{2,30}\)?\s*$/u

/** > | 9:14 PM - 3 Feb 2019   > | 7:02 AM · Aug 30, 2018   > | February 3, 2019 */
const DATE_LINE =
  /^(?:\d{1,2}[:.]\d\d ?(?:[AaPp]\.?[Mm]\.?)?\s*[-–—·•]\s*)?(?:\d{1,2}\.? \p{L}{3,10}\.?,? \d{4}|\p{L}{3,10}\.? \d{1,2},? \d{4})\s*$/u

/** > | — Ona Bray (@onabray) February 3, 2019 */
const SIGNATURE = /(?:^|\s)[—–-]{1,2}\s?([^\n()@]{2,50}) \(@\w{2,30}\)[^\n]{0,50}$/u

/** > | … so proud of you all https://t.co/a1B2c3 */
const LINKED = /(?:t\.co|pic\.twitter\.com|instagram\.com\/p)\/[\w-]+\/?\s*$/

const CREDIT =
  /^(?:twitter|instagram|facebook|photo|image|source|via|credit|follow|contact|email|e-mail|by|sign up|tips?)\b|\b(?:on twitter|on instagram|@\w+\.\w+)|\w@\w/i

/**
 * Posts that a page shows without marks.
 *
 * > | Ona Bray @onabray
 * > | I never met him.            the lines between the handle and the date
 * > | 9:14 PM - 3 Feb 2019
 */
export function postsIn(lines: readonly Line[], language: Language): Block[] {
  let known: boolean | undefined
  const narrates = () => (known ??= lines.filter((line) => !line.isMarked && speaksOfItself(line, language)).length > 1)
  const posts: Block[] = []
  for (let i = 0; i < lines.length; i += 1) {
    const found = underHandle(lines, i) ?? signed(lines, i)
    if (found) {
      posts.push(found.block)
      i = Math.max(i, found.last)
      continue
    }
    const line = lines[i]
    if (line && !line.isMarked && standsAlone(lines, i) && isLonePost(line, lines[i - 1], language, narrates))
      posts.push({ start: line.start, end: line.end })
  }
  return posts
}

function underHandle(lines: readonly Line[], i: number): { block: Block; last: number } | undefined {
  const head = lines[i]
  const name = head && head.text.length < 140 && head.text.includes('@') ? HANDLE_LINE.exec(head.text)?.[1] : undefined
  if (!head || !name || CREDIT.test(head.text) || !lines[i + 1]?.isNext) return undefined
  let last = i
  while (lines[last + 1]?.isNext && !DATE_LINE.test(lines[last + 1]?.text ?? '') && last - i < 20) last += 1
  const [first, end] = [lines[i + 1], lines[last]]
  if (last === i || !first || !end) return undefined
  const shown = name.replace(/(?:[\s✔✓☑·•(]|\ufe0f)+$/u, '')
  return {
    block: { start: first.start, end: end.end, speaker: { start: head.start, end: head.start + shown.length } },
    last: DATE_LINE.test(lines[last + 1]?.text ?? '') ? last + 1 : last,
  }
}

function signed(lines: readonly Line[], i: number): { block: Block; last: number } | undefined {
  const line = lines[i]
  const signature = line?.text.includes('(@') ? SIGNATURE.exec(line.text) : undefined
  if (!line || !signature) return undefined
  const name = signature[1] ?? ''
  const at = line.start + signature.index + signature[0].indexOf(name)
  const tag = /^<[^<>]{0,300}>/.exec(line.text)?.[0].length ?? 0
  const words = line.text.slice(tag, signature.index).trimEnd()
  const above = lines[i - 1]
  const speaker = { start: at, end: at + name.trimEnd().length }
  if (words)
    return line.isMarked && tag === 0
      ? undefined
      : { block: { start: line.start + tag, end: line.start + tag + words.length, speaker }, last: i }
  return above && !above.isMarked ? { block: { start: above.start, end: above.end, speaker }, last: i } : undefined
}

const standsAlone = (lines: readonly Line[], i: number): boolean => lines[i]?.isNext === false && lines[i + 1]?.isNext !== true

/** A paragraph that ends with a short link, speaks to a handle, or says "I" after someone posted. */
function isLonePost(line: Line, above: Line | undefined, language: Language, narrates: () => boolean): boolean {
  const { text } = line
  if (text.length < 20 || text.length > 700 || CREDIT.test(text)) return false
  if (LINKED.test(text)) return true
  const [first = ''] =
    text
      .slice(0, 20)
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[@#]?[\p{L}\p{N}_][\p{L}\p{N}_'-]*/u) ?? []
  const isOwn = language.self.has(first)
  if (/(?<![\p{L}\p{N}_])@[\p{L}\p{N}_]/u.test(text) && /[.!?…]$/.test(text))
    return isOwn || !wordsOf(line).some((word) => language.cues.get(word)?.report === 'say')
  return isOwn && above !== undefined && tellsOfPosting(above, language) && speaksOfItself(line, language, 2) && !narrates()
}

const wordsOf = ({ text }: Line): string[] => text.toLowerCase().match(/[\p{L}-]+/gu) ?? []

const tellsOfPosting = (line: Line, { cues, vehicles }: Language): boolean =>
  wordsOf(line).some((word) => cues.get(word)?.medium === 'written' || vehicles.get(word) === 'written')

const speaksOfItself = ({ text }: Line, { self }: Language, times = 1): boolean =>
  (text.replaceAll('’', "'").match(/[\p{L}']+/gu) ?? []).filter((word) => self.has(word.toLowerCase())).length >= times
