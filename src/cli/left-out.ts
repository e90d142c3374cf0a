import { readdirSync, statSync } from 'node:fs'
import { dirname, extname, join, resolve, sep } from 'node:path'

/** A file that lies beside those named on a command line, ends as they do, and was not named; undefined where there is none. Folders and globs name all there is. */
export function leftOut(paths: readonly string[]): string | undefined {
  const files = paths.filter((path) => kindOf(path) === 'file')
  const named = new Set(files.map((file) => resolve(file)))
  const folders = paths.filter((path) => kindOf(path) === 'folder').map((path) => resolve(path))
  const isNamed = (path: string): boolean =>
    named.has(path) || folders.some((folder) => path.startsWith(folder.endsWith(sep) ? folder : folder + sep))
  const places = new Map(files.map((file) => [`${dirname(file)}\u0000${extname(file)}`, { folder: dirname(file), end: extname(file) }]))
  const beside = Array.from(places.values()).flatMap(({ folder, end }) =>
    readdirSync(folder).flatMap((name) => (extname(name) === end ? [join(folder, name)] : [])),
  )
  return beside.toSorted().find((path) => kindOf(path) === 'file' && !isNamed(resolve(path)))
}

function kindOf(path: string): 'file' | 'folder' | undefined {
  const stats = statSync(path, { throwIfNoEntry: false })
  return stats?.isFile() ? 'file' : stats?.isDirectory() ? 'folder' : undefined
}
