import type { Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Located, Unlocated } from './locate.ts'
import { NEITHER, reasonOf } from './reason.ts'

/** Every file below a folder, in name order; hidden ones, those that Word keeps beside an open file, and `node_modules` left out. A folder reached twice through links is walked once; a link that leads nowhere, and what is neither a file nor a folder, is told. */
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
    const target = await follow(join(real, entry.name), entry)
    if (target.kind === 'neither') files.push({ kind: 'skipped', path: here, reason: target.reason })
    else if (target.kind === 'folder') folders.push({ path: `${here}/`, real: target.real, name: here })
    else files.push({ kind: 'located', path: here, named: false, identity: target.real })
  }
  return { files, folders }
}

type Target = { readonly kind: 'file' | 'folder'; readonly real: string } | { readonly kind: 'neither'; readonly reason: string }

/** What an entry is, and where it really is: only links have to be asked. */
async function follow(path: string, entry: Dirent): Promise<Target> {
  if (!entry.isSymbolicLink()) return targetOf(path, entry)
  try {
    return targetOf(await realpath(path), await stat(path))
  } catch (error) {
    return { kind: 'neither', reason: reasonOf(error) }
  }
}

/** To open a pipe is to wait until somebody writes into it; a device may never end. */
function targetOf(real: string, what: Pick<Dirent, 'isFile' | 'isDirectory'>): Target {
  if (what.isDirectory()) return { kind: 'folder', real }
  return what.isFile() ? { kind: 'file', real } : { kind: 'neither', reason: NEITHER }
}
