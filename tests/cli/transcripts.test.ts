import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

/**
 * Every `$ variorum …` in a console block of tests/cli/*.md is run in a copy of the fixtures, one copy a file,
 * from top to bottom; what it prints and how it ends must be what stands there. UPDATE=1 writes it anew.
 */
const HERE = resolve('tests/cli')
const BIN = resolve(process.env['VARIORUM_BIN'] ?? 'dist/cli/bin.js')
const BLOCK = /```console\n([^]*?)```/g
const transcripts = readdirSync(HERE).filter((name) => name.endsWith('.md'))

interface Place {
  readonly folder: string
  readonly bin: string
}

/** A fresh copy of the fixtures, and a `variorum` for the shell to find. */
function open(): Place {
  const root = mkdtempSync(join(tmpdir(), 'variorum-cli-'))
  const [folder, bin] = [join(root, 'here'), join(root, 'bin')]
  cpSync(join(HERE, 'fixtures'), folder, { recursive: true })
  mkdirSync(bin)
  writeFileSync(join(bin, 'variorum'), `#!/bin/sh\nexec '${process.execPath}' '${BIN}' "$@"\n`)
  chmodSync(join(bin, 'variorum'), 0o755)
  return { folder, bin }
}

/** What a command prints, on both streams as they come, and its exit code where that is not 0. */
function play(command: string, { folder, bin }: Place): string {
  const env = { PATH: `${bin}:${process.env['PATH'] ?? ''}`, HOME: folder, COLUMNS: '80', LC_ALL: 'C' }
  const { stdout, status, error } = spawnSync('sh', ['-c', `exec 2>&1\n${command}`], {
    cwd: folder,
    env,
    encoding: 'utf8',
    timeout: 100_000,
  })
  if (error) throw error
  return `$ ${command}\n${stdout}${stdout === '' || stdout.endsWith('\n') ? '' : '\n'}${status === 0 ? '' : `[exit ${status}]\n`}`
}

function commandsIn(block: string): string[] {
  return block.split('\n').flatMap((line) => (line.startsWith('$ ') ? [line.slice(2)] : []))
}

beforeAll(() => {
  // A build that is older than the sources would be tested in vain.
  execFileSync(process.execPath, [BIN, '--version'])
})

describe.each(transcripts)('%s', (name) => {
  const text = readFileSync(join(HERE, name), 'utf8')
  const blocks = Array.from(text.matchAll(BLOCK), ([, block]) => block ?? '')
  const place = open()
  let rewritten = text
  afterAll(() => {
    rmSync(join(place.folder, '..'), { recursive: true })
    if (process.env['UPDATE']) writeFileSync(join(HERE, name), rewritten)
  })

  test('holds commands', () => {
    expect(blocks.flatMap(commandsIn).length).toBeGreaterThan(0)
  })

  test.each(blocks.map((block, i) => ({ block, i, title: commandsIn(block)[0] ?? 'no command' })))('$i: $title', ({ block }) => {
    const played = commandsIn(block)
      .map((command) => play(command, place))
      .join('\n')
    rewritten = rewritten.replace(`\`\`\`console\n${block}\`\`\``, () => `\`\`\`console\n${played}\`\`\``)
    expect(played).toBe(process.env['UPDATE'] ? played : block)
  })
})
