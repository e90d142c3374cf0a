import { readFileSync, statSync } from 'node:fs'

/** Bytes of a file beyond which nobody reads it line by line. */
const LARGEST = 50_000_000

/** Reads files line by line, the last one asked for kept; undefined for what is no file of UTF-8 text. */
export function fileLines(): (path: string) => readonly string[] | undefined {
  let last: { readonly path: string; readonly lines: readonly string[] | undefined } | undefined
  return (path) => {
    if (last?.path !== path) last = { path, lines: linesIn(path) }
    return last.lines
  }
}

function linesIn(path: string): readonly string[] | undefined {
  try {
    const file = statSync(path)
    if (!file.isFile() || file.size > LARGEST) return undefined
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)).split(/\r\n|\n|\r/)
  } catch {
    return undefined
  }
}
