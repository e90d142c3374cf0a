import { existsSync } from 'node:fs'
import { realpath } from 'node:fs/promises'
import { git } from '../git.ts'

/** Who runs checks: GitHub Actions, GitLab CI, or nobody. */
export type Ci = 'github' | 'gitlab' | 'none'

/** What can be seen of where a project lies. */
export interface Surroundings {
  /** The top of the repository; absent where there is none. */
  readonly top?: string
  readonly ci: Ci
  /** The branch that is published from. */
  readonly branch: string
  /** A folder that looks as if articles lay in it. */
  readonly articles?: string
}

const FOLDERS = ['articles', 'stories', 'content', 'posts', '_posts', 'news', 'src/content']

/** Looks around in the working folder; where there is no git, as if there were no repository. */
export async function surroundings(): Promise<Surroundings> {
  const top = await said('rev-parse', '--show-toplevel')
  const articles = FOLDERS.find((name) => existsSync(name))
  return {
    ...(top !== undefined && { top: await realpath(top) }),
    ci: ciOf((await said('config', '--get', 'remote.origin.url')) ?? ''),
    branch: await branchOf(),
    ...(articles !== undefined && { articles }),
  }
}

/** By the files of its own that a CI has here, else by where the repository is kept. */
function ciOf(remote: string): Ci {
  const [hasGithub, hasGitlab] = [existsSync('.github'), existsSync('.gitlab-ci.yml') || existsSync('.gitlab')]
  if (hasGithub !== hasGitlab) return hasGithub ? 'github' : 'gitlab'
  if (/gitlab/i.test(remote)) return 'gitlab'
  return hasGithub || /github/i.test(remote) ? 'github' : 'none'
}

async function branchOf(): Promise<string> {
  const remote = await said('symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD')
  return remote?.replace(/^origin\//, '') ?? (await said('symbolic-ref', '--quiet', '--short', 'HEAD')) ?? 'main'
}

async function said(...args: readonly string[]): Promise<string | undefined> {
  const { isFine, out } = await git(args).catch(() => ({ isFine: false, out: '' }))
  const line = Buffer.from(out, 'latin1')
    .toString('utf8')
    .replace(/\r?\n$/, '')
  return isFine && line !== '' ? line : undefined
}
