const [LINE_END, RETURN] = [0x0a, 0x0d]

/** Where a line goes on whose end was put in: blanks may have been lost or added before it. */
export function behindSoftEnd(sent: Uint8Array, from: number): number | undefined {
  let at = from
  while (at < from + MOST_BLANKS && (sent[at] === 0x20 || sent[at] === 0x09)) at += 1
  if (sent[at] === RETURN) at += 1
  return sent[at] === LINE_END ? at + 1 : at >= sent.length ? sent.length : undefined
}

const MOST_BLANKS = 80

/** What a figure of sixteen stands for; -1 of any other sign. */
export function digit(byte = 0): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30
  const letter = byte & 0xdf
  return letter >= 0x41 && letter <= 0x46 ? letter - 0x37 : -1
}
