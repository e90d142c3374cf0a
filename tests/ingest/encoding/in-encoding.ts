import { createMultibyteEncoder } from '@exodus/bytes/multi-byte.js'
import { encode } from 'iconv-lite'
import { decodeAs } from '../../../src/ingest/encoding/decode-as.ts'

/** What typists put for a sign that their encoding lacks. */
const INSTEAD: readonly (readonly [sign: RegExp, instead: string])[] = [
  [/[“”„«»]/g, '"'],
  [/[‘’‚]/g, "'"],
  [/[–—]/g, '-'],
  [/€/g, 'EUR'],
  [/…/g, '...'],
]

const MULTI_BYTE = new Set(['shift_jis', 'euc-jp', 'iso-2022-jp', 'gb18030', 'gbk', 'big5', 'euc-kr'])
/** Encodings that no web standard knows. */
const OLDER = new Set(['cp437', 'cp850', 'cp852', 'cp857', 'maccroatian', 'maccenteuro', 'macturkish', 'maciceland', 'viscii', 'tcvn'])

const tables = new Map<string, ReadonlyMap<string, number>>()

function tableOf(encoding: string): ReadonlyMap<string, number> {
  const known = tables.get(encoding)
  if (known) return known
  const table = new Map(Array.from({ length: 256 }, (_, byte) => [decodeAs(encoding, Uint8Array.of(byte)), byte] as const))
  tables.set(encoding, table)
  return table
}

/** A text as it is typed in an encoding, and its bytes; undefined where the encoding lacks its letters. */
export function inEncoding(encoding: string, text: string): { readonly text: string; readonly bytes: Uint8Array } | undefined {
  if (OLDER.has(encoding)) return older(encoding, text)
  if (MULTI_BYTE.has(encoding)) {
    const typed = text.replaceAll('€', 'EUR')
    try {
      return { text: typed, bytes: createMultibyteEncoder(encoding)(typed) }
    } catch {
      return undefined
    }
  }
  const table = tableOf(encoding)
  const typed = typedWith(text, (sign) => table.has(sign))
  return Array.from(typed).every((sign) => table.has(sign))
    ? { text: typed, bytes: Uint8Array.from(Array.from(typed), (sign) => table.get(sign) ?? 0) }
    : undefined
}

function typedWith(text: string, has: (sign: string) => boolean): string {
  return INSTEAD.reduce((typed, [sign, instead]) => typed.replaceAll(sign, (one) => (has(one) ? one : instead)), text)
}

function older(encoding: string, text: string): { readonly text: string; readonly bytes: Uint8Array } {
  const typed = typedWith(text, (sign) => encode(sign, encoding).toString('latin1') !== '?')
  return { text: typed, bytes: encode(typed, encoding) }
}
