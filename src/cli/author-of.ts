import { execFile } from 'node:child_process'
import { inert } from '../index.ts'
import type { Given } from './flags.ts'
import type { Io } from './io.ts'

/** Nobody waits longer to learn a name. */
const LONGEST_MS = 2000

/** Who writes into a baseline: as the command line says, else VARIORUM_AUTHOR, else as git knows them; undefined where nobody says so. */
export async function authorOf({ author }: Given, { env }: Io): Promise<string | undefined> {
  return inert(author ?? env['VARIORUM_AUTHOR'] ?? (await gitUser())) || undefined
}

/** `user.name` of git; empty where there is no git, or it does not say. */
function gitUser(): Promise<string> {
  return new Promise((resolve) => {
    execFile('git', ['config', 'user.name'], { timeout: LONGEST_MS, encoding: 'utf8' }, (error, name) => resolve(error ? '' : name))
  })
}
