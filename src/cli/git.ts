import { execFile } from 'node:child_process'
import { UsageError } from '../index.ts'

/** What git answered: how it ended, and its two streams, text as bytes, one a character. */
export interface Answer {
  readonly isFine: boolean
  readonly out: string
  /** The first thing it complained of, as UTF-8. */
  readonly complaint: string
}

/** Messages one can read, no lock on the index, and no program that the repository would have run to watch its files. */
const SETTINGS = ['--no-optional-locks', '-c', 'core.fsmonitor=false', '-c', 'core.quotePath=true']

/**
 * Asks git in a folder. No shell is between, so an argument is an argument, whatever stands in it.
 *
 * @throws UsageError where there is no git.
 */
export async function git(args: readonly string[], folder = '.'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    execFile(
      'git',
      [...SETTINGS, ...args],
      { cwd: folder, encoding: 'latin1', maxBuffer: Number.POSITIVE_INFINITY, env: { ...process.env, LC_ALL: 'C' }, windowsHide: true },
      (error, out, err) => {
        if (error?.code === 'ENOENT') return reject(new UsageError('git is not installed here, or not on the PATH'))
        const said = Buffer.from(err, 'latin1').toString('utf8')
        return resolve({ isFine: error === null, out, complaint: (/^(?:fatal|error): (.*)$/m.exec(said) ?? [])[1] ?? said.trim() })
      },
    )
  })
}
