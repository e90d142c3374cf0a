import type { Report } from '../index.ts'
import type { Io } from './io.ts'

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  ENOTDIR: 'no such file or folder',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EISDIR: 'a folder, not a file',
  EEXIST: 'a file where a folder is to be',
  EROFS: 'the disk cannot be written to',
  ENOSPC: 'the disk is full',
}

/** Why the file system refused, in a reader's words. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return REASONS[code] ?? (error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error))
}

type Remarks = readonly { readonly path: string; readonly reason: string }[]

/** Names every input that could not be read, one line each, and gives the exit code that follows from it. */
export function complainOf(skipped: Remarks, io: Io, isAllowed = false): 0 | 2 {
  for (const { path, reason } of skipped) io.warn(`variorum: skipped ${oneLine(path)}: ${oneLine(reason)}\n`)
  return codeOf(skipped, isAllowed)
}

/** Says what was read, but probably not as it was meant: one line each, and what is said of many files once, with the first of them. */
export function warnOf(warnings: Remarks, io: Pick<Io, 'warn'>): void {
  const alike = new Map<string, Remarks[number][]>()
  for (const warning of warnings) {
    const all = alike.get(warning.reason)
    if (all) all.push(warning)
    else alike.set(warning.reason, [warning])
  }
  for (const [reason, all] of alike) if (all.length > FEW) io.warn(`variorum: ${oneLine(manyOf(all))}: ${oneLine(reason)}\n`)
  for (const { path, reason } of warnings)
    if ((alike.get(reason)?.length ?? 0) <= FEW) io.warn(`variorum: ${oneLine(path)}: ${oneLine(reason)}\n`)
}

/** So many files are told one by one. */
const FEW = 3

function manyOf(all: Remarks): string {
  const first = all.slice(0, FEW).map(({ path }) => path)
  return `${first.join(', ')} and ${all.length - FEW} more`
}

/** The exit code that follows from what was skipped. */
export function codeOf(skipped: Remarks, isAllowed = false): 0 | 2 {
  return skipped.length > 0 && !isAllowed ? 2 : 0
}

/** What to say when there was nothing to work on. */
export function nothingIn(
  paths: readonly string[],
  { passedOver, outOfPeriod = 0 }: Pick<Report['counts'], 'passedOver' | 'outOfPeriod'>,
): string {
  const why = [
    ...(passedOver === 0 ? [] : [`${passedOver} ${passedOver === 1 ? 'file is' : 'files are'} of no article format`]),
    ...(outOfPeriod === 0 ? [] : [`${outOfPeriod} ${outOfPeriod === 1 ? 'article is' : 'articles are'} of other days`]),
  ]
  return `no article in ${paths.map(oneLine).join(', ')}${why.length === 0 ? '' : ` (${why.join(', ')})`}`
}

/** Names may hold line breaks, escape sequences and orders to a build: none may reach a terminal or a log. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu, '\ufffd').replace(/##(?=\w*\[)/g, '## ')
}
