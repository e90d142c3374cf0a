import { lstat, realpath, stat } from 'node:fs/promises'
import { isAbsolute } from 'node:path'
import { glob } from 'tinyglobby'
import type { Source } from '../options.ts'
import { NEITHER, reasonOf } from './reason.ts'
import { walk } from './walk.ts'
import { byCodeUnit } from '../text/by-code-unit.ts'

/** What the user says a document is: what is judged, or a record that it is judged by. */
export type Appointed = 'draft' | 'source' | 'transcript'

/** A document that is there: where it is, whether the user named it or a walk found it, its bytes if they are at hand. */
export interface Located {
  readonly kind: 'located'
  /** As given on the command line; below a folder, the folder as given and the path in it. */
  readonly path: string
  readonly named: boolean
  readonly bytes?: Uint8Array
  readonly as?: Appointed
  /** What tells two paths to one file from two files. */
  readonly identity: string
}

/** A path that leads nowhere. */
export interface Unlocated {
  readonly kind: 'skipped'
  readonly path: string
  readonly reason: string
}

/** What is there, or why it is not. */
export type Found = Located | Unlocated

/** What is ticked off in a draft, kept beside it: no document, and nothing to be told of. */
const TICKS = /\.variorum\.json$/

/** Finds the documents that the sources speak of, each once, ordered by path. */
async function locate(sources: readonly Source[]): Promise<Found[]> {
  const found = (await Promise.all(sources.map(documentsOf)))
    .flat()
    .filter((document) => document.kind === 'skipped' || !TICKS.test(document.path))
  const missing = found.filter((document) => document.kind === 'skipped')
  const files = new Map<string, Located>()
  for (const document of found.filter((one) => one.kind === 'located')) {
    const other = files.get(document.identity)
    if (!other || ranksBefore(document, other)) files.set(document.identity, document)
  }
  const gone = new Map(missing.map((one) => [one.path, one]))
  return [...files.values(), ...gone.values()].toSorted((a, b) => byCodeUnit(a.path, b.path))
}

/** Sources of one sort: drafts, records, or articles as published. */
export interface SourcesOfSort {
  readonly sources: readonly Source[]
  readonly as?: Appointed
}

/**
 * Finds the documents of several sorts, each once, ordered by path; one that is of two sorts is of the first of them. Files they are to be found
 * `without` are no documents, wherever they lie.
 */
export async function locateAll(sorts: readonly SourcesOfSort[], without: readonly string[] = []): Promise<Found[]> {
  const barred = new Set(await Promise.all(without.map((path) => realpath(path).catch(() => path))))
  const taken = new Map<string, Found>()
  for (const { sources, as } of sorts)
    for (const found of await locate(sources)) {
      const key = found.kind === 'located' ? found.identity : `${found.path}\n${found.reason}`
      if (found.kind === 'located' && !found.bytes && barred.has(found.identity)) continue
      if (!taken.has(key)) taken.set(key, found.kind === 'located' && as !== undefined ? { ...found, as } : found)
    }
  return Array.from(taken.values()).toSorted((a, b) => byCodeUnit(a.path, b.path))
}

async function documentsOf(source: Source): Promise<Found[]> {
  if (typeof source !== 'string') {
    return [{ kind: 'located', path: source.name, named: true, bytes: source.bytes, identity: `bytes:${source.name}` }]
  }
  try {
    const entry = await stat(source)
    if (entry.isDirectory()) return await walk(source)
    if (!entry.isFile()) return [{ kind: 'skipped', path: source, reason: NEITHER }]
    return [{ kind: 'located', path: source, named: true, identity: await realpath(source) }]
  } catch (error) {
    return (await isThere(source)) || !/[*?[\]{}()!]/.test(source)
      ? [{ kind: 'skipped', path: source, reason: reasonOf(error) }]
      : await matching(source)
  }
}

async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  )
}

async function matching(pattern: string): Promise<Found[]> {
  try {
    const paths = await glob([pattern.replaceAll('\\', '/')], {
      ignore: ['**/node_modules/**'],
      expandDirectories: false,
      absolute: isAbsolute(pattern),
    })
    const found = await Promise.all(paths.map(matched))
    return found.length > 0 ? found : [{ kind: 'skipped', path: pattern, reason: 'no file matches' }]
  } catch (error) {
    return [{ kind: 'skipped', path: pattern, reason: reasonOf(error) }]
  }
}

async function matched(path: string): Promise<Found> {
  try {
    const identity = await realpath(path)
    if (!(await stat(path)).isFile()) return { kind: 'skipped', path, reason: NEITHER }
    return { kind: 'located', path, named: false, identity }
  } catch (error) {
    return { kind: 'skipped', path, reason: reasonOf(error) }
  }
}

/** One file has one path in the report, whatever the order of the sources: one that was named first, then the first by name. */
function ranksBefore(one: Located, other: Located): boolean {
  return one.named === other.named ? byCodeUnit(one.path, other.path) < 0 : one.named
}
