import type { Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { byCodeUnit } from '../text/by-code-unit.ts'
import type { Located, Unlocated } from './locate.ts'
import { NEITHER, reasonOf } from './reason.ts'

/**
 * Every file below a folder, in the order of the whole paths; hidden ones, those that Word keeps beside an open file, and `node_modules` left
 * out. What is reached twice through links is found once, by the first of its paths; a link that leads nowhere, and what is neither a file nor
 * a folder, is told. Only the names of one folder, and the folders themselves, are held.
 */
export async function* walk(folder: string): AsyncGenerator<Located | Unlocated> {
  const prefix = folder.replace(/(?<=.)[/\\]+$/, '')
  const root = { path: prefix === '.' ? '' : prefix.endsWith('/') ? prefix : `${prefix}/`, real: await realpath(folder), name: folder }
  const seen: Seen = { folders: new Map([[root.real, root.path]]), linked: new Set() }
  const open = [await listed(root)]
  for (let here = open.at(-1); here; here = open.at(-1)) {
    const entry = here.next().value
    if (entry === undefined) open.pop()
    else if (entry.kind === 'skipped') yield entry
    else if (entry.kind === 'folder') {
      const { path, real } = entry
      if (seen.folders.has(real)) continue
      seen.folders.set(real, path)
      open.push(await listed(entry))
    } else if (isFirst(entry, seen)) yield { kind: 'located', path: entry.path, named: false, identity: entry.real }
  }
}

interface Folder {
  /** What goes before the names in it. */
  readonly path: string
  readonly real: string
  readonly name: string
}

interface File {
  readonly kind: 'file'
  readonly path: string
  readonly real: string
  readonly isLink: boolean
}

type Entry = ({ readonly kind: 'folder' } & Folder) | File | Unlocated

/** The folders that were walked, with what goes before their names, and the files that were found through links. */
interface Seen {
  readonly folders: Map<string, string>
  readonly linked: Set<string>
}

/** Whether a file was not found by another path before. */
function isFirst({ path, real, isLink }: File, { folders, linked }: Seen): boolean {
  if (linked.has(real)) return false
  if (!isLink) return true
  const own = folders.get(dirname(real))
  if (own !== undefined && !isLeftOut(basename(real)) && byCodeUnit(own + basename(real), path) < 0) return false
  linked.add(real)
  return true
}

const isLeftOut = (name: string): boolean => /^(?:\.|~\$)/.test(name) || name === 'node_modules'

/** What is in a folder, so that the paths of all that is in it are in order: a folder stands where its name with a slash belongs. */
async function listed({ path, real, name }: Folder): Promise<Iterator<Entry, undefined>> {
  const entries = await readdir(real, { withFileTypes: true }).catch((error: unknown) => reasonOf(error))
  if (typeof entries === 'string') return iterate([{ kind: 'skipped', path: name, reason: entries }])
  const links = new Map<string, Entry>()
  const names: string[] = []
  for (const entry of entries) {
    if (isLeftOut(entry.name)) continue
    const found = entry.isFile() ? undefined : await entryOf(entry, path, real)
    names.push(found?.kind === 'folder' ? `${entry.name}/` : entry.name)
    if (found) links.set(names.at(-1) ?? '', found)
  }
  names.sort(byCodeUnit)
  return entriesOf(names, links, path, real)
}

/** Most entries are files: of these only the name is held. */
function* entriesOf(names: readonly string[], others: ReadonlyMap<string, Entry>, path: string, real: string): Generator<Entry, undefined> {
  for (const name of names) yield others.get(name) ?? { kind: 'file', path: path + name, real: join(real, name), isLink: false }
  return undefined
}

function* iterate(entries: readonly Entry[]): Generator<Entry, undefined> {
  yield* entries
  return undefined
}

/** What is no plain file: only links have to be asked where they lead. */
async function entryOf(entry: Dirent, path: string, folder: string): Promise<Entry> {
  const [here, own] = [path + entry.name, join(folder, entry.name)]
  if (!entry.isSymbolicLink()) return placed(here, own, entry, false)
  try {
    return placed(here, await realpath(own), await stat(own), true)
  } catch (error) {
    return { kind: 'skipped', path: here, reason: reasonOf(error) }
  }
}

/** To open a pipe is to wait until somebody writes into it; a device may never end. */
function placed(path: string, real: string, what: Pick<Dirent, 'isFile' | 'isDirectory'>, isLink: boolean): Entry {
  if (what.isDirectory()) return { kind: 'folder', path: `${path}/`, real, name: path }
  return what.isFile() ? { kind: 'file', path, real, isLink } : { kind: 'skipped', path, reason: NEITHER }
}
