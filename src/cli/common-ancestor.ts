import { UsageError } from '../index.ts'
import { type Answer, git } from './git.ts'
import { suggest } from './suggest.ts'

const REMEDY = 'fetch the whole history: git fetch --unshallow, or fetch-depth: 0 in the checkout of a workflow (GIT_DEPTH: 0 on GitLab)'

/** Where the whole history is here. */
const FETCH = 'fetch it, if it is elsewhere: git fetch --all --tags'

/** The name of a tree without files: before the first commit, all is new. */
const NOTHING = ['hash-object', '-t', 'tree', '/dev/null']

/** The top folder of a repository, and a commit in it, or what git has before the first one. */
export interface Ancestor {
  readonly top: string
  readonly commit: string
}

/**
 * The commit where what is being worked on here parted from a branch, tag or commit, in the repository of the working folder.
 *
 * @throws UsageError where git does not have it, with what to do.
 */
export async function commonAncestor(ref: string): Promise<Ancestor> {
  if (ref.trim() === '' || ref.startsWith('-') || /\p{Cc}/u.test(ref))
    throw new UsageError(`--changed-since needs a branch, a tag or a commit, not ${ref.trim() === '' ? 'nothing' : 'this'}`)
  const top = await git(['rev-parse', '--show-toplevel'])
  if (!top.isFine) throw new UsageError(`--changed-since: ${withoutRepository(top)}`)
  const folder = Buffer.from(top.out, 'latin1').toString('utf8').replace(/\n$/, '')
  if (ref === 'HEAD' && !(await hasCommit())) return { top: folder, commit: (await git(NOTHING)).out.trim() }
  const commit = await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])
  if (!commit.isFine) throw new UsageError(`--changed-since ${ref}: ${await withoutCommit(ref)}`)
  const base = await git(['merge-base', '--end-of-options', commit.out.trim(), 'HEAD'])
  if (!base.isFine) throw new UsageError(`--changed-since ${ref}: ${await withoutBase(ref)}`)
  return { top: folder, commit: base.out.trim() }
}

function withoutRepository({ complaint }: Answer): string {
  if (/dubious ownership/.test(complaint))
    return 'git does not trust this folder, which is another user’s: git config --global --add safe.directory "$PWD"'
  return /not a git repository/.test(complaint) ? 'there is no git repository here; run it in a checkout' : `git: ${complaint}`
}

async function withoutCommit(ref: string): Promise<string> {
  if (!(await hasCommit())) return 'there is no commit here yet'
  const none = 'git has no such commit here'
  if (await isShallow()) return `${none}, and this clone is shallow; ${REMEDY}`
  const names = await git(['for-each-ref', '--format=%(refname:short)', 'refs/heads', 'refs/remotes', 'refs/tags'])
  const known = names.out.split('\n').filter((name) => name !== '')
  const meant = known.find((name) => name.endsWith(`/${ref}`)) ?? suggest(ref, known)
  return `${none}; ${meant === undefined ? FETCH : `did you mean ${meant}? Else ${FETCH}`}`
}

async function withoutBase(ref: string): Promise<string> {
  if (await isShallow()) return `this clone is shallow and does not reach back to where it parted from ${ref}; ${REMEDY}`
  return 'it has no commit in common with what is checked out'
}

async function hasCommit(): Promise<boolean> {
  return (await git(['rev-parse', '--verify', '--quiet', 'HEAD'])).isFine
}

async function isShallow(): Promise<boolean> {
  return (await git(['rev-parse', '--is-shallow-repository'])).out.trim() === 'true'
}
