import { spawnSync } from 'node:child_process'
import * as fc from 'fast-check'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { CONFIG } from '../../src/cli/config-schema.ts'
import { answersOf } from '../../src/cli/init/answers.ts'
import { configFile } from '../../src/cli/init/config-file.ts'
import { shellWord } from '../../src/cli/init/shell-word.ts'
import type { Io } from '../../src/cli/io.ts'
import { article, BIN, CALM, git, repository, variorum, WORDS, write } from './repository.ts'

/** The config with all that stands there as a comment, but the sentences. */
const whole = (config: string): string => config.replace(/^# ?(?=[ -]*[\w-]+:(?: |$))/gm, '')

describe('the config', () => {
  test.each(['The Lantern', 'Yes', '12', 'a: b # c', '- "x"', "O'Hara’s", '渡し船'])('holds the outlet %j', (outlet) => {
    expect(CONFIG.parse(parse(configFile(outlet)))).toEqual({ defaults: { outlet } })
  })

  test('says nothing where there is no outlet', () => {
    expect(parse(configFile(undefined))).toBeNull()
  })

  test.each([undefined, 'The Lantern'])('is right about all that may stand in it (%s)', (outlet) => {
    const config = CONFIG.parse(parse(whole(configFile(outlet))))

    expect(Object.keys(config).toSorted()).toEqual(['articles', 'baseline', 'defaults', 'failOn', 'minSeverity', 'profile', 'profiles'])
    expect(config.defaults).toEqual({ outlet: outlet ?? 'The Daily Example', language: 'en' })
  })
})

test('a path is one word of a shell, whatever stands in it, and never an option or an expression', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[^\0\n\r]{1,12}$/u), { minLength: 1, maxLength: 9 }), (paths) => {
      const words = paths.map(shellWord)
      const { stdout } = spawnSync('bash', ['--norc', '-c', `printf '%s\\n' ${words.join(' ')}`], { encoding: 'utf8', env: CALM })
      expect(stdout.split('\n').slice(0, -1)).toEqual(paths.map((path) => (path.startsWith('-') ? `./${path}` : path)))
      expect(words.join(' ')).not.toContain('${{')
    }),
    { numRuns: 20, examples: [[['${{ a }}', "'${{'", '--x', '$(y)', '`z`', '~', '*']]] },
  )
})

/** A terminal at which these answers are given. */
function terminal(...answers: readonly string[]): Io & { readonly asked: string[] } {
  const asked: string[] = []
  const left = [...answers]
  const ask = async (question: string): Promise<string> => {
    asked.push(question)
    const answer = left.shift()
    if (answer === undefined) throw new Error('the input ended')
    return answer
  }
  return { asked, ask, write: async () => {}, warn: () => {}, readInput: async () => new Uint8Array(), isWatched: true, env: {} }
}

describe('what has to be known', () => {
  const found = { ci: 'gitlab', branch: 'main', articles: 'tests' } as const

  test('is asked for at a terminal, and what was found is the answer of who only presses Enter', async () => {
    const io = terminal(' The Lantern ', 'src', 'GitHub')

    expect(await answersOf({ paths: [] }, found, false, io)).toEqual({ outlet: 'The Lantern', paths: ['src'], ci: 'github' })
    expect(io.asked).toHaveLength(3)
    expect(await answersOf({ paths: [] }, found, false, terminal('', '', ''))).toEqual({ paths: ['tests'], ci: 'gitlab' })
  })

  test('is not asked for where it is said, or nobody wants to be asked', async () => {
    const io = terminal()
    const given = { outlet: 'Quayside', ci: 'none' } as const

    expect(await answersOf({ ...given, paths: ['src'] }, found, false, io)).toEqual({ ...given, paths: ['src'] })
    expect(await answersOf({ paths: [], yes: true }, found, false, io)).toEqual({ paths: ['tests'], ci: 'gitlab' })
    expect(io.asked).toEqual([])
  })

  test('the outlet stands in the config that is there', async () => {
    const io = terminal('', '')
    await answersOf({ paths: [] }, found, true, io)

    expect(io.asked.join('')).not.toMatch(/outlet/)
  })

  test.each([
    [['The Lantern'], 'nothing was written'],
    [['', '', 'githb'], 'no githb; did you mean github?'],
    [['', 'nowhere', ''], 'nowhere: no such file or folder'],
    [['a\u0007b', '', ''], 'the name of an outlet is one line'],
  ])('%j leaves everything as it is', async (answers, reason) => {
    await expect(answersOf({ paths: [] }, found, false, terminal(...answers))).rejects.toThrow(reason)
  })
})

/** Without it there is no terminal to be had. */
const HAS_TERMINAL = spawnSync('script', ['-qec', 'true', '/dev/null']).status === 0

test.skipIf(!HAS_TERMINAL)('at a terminal it asks, and who breaks off has nothing written', () => {
  const where = repository()
  write(where, { 'articles/lantern.txt': article('The Lantern', WORDS) })
  const typed = (keys: string): string =>
    spawnSync('script', ['-qec', `'${process.execPath}' '${BIN}' init; echo "[exit $?]"`, '/dev/null'], {
      cwd: where,
      env: { ...CALM, TERM: 'xterm' },
      input: keys,
      encoding: 'utf8',
      timeout: 100_000,
    }).stdout

  expect(typed('Quayside\n\u0004')).toContain('nothing was written')
  expect(existsSync(join(where, 'variorum.config.yaml'))).toBe(false)
  expect(typed('Quayside\n\nnone\n')).toMatch(/Which outlet publishes these articles\?[^]*\[exit 0\]/)
  expect(readFileSync(join(where, 'variorum.config.yaml'), 'utf8')).toContain('outlet: Quayside')
})

test('a project that is set up has nothing new, and being set up twice is being set up once', () => {
  const where = repository()
  write(where, {
    'articles/lantern.txt': article('The Lantern', WORDS),
    'articles/quayside.txt': article('Quayside', WORDS.replace('not ', '')),
  })
  const first = variorum(where, ['init', 'articles', '--ci', 'github'])
  git(where, 'add', '--all')
  const again = variorum(where, ['init', 'articles', '--ci', 'github'])

  expect([first.code, again.code]).toEqual([0, 0])
  expect(again.out).toContain('All is there already.')
  expect(git(where, 'diff', '--name-only')).toBe('')
  expect(variorum(where, ['check', 'articles']).out).toContain('Nothing new.')
})
