import { readFile } from 'node:fs/promises'
import { UsageError } from '../index.ts'
import type { Io } from './io.ts'
import { reasonOf } from './trouble.ts'

/**
 * The text of a file that a spreadsheet program has saved: UTF-8, UTF-16 where it says so, else the code page of Western Europe; `-` is standard
 * input.
 */
export async function sheetOf(file: string, io: Io): Promise<string> {
  try {
    return await decoded(file === '-' ? await io.readInput() : await readFile(file))
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${reasonOf(error)}`)
  }
}

async function decoded(bytes: Uint8Array): Promise<string> {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // Node’s own decoder takes this code page for Latin-1, and its quotation marks for controls.
    const { default: iconv } = await import('iconv-lite')
    return iconv.decode(bytes, 'windows-1252')
  }
}
