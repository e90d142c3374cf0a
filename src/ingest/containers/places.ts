import { extname } from 'node:path'
import { inertName } from './inert-name.ts'

/** Gives every file in an archive a place of its own: of two that are called alike the second is told as `/a (2).html`. */
export function places(): (name: string) => string {
  const taken = new Set<string>()
  const last = new Map<string, number>()
  return (name) => {
    const path = inertName(name)
    if (!taken.has(path)) {
      taken.add(path)
      return `/${path}`
    }
    const ending = extname(path)
    const stem = path.slice(0, path.length - ending.length)
    let count = last.get(path) ?? 1
    let other = path
    while (taken.has(other)) {
      count += 1
      other = `${stem} (${count})${ending}`
    }
    last.set(path, count)
    taken.add(other)
    return `/${other}`
  }
}
