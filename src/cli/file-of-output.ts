import { realpathSync, statSync } from 'node:fs'

/** The file that standard output goes to, if it is one, as far as the system tells. */
export function fileOfOutput(): string | undefined {
  try {
    const path = realpathSync('/dev/stdout')
    return statSync(path).isFile() ? path : undefined
  } catch {
    return undefined
  }
}
