import { existsSync, realpathSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

/** What may be done with a file. */
export type Access = 'read' | 'write'

/** What is open under a name in this process, and by how many. */
interface Opening<T> {
  readonly access: Access
  readonly opened: Promise<T>
  users: number
}

/** Something open, and how to be done with it. */
interface Taken<T> {
  readonly opened: T
  /** Done with twice is done with once. */
  readonly release: () => void
}

/**
 * Files that a process has open: each once, for all that read it or for one that writes. What keeps other processes out does not keep out this
 * one; and it ends as soon as this process closes any handle on the file, however many others it has.
 */
export interface Openings<T> {
  /** Opens a file, or shares what is open; undefined as long as it is in use for something else. */
  readonly take: (path: string, access: Access, open: () => Promise<T>) => Promise<Taken<T> | undefined>
  readonly has: (path: string) => boolean
}

export function openings<T>(close: (opened: T) => void): Openings<T> {
  const known = new Map<string, Opening<T>>()
  const leave = (name: string, opening: Opening<T>): boolean => {
    opening.users -= 1
    return opening.users === 0 && known.delete(name)
  }
  return {
    has: (path) => known.has(nameOf(path)),
    async take(path, access, open) {
      const name = nameOf(path)
      const shared = known.get(name)
      if (shared && (access === 'write' || shared.access === 'write')) return undefined
      const opening = shared ?? { access, opened: open(), users: 0 }
      opening.users += 1
      known.set(name, opening)
      try {
        const opened = await opening.opened
        let isTaken = true
        return {
          opened,
          release: () => {
            if (isTaken && leave(name, opening)) close(opened)
            isTaken = false
          },
        }
      } catch (error) {
        leave(name, opening)
        throw error
      }
    },
  }
}

/** One name for a file however it is reached; one that is not there yet is known by its folder. */
function nameOf(path: string): string {
  const whole = resolve(path)
  if (existsSync(whole)) return realpathSync(whole)
  return existsSync(dirname(whole)) ? join(realpathSync(dirname(whole)), basename(whole)) : whole
}
