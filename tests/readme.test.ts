import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { extract } from '../src/extract/index.ts'
import { commit, git, repository, variorum, write } from './cli/repository.ts'
import { FORMATS } from '../src/report/index.ts'
import { articleOf } from './extract/reading-of.ts'
import { withFormatsPage } from './tools/formats-page.ts'
import { withSeverityPage } from './tools/severity-page.ts'

const readme = readFileSync('README.md', 'utf8')
const page = /## What counts as a quotation\n([^]*?)\n## /.exec(readme)?.[1] ?? ''
/** The cells of the table rows that end with an example. */
const rows = Array.from(page.matchAll(/^\| (.+?) \| (.+?) \| `(.+)` \|$/gm), ([, first = '', second = '', example = '']) => ({
  first: first.replaceAll('`', ''),
  second,
  example: example.replaceAll('⏎', '\n'),
}))
const FORMS = ['direct', 'mixed', 'display', 'block', 'mention']

test('the page on severities is what the kinds’ own pages say today (npm run reports)', () => {
  expect(readme).toContain('<!-- severity: made by npm run reports -->')
  expect(withSeverityPage(readme)).toBe(readme)
})

test('the table of what is read is what `variorum formats` says today (npm run reports)', () => {
  expect(readme).toContain('<!-- formats: made by npm run reports -->')
  expect(withFormatsPage(readme)).toBe(readme)
})

describe('the page on what counts as a quotation', () => {
  test('has an example of every form and of broken marks', () => {
    expect(new Set(rows.map(({ first }) => first).filter((form) => FORMS.includes(form)))).toEqual(new Set(FORMS))
    expect(rows.filter(({ first }) => !FORMS.includes(first)).length).toBeGreaterThan(2)
  })

  test.each(rows.filter(({ first }) => FORMS.includes(first)))('is right that this is $first: $example', ({ first, example }) => {
    expect(extract(articleOf(example))[0]?.form).toBe(first)
  })

  test.each(rows.filter(({ first }) => !FORMS.includes(first)))('is right that a mark is assumed: $example', ({ example }) => {
    const [quotation] = extract(articleOf(example))

    expect(quotation?.form).toBe('direct')
    expect(quotation?.notes).not.toEqual([])
  })

  test('is right that paraphrase is no quotation', () => {
    expect(extract(articleOf('Bray said she would leave at dawn.'))).toEqual([])
  })
})

test('every format a report is written in stands in the table of formats', () => {
  const table = /\n## Formats\n([^]*?)\n## /.exec(readme)?.[1] ?? ''
  const named = Array.from(table.matchAll(/^\| `([a-z]+)` \|/gm), ([, name]) => name)

  expect(new Set(named)).toEqual(new Set(FORMATS))
})

/** A story of the first page, as a file among the articles. */
const story = (name: string) => ({ [`articles/${name}.txt`]: readFileSync(`corpus/music/text-message/${name}.txt`) })

test('what a branch is told that adds a story is what the command prints', () => {
  const [, width = '', line = '', printed] =
    /^\$ COLUMNS=(\d+) variorum (check articles --changed-since main)\n([^]*?)^```$/m.exec(readme) ?? []
  const where = repository()
  for (const name of ['harbour-ledger', 'morning-courier', 'north-quay-post', 'the-podium']) write(where, story(name))
  variorum(where, ['baseline', 'articles'])
  commit(where, {})
  git(where, 'switch', '--quiet', '--create=story')
  commit(where, story('evening-signal'))

  const { out, code } = variorum(where, line.split(' '), { COLUMNS: width })
  expect(code).toBe(1)
  expect(printed).toBe(out)
})

test('the report on the first page is what the command prints', () => {
  const [, width = '', line = '', printed] = /^\$ COLUMNS=(\d+) variorum (.*)\n([^]*?)^```$/m.exec(readme) ?? []
  const { stdout } = spawnSync(process.execPath, ['dist/cli/bin.js', ...line.split(' ')], {
    env: { COLUMNS: width, NO_COLOR: '1' },
    encoding: 'utf8',
  })

  expect(stdout).not.toBe('')
  expect(printed).toBe(stdout)
})

test('what a draft gives is what the command prints, from one … to the next', () => {
  const blocks = Array.from(readme.matchAll(/^\$ COLUMNS=(\d+) variorum (check draft\.docx .*)\n([^]*?)^```$/gm))
  expect(blocks.length).toBe(3)
  const cwd = mkdtempSync(join(tmpdir(), 'variorum-readme-'))
  try {
    cpSync('tests/draft/ferry-overrun', cwd, { recursive: true })
    const ran = (width: string, ...args: readonly string[]): string =>
      spawnSync(process.execPath, [resolve('dist/cli/bin.js'), ...args], { cwd, env: { COLUMNS: width, NO_COLOR: '1' }, encoding: 'utf8' })
        .stdout
    ran('80', 'archive', 'add', 'press.archive', 'clips')
    for (const [, width = '', line = '', printed = ''] of blocks) {
      const stdout = ran(width, ...line.split(' '))
      const shown = printed.split(/^…$/m).map((part) => part.trim())
      expect(shown.filter((part) => !stdout.includes(part))).toEqual([])
    }
  } finally {
    rmSync(cwd, { recursive: true })
  }
})

test('the library examples fit each other, keep to the types, run, and print what they say', () => {
  const examples = Array.from(readme.matchAll(/^```ts\n([^]*?)^```$/gm), ([, code = '']) => code)
  const folder = mkdtempSync(join(tmpdir(), 'variorum-readme-'))
  try {
    mkdirSync(join(folder, 'node_modules'))
    symlinkSync(resolve('.'), join(folder, 'node_modules', 'variorum'), 'junction')
    cpSync('corpus/music', join(folder, 'articles'), { recursive: true })
    writeFileSync(join(folder, 'examples.mts'), examples.join('\n'))
    const options = ['--strict', '--noEmitOnError', '--skipLibCheck', '--noUnusedLocals', '--pretty', 'false']
    const types = ['--types', 'node', '--typeRoots', resolve('node_modules/@types')]
    const target = ['--module', 'nodenext', '--target', 'es2023', '--lib', 'es2023']
    const node = (...args: readonly string[]) => spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })

    expect(node(resolve('node_modules/typescript/bin/tsc'), ...options, ...target, ...types, 'examples.mts').stdout).toBe('')
    const { stdout, stderr } = node('examples.mjs')
    const told = examples.map((code) => Array.from(code.matchAll(/^\/\/ (.*\n)/gm), ([, line]) => line).join(''))
    expect(stderr).toBe('')
    expect(told.join('')).not.toBe('')
    for (const lines of told) expect(stdout).toContain(lines)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('whatever the page links to is in the package, too', () => {
  const packed = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8' }).stdout
  const [{ files = [] } = {}]: { files?: { path: string }[] }[] = JSON.parse(packed)
  const paths = new Set(files.map(({ path }) => path))
  const links = Array.from(readme.matchAll(/\]\((?!#|[a-z]+:)([^)#]+)/g), ([, path = '']) => path)
  expect(links.length).toBeGreaterThan(5)
  expect(links.filter((path) => !paths.has(path))).toEqual([])
})
