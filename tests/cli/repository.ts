import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { onTestFinished } from 'vitest'

/** The command line that is tried: the one that was built, or another. */
export const BIN = resolve(process.env['VARIORUM_BIN'] ?? 'dist/cli/bin.js')

/** Nobody's git settings but these reach a test. */
const SETTINGS = [
  ['user.name', 'Desk'],
  ['user.email', 'desk@example.org'],
  ['init.defaultBranch', 'main'],
  ['commit.gpgSign', 'false'],
  ['protocol.file.allow', 'always'],
]

/** The surroundings of a command: no settings of whoever runs the tests. */
export const CALM: NodeJS.ProcessEnv = {
  PATH: process.env['PATH'],
  HOME: tmpdir(),
  COLUMNS: '100',
  LC_ALL: 'C',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_CONFIG_COUNT: String(SETTINGS.length),
  ...Object.fromEntries(
    SETTINGS.flatMap(([key, value], i) => [
      [`GIT_CONFIG_KEY_${i}`, key],
      [`GIT_CONFIG_VALUE_${i}`, value],
    ]),
  ),
}

/** What a command printed and how it ended. */
export interface Ran {
  readonly out: string
  readonly err: string
  readonly code: number | null
}

/** A new folder, gone when the test is over. */
export function folder(): string {
  const made = realpathSync(mkdtempSync(join(tmpdir(), 'variorum-git-')))
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
  return made
}

/** A new repository, gone when the test is over. */
export function repository(): string {
  const made = folder()
  git(made, 'init', '--quiet')
  return made
}

/** Asks git in a folder; what fails is thrown. */
export function git(where: string, ...args: readonly string[]): string {
  return execFileSync('git', args, { cwd: where, env: CALM, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}

/** Writes files by their paths in a folder. */
export function write(where: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(where, path)), { recursive: true })
    writeFileSync(join(where, path), text)
  }
}

/** Writes files and commits everything there is. */
export function commit(where: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  write(where, files)
  git(where, 'add', '--all')
  git(where, 'commit', '--quiet', '--message', 'an edition')
}

/** Runs the command line in a folder. */
export function variorum(where: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Ran {
  const { stdout, stderr, status } = spawnSync(process.execPath, [BIN, ...args], { cwd: where, env: { ...CALM, ...env }, encoding: 'utf8' })
  return { out: stdout, err: stderr, code: status }
}

/** An article of an outlet that prints some words of the lock keeper. */
export function article(outlet: string, words: string, rest = 'The council met in the evening.'): string {
  return `---\noutlet: ${outlet}\ndate: 2024-05-02\nlanguage: en\n---\nThe lock of Tarn\n\n“${words},” the lock keeper Oda Brandt wrote.\n\n${rest}\n`
}

/** What she wrote. */
export const WORDS = 'I am so tired of counting boats that nobody pays for and I will not open the gates on Monday'
