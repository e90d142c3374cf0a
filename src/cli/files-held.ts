import { type Stats, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { globSync } from 'tinyglobby'
import { isIn, NEVER_HELD } from './watched-places.ts'

/** The files that are there, by whole paths; each with a mark that it would not have if it were written anew or another one put in its place. */
export type Held = ReadonlyMap<string, string>

/** The files that paths name and those below the folders that they name; those that are `ours` left out. */
export function filesHeld(paths: readonly string[], ours: readonly string[]): Held {
  const written = ours.map((path) => resolve(path))
  const held = new Map<string, string>()
  for (const path of paths.flatMap((each) => filesAt(resolve(each)))) {
    const stats = written.some((each) => path === each || isIn(path, each)) ? undefined : statsOf(path)
    if (stats?.isFile()) held.set(path, `${stats.ino} ${stats.size} ${stats.mtimeMs}`)
  }
  return held
}

function filesAt(path: string): string[] {
  if (!statsOf(path)?.isDirectory()) return [path]
  return globSync('**/*', { cwd: path, absolute: true, ignore: NEVER_HELD }).map((each) => resolve(each))
}

/** What cannot be looked at is not there: it is told of when it can be. */
function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}
