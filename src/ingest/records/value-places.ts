import type { ValuePlace } from './rows.ts'
import type { RowText } from './row-text.ts'

const BREAK = /\r\n|\n|\r/g

/** So many lines end in a text. */
export const lineEnds = (text: string): number => text.match(BREAK)?.length ?? 0

/** Where the values of a row begin in it; from one on that does not stand there as it was read none is told. */
export function valuePlaces({ raw, values }: RowText, escape: string): readonly ValuePlace[] {
  const places: ValuePlace[] = []
  let [at, line, lineStart] = [0, 0, 0]
  for (const value of values) {
    const isQuoted = raw[at] === '"' && !raw.startsWith(value, at)
    const start = at + (isQuoted ? 1 : 0)
    places.push([line, start - lineStart + 1, isQuoted ? escape : ''])
    const length = isQuoted ? quotedLength(raw, start, value, escape) : raw.startsWith(value, start) ? value.length : -1
    if (length < 0) return [...places.slice(0, -1), ...values.slice(places.length - 1).map((): ValuePlace => 0)]
    for (const { index, 0: end } of raw.slice(start, start + length).matchAll(BREAK)) {
      line += 1
      lineStart = start + index + end.length
    }
    // The closing mark, and the delimiter.
    at = start + length + (isQuoted ? 2 : 1)
  }
  return places
}

/** How long a value is as it stands between quotation marks; -1 where it does not stand there. */
function quotedLength(raw: string, start: number, value: string, escape: string): number {
  let at = start
  for (let i = 0; i < value.length; i += 1) {
    const sign = value[i]
    if (sign === '"' || (escape === '\\' && sign === '\\')) at += 1
    if (raw[at] !== sign) return -1
    at += 1
  }
  return at - start
}
