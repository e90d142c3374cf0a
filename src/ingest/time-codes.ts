import type { Timed } from '../model.ts'

/** A text whose time codes are made blank, sign by sign, so that every offset stays what it was; and what they told. */
export interface WithoutTimes {
  readonly text: string
  readonly times: readonly Timed[]
}

/** A code in a line: where it stands, and from where on what it tells holds. */
interface Code {
  readonly from: number
  readonly end: number
  readonly start: number
  readonly time: number
}

/** > | 12:31   > | 00:12:31   > | 0:12:31.250   > | 00:12:31:15   the last with its frames */
const CLOCK = String.raw`\d{1,3}:[0-5]?\d(?::[0-5]?\d)?(?:[.,:]\d{1,3})?`
const LONG_CLOCK = String.raw`\d{1,3}:[0-5]?\d:[0-5]?\d(?:[.,:]\d{1,3})?`
const TO = String.raw`\s{0,3}(?:-{1,2}>?|[–—→])\s{0,3}${CLOCK}`
/** > | Ona Bray   > | Speaker 1   > | THE CHAIR   > | Ona Bray (mayor) */
const NAME = String.raw`(?:\*\*|__)?\p{Lu}[\p{L}\p{M}\d.'’_-]{0,30}(?: (?:[\p{Lu}\d][\p{L}\p{M}.'’_-]{0,30}|de|del|der|la|van|von|of|the)){0,5}(?: ?\([^()\d][^()]{0,60}\))?:?(?:\*\*|__)?`

/** > | [00:12:31] Ona Bray: …   > | [00:12:31 --> 00:12:35] …   > | [00:12:31.120] - Ona Bray   anywhere */
const BRACKETED = new RegExp(String.raw`\[\s?(${CLOCK})(?:${TO})?\s?\](?:\s{1,2}[-–—](?=\s+\p{Lu}))?`, 'gu')
/** > | (12:31) …   > | 00:12:31 ONA BRAY: …   > | 00:12:31 --> 00:12:35   > | 12:31   > | 12:31 Ona Bray */
const LEADING = new RegExp(
  String.raw`^\s*(?:\((${CLOCK})(?:${TO})?\)|(${LONG_CLOCK})(?:${TO})?(?=\s|$)|(${CLOCK})(?:${TO})?(?=\s*$|\s+${NAME}\s*(?::|$)))`,
  'u',
)
/** > | Ona Bray 00:12:31   > | [Ona Bray] 00:12:31   > | Ona Bray (12:31): …   > | ONA BRAY: 12:31 */
const AFTER_NAME = new RegExp(String.raw`^(\s*(?:${NAME}|\[${NAME}\]):?\s{0,20})(?:\((${CLOCK})\)|(?<=\s)(${CLOCK})(?=\s*(?::|$)))`, 'u')
const NAME_ALONE = new RegExp(String.raw`^\s*${NAME}:?\s*$`, 'u')

/** Takes the time codes out of a record of speech. */
export function withoutTimes(text: string): WithoutTimes {
  const times: Timed[] = []
  const chunks: string[] = []
  let at = 0
  for (const line of text.match(/[^\r\n]*(?:\r\n|[\r\n]|$)/g) ?? []) {
    let from = 0
    for (const code of codesIn(line)) {
      times.push({ start: at + code.start, time: code.time })
      chunks.push(line.slice(from, code.from), ' '.repeat(code.end - code.from))
      from = code.end
    }
    chunks.push(line.slice(from))
    at += line.length
  }
  return { text: chunks.join(''), times }
}

function codesIn(line: string): Code[] {
  if (!/\d:\d/.test(line)) return []
  const first = leadingCode(line) ?? codeAfterName(line)
  const inside = Array.from(line.matchAll(BRACKETED), ({ 0: all, 1: clock = '', index }): Code => {
    const before = line.slice(0, index)
    return { from: index, end: index + all.length, start: NAME_ALONE.test(before) ? 0 : index, time: millisecondsOf(clock) }
  })
  return [...(first ? [first] : []), ...inside.filter(({ from }) => !first || from >= first.end)]
}

function leadingCode(line: string): Code | undefined {
  const [all, ...clocks] = LEADING.exec(line) ?? []
  if (all === undefined) return undefined
  const from = all.length - all.trimStart().length
  return { from, end: all.length, start: from, time: millisecondsOf(clocks.find(Boolean) ?? '') }
}

function codeAfterName(line: string): Code | undefined {
  const [all, name = '', ...clocks] = AFTER_NAME.exec(line) ?? []
  return all === undefined ? undefined : { from: name.length, end: all.length, start: 0, time: millisecondsOf(clocks.find(Boolean) ?? '') }
}

/** Frames do not count, and neither does less than a thousandth. */
function millisecondsOf(clock: string): number {
  const [whole = '', thousandths = ''] = clock.split(/[.,]/)
  const parts = whole.split(':').map(Number)
  const [hours, minutes, seconds] = parts.length === 2 ? [0, ...parts] : parts
  return (((hours ?? 0) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0)) * 1000 + Number(thousandths.padEnd(3, '0').slice(0, 3))
}
