import * as zlib from 'node:zlib'
import type { Engine } from './unpack-stream.ts'

/** What this Node has of zlib: zstd came with 22.15. */
const PLATFORM: { readonly createGunzip: unknown; readonly createZstdDecompress?: () => Engine } = zlib

/** A decompressor for zstd; undefined where Node has none. */
export const zstdEngine = (): Engine | undefined => PLATFORM.createZstdDecompress?.()
