import { lstat, realpath, stat } from 'node:fs/promises'
import { isAbsolute } from 'node:path'
import { glob } from 'tinyglobby'
import type { Source } from '../options.ts'
import { byCodeUnit } from '../text/by-code-unit.ts'
import { merged } from './merged.ts'
import { NEITHER, reasonOf } from './reason.ts'
import { walk } from './walk.ts'

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

/**
 * Finds the documents that the sources speak of, one at a time and each once, ordered by path (a folder that may not be looked into stands where
 * its files would). Those they are to be found `without` are none, wherever they lie. Which documents were found is remembered only where there
 * are several sources: of one file the path that was named counts, then the first.
 */
export async function* locate(sources: readonly Source[], without: readonly string[] = []): AsyncGenerator<Found> {
  const barred = new Set(await Promise.all(without.map((path) => realpath(path).catch(() => path))))
  const places = await Promise.all(sources.map(placeOf))
  const named = places.flatMap((place) => (place.kind === 'listed' ? place.found : [])).toSorted((a, b) => byCodeUnit(a.path, b.path))
  const folders = places.flatMap((place) => (place.kind === 'folder' ? [walk(place.path)] : []))
  const once = places.length > 1 ? eachOnce(named) : () => true
  for await (const found of merged([named, ...folders])) {
    const isBarred = found.kind === 'located' && (TICKS.test(found.path) || (!found.bytes && barred.has(found.identity)))
    if (!isBarred && once(found)) yield found
  }
}

/** Whether a document that is met is the one by which it is known. */
function eachOnce(named: readonly Found[]): (found: Found) => boolean {
  const kept = new Map<string, Found>()
  for (const one of named) if (one.kind === 'located' && one.named && !kept.has(one.identity)) kept.set(one.identity, one)
  const missing = new Set<string>()
  return (found) => {
    if (found.kind === 'skipped') return !missing.has(found.path) && missing.add(found.path) !== undefined
    const known = kept.get(found.identity)
    if (!known) kept.set(found.identity, found)
    return known === undefined || known === found
  }
}

/** Where a source leads: to a folder, or to what can be listed at once. */
type Place = { readonly kind: 'folder'; readonly path: string } | { readonly kind: 'listed'; readonly found: readonly Found[] }

async function placeOf(source: Source): Promise<Place> {
  if (typeof source !== 'string')
    return listed({ kind: 'located', path: source.name, named: true, bytes: source.bytes, identity: `bytes:${source.name}` })
  try {
    const entry = await stat(source)
    if (entry.isDirectory()) return { kind: 'folder', path: source }
    if (!entry.isFile()) return listed({ kind: 'skipped', path: source, reason: NEITHER })
    return listed({ kind: 'located', path: source, named: true, identity: await realpath(source) })
  } catch (error) {
    return (await isThere(source)) || !/[*?[\]{}()!]/.test(source)
      ? listed({ kind: 'skipped', path: source, reason: reasonOf(error) })
      : listed(...(await matching(source)))
  }
}

const listed = (...found: readonly Found[]): Place => ({ kind: 'listed', found })

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
    const found = await Promise.all(paths.toSorted(byCodeUnit).map(matched))
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
