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
    const quoted = raw[at] === '"' ? quotedLength(raw, at + 1, value, escape) : -1
    const start = at + (quoted < 0 ? 0 : 1)
    const length = quoted < 0 && raw.startsWith(value, at) ? value.length : quoted
    if (length < 0) return [...places, ...values.slice(places.length).map((): ValuePlace => 0)]
    places.push([line, start - lineStart + 1, quoted < 0 ? '' : escape])
    for (const { index, 0: end } of raw.slice(start, start + length).matchAll(BREAK)) {
      line += 1
      lineStart = start + index + end.length
    }
    // The closing mark, and the delimiter.
    at = start + length + (quoted < 0 ? 1 : 2)
  }
  return places
}

/** How long a value is as it stands between quotation marks, the first of which is passed; -1 where it does not stand there. */
function quotedLength(raw: string, start: number, value: string, escape: string): number {
  let at = start
  for (let i = 0; i < value.length; i += 1) {
    const sign = value[i]
    if (sign === '"' || (escape === '\\' && sign === '\\')) at += 1
    if (raw[at] !== sign) return -1
    at += 1
  }
  return raw[at] === '"' ? at - start : -1
}
