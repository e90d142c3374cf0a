import { readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Located, Unlocated } from './locate.ts'
import { reasonOf } from './reason.ts'

/** Every file below a folder, in name order; hidden ones, those that Word keeps beside an open file, and `node_modules` left out. A folder reached twice through links is walked once. */
export async function walk(folder: string): Promise<(Located | Unlocated)[]> {
  const prefix = folder.replace(/(?<=.)[/\\]+$/, '')
  const root = { path: prefix === '.' ? '' : prefix.endsWith('/') ? prefix : `${prefix}/`, real: await realpath(folder), name: folder }
  const seen = new Set<string>()
  const found: (Located | Unlocated)[] = []
  const pending = [root]
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (seen.has(next.real)) continue
    seen.add(next.real)
    const { files, folders } = await list(next.path, next.real, next.name)
    for (const file of files) found.push(file)
    for (const inner of folders.toReversed()) pending.push(inner)
  }
  return found
}

interface Folder {
  /** What goes before the names in it. */
  readonly path: string
  readonly real: string
  readonly name: string
}

async function list(path: string, real: string, name: string): Promise<{ files: (Located | Unlocated)[]; folders: Folder[] }> {
  const files: (Located | Unlocated)[] = []
  const folders: Folder[] = []
  const entries = await readdir(real, { withFileTypes: true }).catch((error: unknown) => reasonOf(error))
  if (typeof entries === 'string') return { files: [{ kind: 'skipped', path: name, reason: entries }], folders }
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (/^(?:\.|~\$)/.test(entry.name) || entry.name === 'node_modules') continue
    const here = path + entry.name
    const target = await follow(join(real, entry.name), entry.isSymbolicLink(), entry.isDirectory())
    if (target.isFolder) folders.push({ path: `${here}/`, real: target.real, name: here })
    else files.push({ kind: 'located', path: here, named: false, identity: target.real })
  }
  return { files, folders }
}

/** Where an entry really is: only links have to be asked. */
async function follow(path: string, isLink: boolean, isFolder: boolean): Promise<{ real: string; isFolder: boolean }> {
  if (!isLink) return { real: path, isFolder }
  try {
    return { real: await realpath(path), isFolder: (await stat(path)).isDirectory() }
  } catch {
    return { real: path, isFolder: false }
  }
}
