import { broken } from '../broken.ts'
import type { Member, Opener, Packed } from '../packed.ts'
import { isKeptAside } from './is-kept-aside.ts'
import { places } from './places.ts'
import { accessBytes, accessFile, type RandomAccess } from './random-access.ts'
import { rangesApart } from './ranges-apart.ts'
import { LOCAL_LENGTH } from './zip-local.ts'
import { zipMember } from './zip-member.ts'

/** Opens a ZIP file by file, in the order of its directory. */
export const openZip: Opener = async function* (packed) {
  yield* filesOf(packed, () => true)
}

/** Opens a web archive (WACZ): what was crawled; what its pages say is in it once more, as text, for search. */
export const openWacz: Opener = async function* (packed) {
  yield* filesOf(packed, (name) => /^archive\//i.test(name))
}

async function* filesOf(packed: Packed, isWanted: (name: string) => boolean): AsyncGenerator<Member> {
  const access = await accessTo(packed)
  if (typeof access === 'string') {
    yield { kind: 'skipped', place: '', reason: access }
    return
  }
  try {
    const { getFileNameLowLevel } = await import('yauzl')
    const { zipEntries } = await import('./zip-entries.ts')
    const [placeOf, areApart] = [places(), rangesApart()]
    for await (const entry of zipEntries(access)) {
      const name = getFileNameLowLevel(entry.generalPurposeBitFlag, Buffer.from(entry.fileNameRaw), entry.extraFields, false)
      const from = entry.relativeOffsetOfLocalHeader
      if (!areApart(from, from + LOCAL_LENGTH + entry.compressedSize)) throw broken('its files lie upon one another, as in a bomb')
      if (!name.endsWith('/') && !isKeptAside(name) && isWanted(name))
        yield zipMember(entry, { name, place: placeOf(name) }, access, packed)
    }
  } finally {
    access.close()
  }
}

async function accessTo({ file, whole }: Packed): Promise<RandomAccess | string> {
  if (file !== undefined) return accessFile(file)
  const bytes = await whole()
  return typeof bytes === 'string' ? bytes : accessBytes(bytes)
}
