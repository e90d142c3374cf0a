import { UsageError } from '../options.ts'

const MARKER = /^(?:<{7}|\|{7}|={7}|>{7})(?=\s|$)/m
/** An entry that ends a line, and one that begins the next. JSON has no line end inside a string, so neither is part of one. */
const NO_COMMA = /\}[ \t]*(?=\r?\n\s*\{)/g
const COMMA_TOO_MANY = /,[ \t]*(?=\r?\n\s*\])/g

/**
 * The JSON of a baseline. Merging two branches may leave a comma too few between two entries, or one after the last: such a file is read.
 *
 * @throws UsageError in one line, naming the line.
 */
export function parseBaseline(text: string, path: string): unknown {
  const plain = text.replace(/^\ufeff/, '')
  try {
    return JSON.parse(plain)
  } catch {
    const marker = MARKER.exec(plain)
    if (marker)
      throw new UsageError(`${path} holds a merge conflict, line ${lineAt(plain, marker.index)}: keep both sides, and take the markers out`)
    return parseMerged(plain.replace(NO_COMMA, '},').replace(COMMA_TOO_MANY, ''), path)
  }
}

function parseMerged(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    const broken = text.split('\n').findIndex(isBroken) + 1
    throw new UsageError(`${path} is not JSON${broken > 0 ? `: line ${broken}` : ''}`)
  }
}

/** Whether an entry stands on a line, and cannot be read. */
function isBroken(line: string): boolean {
  const entry = line.trim().replace(/,$/, '')
  if (!/^\{ ?"id"/.test(entry)) return false
  try {
    JSON.parse(entry)
    return false
  } catch {
    return true
  }
}

/** Counted from 1. */
function lineAt(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1
  return line
}
