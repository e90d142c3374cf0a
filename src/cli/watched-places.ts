import { statSync } from 'node:fs'
import { basename, dirname, resolve, sep } from 'node:path'

/** Hidden files, those that Word keeps beside an open one, and what no article lies in. */
const NEVER = /^(?:\.(?!\.?$)|~\$|node_modules$)/

/** The same as patterns of a walk that passes hidden files over of itself. */
export const NEVER_HELD: readonly string[] = ['**/~$*', '**/~$*/**', '**/node_modules/**']

/** A file is watched from its folder: else it is lost from sight when an editor puts another one in its place. */
export function foldersOf(paths: readonly string[]): string[] {
  const folders = paths.map((path) => {
    let folder = resolve(path)
    while (!isFolder(folder) && dirname(folder) !== folder) folder = dirname(folder)
    return folder
  })
  return Array.from(new Set(folders))
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

/** Tells what is not to be looked at: all but some paths, what is below them, and the folders on the way there. */
export function outside(paths: readonly string[], ours: readonly string[]): (path: string) => boolean {
  const named = Array.from(new Set(paths.map((path) => resolve(path))))
  const written = ours.map((path) => resolve(path))
  return (path) => {
    const full = resolve(path)
    if (written.some((each) => full === each || isIn(full, each))) return true
    if (named.includes(full)) return false
    if (named.some((each) => isIn(full, each))) return NEVER.test(basename(full))
    return !named.some((each) => isIn(each, full))
  }
}

/** Whether a whole path leads to what is below a folder. */
export function isIn(path: string, folder: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}
