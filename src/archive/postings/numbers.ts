/** Whole numbers written one after the other, each in as many bytes as it needs: seven bits a byte, the lowest first (LEB128). */
export interface NumberWriter {
  /** Takes numbers up to 2^53. */
  readonly write: (number: number) => void
  /** A copy of what was written; then it is empty again. */
  readonly take: () => Uint8Array
}

export function numberWriter(): NumberWriter {
  let bytes = new Uint8Array(8192)
  let at = 0
  return {
    write(number) {
      if (at + 8 > bytes.length) {
        const more = new Uint8Array(2 * bytes.length)
        more.set(bytes)
        bytes = more
      }
      let rest = number
      for (; rest > 0x7f; rest = Math.floor(rest / 0x80)) bytes[at++] = (rest % 0x80) | 0x80
      bytes[at++] = rest
    },
    take() {
      const taken = bytes.slice(0, at)
      at = 0
      return taken
    },
  }
}

/** Numbers read again in their order; what is read beyond the end is 0. */
export interface NumberReader {
  readonly read: () => number
  readonly isDone: () => boolean
}

export function numberReader(bytes: Uint8Array): NumberReader {
  let at = 0
  return {
    read() {
      let number = 0
      for (let scale = 1; at < bytes.length; scale *= 0x80) {
        const byte = bytes[at++] ?? 0
        number += (byte & 0x7f) * scale
        if (byte < 0x80) break
      }
      return number
    },
    isDone: () => at >= bytes.length,
  }
}
