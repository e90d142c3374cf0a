const [LINE_END, RETURN, DASH] = [0x0a, 0x0d, 0x2d]

/** The fields of a mail or a part of one, and what stands below the empty line. */
export function splitFields(bytes: Buffer): { readonly fields: Buffer; readonly body: Buffer } {
  for (let at = -1; ;) {
    const start = at + 1
    const width = bytes[start] === LINE_END ? 1 : bytes[start] === RETURN && bytes[start + 1] === LINE_END ? 2 : 0
    if (width > 0) return { fields: bytes.subarray(0, start), body: bytes.subarray(start + width) }
    at = bytes.indexOf(LINE_END, start)
    if (at < 0) return { fields: bytes, body: bytes.subarray(bytes.length) }
  }
}

/** What stands between the lines of a boundary (RFC 2046, 5.1), up to a number of parts; the last one may not be closed. */
export function* splitParts(body: Buffer, boundary: string): Generator<Buffer> {
  const mark = Buffer.from(`--${boundary}`)
  let start = -1
  for (let at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + mark.length)) {
    const line = at === 0 || body[at - 1] === LINE_END ? delimiterAt(body, at + mark.length) : undefined
    if (!line) continue
    if (start >= 0) yield body.subarray(start, Math.max(start, beforeLineEnd(body, at)))
    if (line.isLast) return
    start = line.end
  }
  if (start >= 0) yield body.subarray(start)
}

/** Where the line of a boundary ends, and whether it closes the last part; undefined where more than blanks stands in it. */
function delimiterAt(body: Buffer, from: number): { readonly end: number; readonly isLast: boolean } | undefined {
  const isLast = body[from] === DASH && body[from + 1] === DASH
  let at = isLast ? from + 2 : from
  while (body[at] === 0x20 || body[at] === 0x09 || body[at] === RETURN) at += 1
  return at >= body.length || body[at] === LINE_END ? { end: Math.min(body.length, at + 1), isLast } : undefined
}

/** The line end before a boundary belongs to it. */
function beforeLineEnd(body: Buffer, at: number): number {
  const end = body[at - 1] === LINE_END ? at - 1 : at
  return body[end - 1] === RETURN ? end - 1 : end
}
