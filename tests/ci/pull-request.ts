import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { article, commit, folder, git, variorum, WORDS } from '../cli/repository.ts'

/** A difference that was there before anybody checked. */
export const EDITION = {
  'articles/lantern.txt': article('The Lantern', WORDS),
  'articles/quayside.txt': article('Quayside', WORDS.replace('Monday', 'Tuesday')),
}

/** Setting up takes a while: it is done once, and copied. */
const setups = new Map<string, string>()
afterAll(() => setups.forEach((where) => rmSync(where, { recursive: true })))

/** A repository that was set up for a CI, its baseline written. */
export function publisher(ci: 'github' | 'gitlab'): string {
  const [first, copy] = [setups.get(ci) ?? setUp(ci), folder()]
  setups.set(ci, first)
  cpSync(first, copy, { recursive: true })
  return copy
}

function setUp(ci: string): string {
  const where = mkdtempSync(join(tmpdir(), 'variorum-ci-'))
  git(where, 'init', '--quiet')
  commit(where, EDITION)
  const { code, err } = variorum(where, ['init', 'articles', '--outlet', 'The Lantern', '--ci', ci])
  if (code !== 0) throw new Error(err)
  commit(where, {})
  return where
}

/** What a CI checks out of a branch that wants to be merged: the merge, with all its history or only the last commit. */
export function checkout(where: string, name: string, depth: 'whole' | 'shallow' = 'whole'): string {
  git(where, 'checkout', '--quiet', '--detach', 'main')
  git(where, 'merge', '--quiet', '--no-ff', '--no-edit', name)
  git(where, 'branch', '--force', 'merged')
  git(where, 'checkout', '--quiet', 'main')
  const made = join(folder(), 'checkout')
  git(where, 'clone', '--quiet', '--branch=merged', ...(depth === 'shallow' ? ['--depth=1'] : []), `file://${where}`, made)
  return made
}

/** Commits files on a new branch from main. */
export function branch(where: string, name: string, files: Readonly<Record<string, string>>): string {
  git(where, 'checkout', '--quiet', '-b', name, 'main')
  commit(where, files)
  git(where, 'checkout', '--quiet', 'main')
  return name
}

/** Printings of the words that the edition has: as one of its papers has them, and as nobody does. */
export const ALIKE = { 'articles/harbour.txt': article('Harbour Post', WORDS) }
export const NEW = { 'articles/harbour.txt': article('Harbour Post', WORDS.replace('not ', '')) }
/** A known difference, in a file that changes elsewhere. */
export const KNOWN = { 'articles/quayside.txt': EDITION['articles/quayside.txt'].replace('evening', 'morning') }
