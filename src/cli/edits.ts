import { statSync } from 'node:fs'
import { basename, dirname, relative, resolve, sep } from 'node:path'
import { watch } from 'chokidar'
import type { Edit } from '../index.ts'

/** Editors write a file in several steps: what comes within so many milliseconds is one edit; a file that is gone may be put `back`; nobody waits longer than the `longest`. */
interface Patience {
  readonly calm: number
  readonly back: number
  readonly longest: number
}

const PATIENCE: Patience = { calm: 40, back: 120, longest: 400 }

/** Hidden files, those that Word keeps beside an open one, and what no article lies in. */
const NEVER = /^(?:\.(?!\.?$)|~\$|node_modules$)/

const WHAT = { add: 'new', change: 'changed', unlink: 'gone' } as const

/** Edits of the files below some paths, those together that were made together. */
export interface Edits {
  /** The next ones; undefined when the watch is over. */
  readonly next: () => Promise<readonly Edit[] | undefined>
  readonly close: () => Promise<void>
}

/**
 * Watches files and folders, those too that are not there yet. Files that are `ours` are written by this program and never told of.
 * Resolves when everything is watched.
 */
export async function editsOf(
  paths: readonly string[],
  ours: readonly string[],
  stopped: Promise<void>,
  { calm, back, longest } = PATIENCE,
): Promise<Edits> {
  const pending = new Map<string, Edit['what']>()
  const bell = bellOf()
  const watcher = watch(foldersOf(paths), { ignoreInitial: true, atomic: false, ignored: outside(paths, ours) })
  let first = 0
  let last = 0
  watcher.on('all', (event, path) => {
    if (event !== 'add' && event !== 'change' && event !== 'unlink') return
    last = Date.now()
    if (pending.size === 0) first = last
    const shown = relative('', resolve(path))
    const what = combined(pending.get(shown), WHAT[event])
    pending.set(shown, what)
    bell.ring()
  })
  // A file that cannot be watched is still read whenever another one changes.
  watcher.on('error', () => {})
  await new Promise<void>((done) => watcher.once('ready', () => done()))
  const state = { isOver: false }
  void stopped.then(() => {
    state.isOver = true
    bell.ring()
  })
  return {
    next: async () => {
      while (!state.isOver) {
        const now = Date.now()
        const quiet = Array.from(pending.values()).includes('gone') ? back : calm
        const due = pending.size === 0 ? Infinity : Math.min(last + quiet, first + longest) - now
        if (due <= 0) {
          const edits = Array.from(pending, ([path, what]): Edit => ({ path, what })).toSorted((a, b) => (a.path < b.path ? -1 : 1))
          pending.clear()
          return edits
        }
        await bell.rung(due)
      }
      return undefined
    },
    close: () => watcher.close(),
  }
}

/** A file is watched from its folder: else it is lost from sight when an editor puts another one in its place. */
function foldersOf(paths: readonly string[]): string[] {
  const folders = paths.map((path) => {
    let folder = resolve(path)
    while (!(statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false) && dirname(folder) !== folder) folder = dirname(folder)
    return folder
  })
  return Array.from(new Set(folders))
}

/** Tells what is not to be looked at: all but some paths, what is below them, and the folders on the way there. */
function outside(paths: readonly string[], ours: readonly string[]): (path: string) => boolean {
  const named = new Set(paths.map((path) => resolve(path)))
  const written = ours.map((path) => resolve(path))
  return (path) => {
    const full = resolve(path)
    if (written.some((each) => full === each || isIn(full, each))) return true
    if (named.has(full)) return false
    if (Array.from(named).some((each) => isIn(full, each))) return NEVER.test(basename(full))
    return !Array.from(named).some((each) => isIn(each, full))
  }
}

function isIn(path: string, folder: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

/** What two edits of one file come to: taken away and put back, as editors do that write a new file and rename it, it has changed. */
function combined(before: Edit['what'] | undefined, after: Edit['what']): Edit['what'] {
  if (before === 'gone' && after === 'new') return 'changed'
  return before === 'new' && after === 'changed' ? 'new' : after
}

const unheard = (): void => {}

/** Wakes whoever waits for it. */
function bellOf() {
  let wake = unheard
  return {
    ring: (): void => wake(),
    rung: (within: number): Promise<void> =>
      new Promise((resolve_) => {
        const timer = within === Infinity ? undefined : setTimeout(resolve_, within)
        wake = () => {
          clearTimeout(timer)
          resolve_()
        }
      }),
  }
}
