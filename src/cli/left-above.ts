import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

/**
 * The nearest files of some names in the folders above this one, up to the top of the repository: whoever works in a folder of it may believe that
 * they are used. Outside of a repository nothing is said.
 */
export function leftAbove(names: readonly string[], here = resolve('.')): string[] {
  const above: string[] = []
  for (let folder = here; !existsSync(join(folder, '.git')); folder = dirname(folder)) {
    if (dirname(folder) === folder) return []
    above.push(dirname(folder))
  }
  return nearest(names, above, here)
}

function nearest(names: readonly string[], folders: readonly string[], here: string): string[] {
  const folder = folders.find((each) => names.some((name) => existsSync(join(each, name))))
  return folder === undefined
    ? []
    : names.filter((name) => existsSync(join(folder, name))).map((name) => relative(here, join(folder, name)))
}
