import type { RandomAccess } from './random-access.ts'
import type { ZipEntry } from './zip-entry.ts'

/** What stands before a file in a ZIP. */
const LOCAL = 0x04_03_4b_50

/** How long that is without the name. */
export const LOCAL_LENGTH = 30

/** The sizes stand behind the file. */
const BEHIND = 8

/** The header before a file, and where the file begins; undefined where none is. */
export function localAt(access: RandomAccess, at: number): { readonly header: DataView; readonly start: number } | undefined {
  const bytes = access.read(at, LOCAL_LENGTH)
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < LOCAL_LENGTH || header.getUint32(0, true) !== LOCAL) return undefined
  return { header, start: at + LOCAL_LENGTH + header.getUint16(26, true) + header.getUint16(28, true) }
}

/** The files in a ZIP that has lost its list, one behind the other, as far as each says where the next one is. */
export function* zipLocals(access: RandomAccess): Generator<ZipEntry> {
  let at = 0
  for (let local = localAt(access, at); local; local = localAt(access, at)) {
    const { header, start } = local
    const flags = header.getUint16(6, true)
    if (flags & BEHIND) return
    const compressedSize = header.getUint32(18, true)
    yield {
      fileNameRaw: Buffer.from(access.read(at + LOCAL_LENGTH, header.getUint16(26, true))),
      extraFields: [],
      generalPurposeBitFlag: flags,
      compressionMethod: header.getUint16(8, true),
      compressedSize,
      crc32: header.getUint32(14, true),
      relativeOffsetOfLocalHeader: at,
    }
    at = start + compressedSize
  }
}
