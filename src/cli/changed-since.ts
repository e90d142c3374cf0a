import { readFile, realpath } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { changes, changesIn, linesIn, type LineRange, type Report, UsageError } from '../index.ts'
import { commonAncestor } from './common-ancestor.ts'
import { git } from './git.ts'

/** Files of a repository by their real paths. */
interface ChangedFiles {
  readonly tracked: ReadonlyMap<string, readonly LineRange[]>
  /** Not yet added, and not ignored. */
  readonly untracked: ReadonlySet<string>
}

/** Neither programs that the repository names nor what the user prefers to see change what is said. */
const DIFF = [
  'diff',
  '--no-ext-diff',
  '--no-textconv',
  '--no-color',
  '--no-relative',
  '--ignore-submodules=all',
  '--find-renames',
  '--src-prefix=a/',
  '--dst-prefix=b/',
]

/**
 * Asks git what changed since the work parted from a branch, tag or commit: what is committed, staged, not staged and not yet added.
 * Gives what narrows a report to it.
 *
 * @throws UsageError where git cannot tell, with the remedy.
 */
export async function changedSince(ref: string): Promise<(report: Report) => Promise<Report>> {
  const { top, commit } = await commonAncestor(ref)
  const { tracked, untracked } = await changedFiles(top, commit)
  return async (report) => {
    const lines = await Promise.all(
      Array.from(new Set(report.articles.map(({ holder, path }) => holder?.path ?? path)), async (path) => {
        const real = keyOf(await realpath(path).catch(() => resolve(path)))
        const changed = tracked.get(real) ?? (untracked.has(real) ? await readFile(path).then(linesIn, () => []) : undefined)
        return changed ? [[path, changed] as const] : []
      }),
    )
    return changes(report, { ref, lines: new Map(lines.flat()) })
  }
}

async function changedFiles(top: string, commit: string): Promise<ChangedFiles> {
  const [numstat, patch, others] = await Promise.all([
    git([...DIFF, '--numstat', '-z', '--end-of-options', commit, '--'], top),
    // New files are left out: all their lines are new.
    git([...DIFF, '--unified=0', '--diff-filter=ad', '--end-of-options', commit, '--'], top),
    git(['ls-files', '--others', '--exclude-standard', '-z'], top),
  ])
  for (const { isFine, complaint } of [numstat, patch, others]) if (!isFine) throw new UsageError(`--changed-since: git: ${complaint}`)
  const found = changesIn({ numstat: numstat.out, patch: patch.out })
  const loose = Buffer.from(others.out, 'latin1').toString('utf8').split('\0')
  return {
    tracked: new Map([...found].map(([path, lines]) => [keyOf(join(top, path)), lines])),
    untracked: new Set(loose.map((path) => keyOf(join(top, path)))),
  }
}

/** One file may be named with an é of one sign or of two. */
const keyOf = (path: string): string => path.normalize('NFC')
