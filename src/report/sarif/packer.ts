import { gzipSync } from 'node:zlib'

/**
 * Takes a text piece by piece and tells how many bytes it has, at most, when gzip packs it. As long as it has no more than `enough` as it is, that is told,
 * and nothing packed.
 */
export function packer(enough: number): (piece: string) => number {
  let plain: string[] | undefined = []
  let size = 0
  return (piece) => {
    plain?.push(piece)
    size += plain ? Buffer.byteLength(piece) : gzipSync(piece).byteLength
    if (plain && size > enough) {
      size = gzipSync(plain.join('')).byteLength
      plain = undefined
    }
    return size
  }
}
