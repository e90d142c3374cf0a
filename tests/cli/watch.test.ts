import { spawn } from 'node:child_process'
import { EventEmitter, once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Given } from '../../src/cli/flags.ts'
import { watch } from '../../src/cli/watch.ts'

const BIN = resolve('dist/cli/bin.js')
const EMPTY = JSON.stringify({ schemaVersion: 1, tool: 'variorum', entries: [] })

let folder = ''
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'variorum-watch-')))
  mkdirSync(join(folder, 'articles'))
  writeFileSync(at('baseline.json'), EMPTY)
  article('tidings.txt', 'The Tidings', 'winter')
  article('aurora.txt', 'Aurora', 'winter')
})
afterEach(() => rmSync(folder, { recursive: true }))

const at = (name: string): string => join(folder, name)

function said(outlet: string, word: string): string {
  return `---\noutlet: ${outlet}\n---\nTalks went on late.\n\n“We will mend the old quay wall before the ${word} storms come,” Ada Brunt said.\n`
}

function article(name: string, outlet: string, word: string): void {
  writeFileSync(join(folder, 'articles', name), said(outlet, word))
}

/** A run that watches, what it has printed since it was last asked, and its end. */
function watching(given: Partial<Given> = {}) {
  const seen = { out: '', err: '' }
  const user = new EventEmitter()
  const code = watch(
    { paths: [at('articles')], baseline: at('baseline.json'), ...given },
    {
      write: async (text) => void (seen.out += text),
      warn: (text) => void (seen.err += text),
      readInput: async () => new Uint8Array(),
      isWatched: false,
      stopped: async () => void (await once(user, 'enough')),
      env: {},
    },
  )
  code.catch((error: unknown) => (seen.err += String(error)))
  const until = async (found: RegExp, where: 'out' | 'err' = 'out'): Promise<string> => {
    await expect.poll(() => seen[where], { interval: 20 }).toMatch(found)
    const text = seen[where]
    seen[where] = ''
    return text
  }
  const end = async (): Promise<number> => {
    user.emit('enough')
    return code
  }
  return { seen, until, end }
}

test('the report comes first, then what every edit changes, and the exit code is that of the last run', async () => {
  const { until, end } = watching()
  await until(/Nothing differs/)

  article('aurora.txt', 'Aurora', 'autumn')
  const fresh = await until(/1 new/)
  expect(fresh).toMatch(/^\n\d\d:\d\d:\d\d {2}\S*articles\/aurora\.txt changed\n/)
  expect(fresh).toContain('number-change')
  expect(fresh).not.toContain('\u001b')

  writeFileSync(at('articles/aurora.txt'), said('Aurora', 'autumn').replace('Talks went', 'The talks went'))
  expect(await until(/as before/)).not.toContain('Ada Brunt')

  writeFileSync(at('articles/third.txt'), said('The Third', 'summer'))
  expect(await until(/third\.txt new/)).toContain('1 new')

  renameSync(at('articles/third.txt'), at('articles/late.txt'))
  await until(/(?=[^]*late\.txt new)[^]*third\.txt gone/)

  rmSync(at('articles/late.txt'))
  article('aurora.txt', 'Aurora', 'winter')
  await until(/Nothing differs/)
  article('aurora.txt', 'Aurora', 'autumn')
  await until(/1 new/)
  expect(await end()).toBe(1)
})

test('an article put in the place of another one, as editors save, is read anew; their own files are nobody’s business', async () => {
  const { until, end } = watching({ paths: [at('articles/tidings.txt'), at('articles/aurora.txt')], quiet: true })
  await until(/Nothing differs/)
  for (const word of ['autumn', 'winter', 'summer']) {
    writeFileSync(at('articles/~WRD1.tmp'), said('Aurora', word))
    renameSync(at('articles/aurora.txt'), at('articles/~WRL2.tmp'))
    renameSync(at('articles/~WRD1.tmp'), at('articles/aurora.txt'))
    rmSync(at('articles/~WRL2.tmp'))
    await until(word === 'winter' ? /aurora\.txt changed\n[^]*Nothing differs/ : /aurora\.txt changed\n[^]*1 new/)
  }
  writeFileSync(at('articles/~$rora.docx'), 'locked')
  writeFileSync(at('articles/.aurora.txt.swp'), 'swap')
  article('tidings.txt', 'The Tidings', 'spring')
  expect(await until(/tidings\.txt changed/)).not.toMatch(/rora\.docx|\.swp|\.tmp/)
  expect(await end()).toBe(1)
})

test('a baseline that is broken for a moment is told once and the last one that was right holds; so it is with a draft that is gone', async () => {
  writeFileSync(at('draft.md'), said('', 'autumn').replace(/^---\n.*\n---\n/, ''))
  const { seen, until, end } = watching({ paths: [at('draft.md')], against: [at('articles')] })
  await until(/differs/)

  writeFileSync(at('baseline.json'), '[ {')
  expect(await until(/going on with what it said before/, 'err')).toContain('baseline.json')
  await until(/as before/)

  renameSync(at('draft.md'), at('elsewhere.md'))
  expect(await until(/no draft to judge/, 'err')).not.toContain('baseline.json')
  writeFileSync(at('baseline.json'), EMPTY)
  await sleep(500)
  expect(seen.err).toBe('')
  renameSync(at('elsewhere.md'), at('draft.md'))
  await until(/draft\.md new/)

  writeFileSync(at('draft.md'), said('', 'winter').replace(/^---\n.*\n---\n/, ''))
  expect(await until(/verbatim/)).toContain('1 gone')
  expect(await end()).toBe(0)
})

test('what is written to files is written anew, and is no reason to run again', async () => {
  const { until, end } = watching({ output: ['report.json', 'page.html', 'report.txt'].map((name) => at(`articles/${name}`)) })
  await until(/Nothing differs/)
  article('aurora.txt', 'Aurora', 'autumn')
  await until(/1 new/)
  await expect.poll(() => readFileSync(at('articles/report.txt'), 'utf8')).toContain('autumn')
  const { counts, findings } = JSON.parse(readFileSync(at('articles/report.json'), 'utf8'))
  expect(findings[0].discrepancies).toHaveLength(1)
  expect(counts.passedOver).toBe(0)
  article('tidings.txt', 'The Tidings', 'spring')
  expect(await until(/tidings\.txt changed/)).not.toMatch(/report\.|page\.html/)
  expect(await end()).toBe(1)
})

test.each([
  ['standard input', { paths: ['-'] }, 'can be read but once'],
  ['a report for programs', { paths: ['.'], format: 'json' }, '-o json=FILE'],
])('%s cannot be watched, and one line says so', async (_, given, line) => {
  const io = { write: async () => {}, warn: () => {}, readInput: async () => new Uint8Array(), isWatched: false, env: {} }
  await expect(watch(given, io)).rejects.toThrow(line)
})

test.skipIf(!existsSync(BIN))('Ctrl-C ends the command with the exit code of the last run', async () => {
  article('aurora.txt', 'Aurora', 'autumn')
  const run = spawn(process.execPath, [BIN, 'check', 'articles', '--watch'], { cwd: folder })
  let out = ''
  for (const stream of [run.stdout, run.stderr]) stream.on('data', (text) => (out += text))
  const until = (found: RegExp) => expect.poll(() => out, { interval: 20 }).toMatch(found)
  const ended = new Promise((resolve_) => run.once('exit', (code, signal) => resolve_([code, signal])))
  await until(/1 critical/)
  article('third.txt', 'The Third', 'winter')
  await until(/articles\/third\.txt new/)
  run.kill('SIGINT')
  expect(await ended).toEqual([1, null])
  expect(out).not.toContain('\u001b')
})
