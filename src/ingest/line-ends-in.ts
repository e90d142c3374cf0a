const LINE_END = 0x0a

/** How many line ends bytes have. */
export function lineEndsIn(bytes: Uint8Array): number {
  let count = 0
  for (let at = bytes.indexOf(LINE_END); at >= 0; at = bytes.indexOf(LINE_END, at + 1)) count += 1
  return count
}
