import { visible } from './inert.ts'

/** The path of an article that came in no file, where it was given no name. */
export const STANDARD_INPUT = 'stdin'

/** `C:\clips\a.txt`, `\\server\share\a.txt` */
const WINDOWS = /^(?:[A-Za-z]:[\\/]|\\\\[^\\])/

/**
 * The path of an article as a repository has it: parted by slashes, without `./`, a step and the way back from it left out.
 *
 * Backslashes part it where it begins with a drive or a server, or where nothing else does; beside slashes they belong to a name.
 */
export function slashed(path: string): string {
  const text = visible(path)
  const parted = WINDOWS.test(text) || !text.includes('/') ? text.replaceAll('\\', '/') : text
  const isRooted = parted.startsWith('/')
  const steps: string[] = []
  for (const step of parted.split('/')) {
    if (step === '' || step === '.') continue
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '..') steps.pop()
    else if (step !== '..' || !isRooted) steps.push(step)
  }
  return `${parted.startsWith('//') ? '//' : isRooted ? '/' : ''}${steps.join('/')}`
}
