import { inShell } from './in-shell.ts'
import type { ReportOptions } from './reporter.ts'
import { toType } from './to-type.ts'

/** What to type to drop from the baseline what is no longer found; where only a part of what it knows was read, that is not enough to drop anything. */
export function pruneCommand(options: Pick<ReportOptions, 'next' | 'command'>, isPart: boolean): string {
  const { next } = options
  const words = isPart ? ['<all paths>'] : next.kind === 'accept' && next.words ? next.words.map(inShell) : ['<paths>']
  return toType(`baseline ${words.join(' ')} --prune`, options)
}
