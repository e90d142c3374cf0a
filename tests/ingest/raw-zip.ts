import { crc32, deflateRawSync } from 'node:zlib'

/** A file in a ZIP as it is written, lies included. */
export interface RawEntry {
  readonly name: string | Uint8Array
  readonly content?: string | Uint8Array
  /** Bit 0 locked, bit 3 a descriptor behind the data, bit 11 a name in UTF-8. */
  readonly flags?: number
  readonly method?: number
  /** Fields of the directory: for names, for sizes beyond 4 GB. */
  readonly extra?: Uint8Array
  readonly sum?: number
  /** The sizes and the place that the directory tells. */
  readonly packed?: number
  readonly size?: number
  readonly offset?: number
}

/** What stands at the end of a ZIP. */
export interface RawEnd {
  readonly disk?: number
  readonly count?: number
  readonly directory?: number
  readonly behind?: Uint8Array
}

/** Writes a ZIP by hand, so that it may lie where libraries would not. */
export function rawZip(
  entries: readonly RawEntry[],
  { disk = 0, count = entries.length, directory, behind = new Uint8Array() }: RawEnd = {},
): Uint8Array {
  const [files, records]: [Uint8Array[], Uint8Array[]] = [[], []]
  let at = 0
  for (const entry of entries) {
    const file = fileOf(entry)
    records.push(recordOf(entry, file, at))
    files.push(...file.bytes)
    at += file.bytes.reduce((sum, { length }) => sum + length, 0)
  }
  const list = Buffer.concat(records)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(disk, 4)
  end.writeUInt16LE(count & 0xffff, 8)
  end.writeUInt16LE(count & 0xffff, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(directory ?? at, 16)
  return Buffer.concat([...files, list, end, behind])
}

interface RawFile {
  readonly bytes: readonly Uint8Array[]
  readonly name: Uint8Array
  readonly data: Uint8Array
  readonly whole: Uint8Array
}

function fileOf({ name, content = '', flags = 0x800, method = 8 }: RawEntry): RawFile {
  const [called, whole] = [Buffer.from(name), Buffer.from(content)]
  const data = method === 8 ? deflateRawSync(whole) : whole
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(20, 4)
  local.writeUInt16LE(flags, 6)
  local.writeUInt16LE(method, 8)
  local.writeUInt16LE(called.length, 26)
  const descriptor = Buffer.alloc(flags & 8 ? 16 : 0)
  if (flags & 8) {
    descriptor.writeUInt32LE(0x08074b50, 0)
    descriptor.writeUInt32LE(crc32(whole), 4)
    descriptor.writeUInt32LE(data.length, 8)
    descriptor.writeUInt32LE(whole.length, 12)
  } else {
    local.writeUInt32LE(crc32(whole), 14)
    local.writeUInt32LE(data.length, 18)
    local.writeUInt32LE(whole.length, 22)
  }
  return { bytes: [local, called, data, descriptor], name: called, data, whole }
}

function recordOf(entry: RawEntry, { name, data, whole }: RawFile, at: number): Uint8Array {
  const {
    flags = 0x800,
    method = 8,
    extra = new Uint8Array(),
    sum = crc32(whole),
    packed = data.length,
    size = whole.length,
    offset = at,
  } = entry
  const record = Buffer.alloc(46)
  record.writeUInt32LE(0x02014b50, 0)
  record.writeUInt16LE(20, 4)
  record.writeUInt16LE(20, 6)
  record.writeUInt16LE(flags, 8)
  record.writeUInt16LE(method, 10)
  record.writeUInt32LE(sum, 16)
  record.writeUInt32LE(packed, 20)
  record.writeUInt32LE(size, 24)
  record.writeUInt16LE(name.length, 28)
  record.writeUInt16LE(extra.length, 30)
  record.writeUInt32LE(offset, 42)
  return Buffer.concat([record, name, extra])
}
