import { resolve } from 'node:path'
import { watch } from 'chokidar'
import { foldersOf, outside } from './watched-places.ts'

/**
 * Rings whenever something is done in the folders of some paths; resolves, to what ends it, when they are watched.
 * A ring says that it is time to look, no more: of edits that follow each other at once chokidar tells the first, and not always the last
 * (its issues 685, 1333 and 1437), so what its events say of a file is not asked for, and only folders are watched.
 */
export async function rungBy(paths: readonly string[], ours: readonly string[], ring: () => void): Promise<() => Promise<void>> {
  const isOutside = outside(paths, ours)
  const watcher = watch(foldersOf(paths), { ignoreInitial: true, ignored: (path, stats) => stats?.isFile() === true || isOutside(path) })
  watcher.on('raw', (_, name, where) => {
    if (!name || !isOutside(resolve(folderOf(where), name))) ring()
  })
  watcher.on('all', ring)
  // What cannot be watched is still looked at from time to time.
  watcher.on('error', ring)
  await new Promise<void>((done) => watcher.once('ready', () => done()))
  return () => watcher.close()
}

/** Chokidar hands on what the system tells: not always which folder it was. */
function folderOf(where: unknown): string {
  return typeof where === 'object' && where !== null && 'watchedPath' in where ? String(where.watchedPath) : ''
}
