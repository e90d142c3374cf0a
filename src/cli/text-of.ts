import { readFile } from 'node:fs/promises'
import { UsageError } from '../index.ts'
import type { Io } from './io.ts'
import { reasonOf } from './trouble.ts'

/** How an operand is called in messages. */
export function nameOf(file: string): string {
  return file === '-' ? 'standard input' : file
}

/** The text of a file that has to be UTF-8; `-` is standard input. */
export async function textOf(file: string, io: Io): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file === '-' ? await io.readInput() : await readFile(file))
  } catch (error) {
    throw new UsageError(`${nameOf(file)}: ${error instanceof TypeError ? 'not UTF-8 text' : reasonOf(error)}`)
  }
}
