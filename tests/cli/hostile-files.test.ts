import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { FORMATS } from '../../src/index.ts'
import { HOSTILE_TEXTS } from '../report/hostile.ts'
import { MEDIA, strangeIn } from '../report/media.ts'

const TEXTS = Object.values(HOSTILE_TEXTS)
/** As a name of a file: no slash, no NUL, and not too long. */
const nameOf = (text: string): string =>
  Array.from(text.replaceAll(/[/\0]|\p{Surrogate}/gu, '_'))
    .slice(0, 50)
    .join('')
const PLAIN = TEXTS.map((_, i) => `word${i}`)

/** How many there are, and who copies whom, depends on the words. */
const ELSEWISE = /copyGroup|otherwise|^\[data-|\.places\.|^\d+ (?:rows|lines)$/

/** Names that nobody else has. */
const wordsOf = (i: number): string =>
  ['r', 'm', 'v'].map((letter) => `${String.fromCodePoint(65 + (i % 26))}${letter}${'aeiou'[Math.floor(i / 26)]}ndal`).join(' ')

/** A folder where two papers print each text in a quotation, differently; one paper is known only by the config, its files by the texts. */
function desk(texts: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-hostile-'))
  mkdirSync(join(folder, 'post'))
  const outlets = texts.map((text, i) => ({ files: `post/${i}*`, outlet: `${text} Post`, title: text, author: text }))
  writeFileSync(join(folder, 'variorum.config.json'), JSON.stringify({ articles: outlets }))
  for (const [i, text] of texts.entries()) {
    const quoted = (verb: string): string =>
      `Fog lay on the quay.\n\nShe said: “${wordsOf(i)} shall ${verb} the keel ${text.replaceAll('\0', '')} of ${wordsOf(i + 40)} before the herring returns to ${wordsOf(i + 80)}.”\n`
    writeFileSync(join(folder, `ledger-${i}.txt`), `---\noutlet: Ledger ${i}\n---\n${quoted('mend')}`)
    writeFileSync(join(folder, 'post', `${i}${nameOf(text)}.txt`), quoted(`not mend`))
    writeFileSync(join(folder, `${i}${nameOf(text)}.rtf`), '{\\rtf')
  }
  return folder
}

/** What a command line prints in a folder, on both streams. */
async function ran(
  folder: string,
  ...argv: readonly string[]
): Promise<{ readonly out: string; readonly err: string; readonly code: number }> {
  let [out, err] = ['', '']
  const before = process.cwd()
  process.chdir(folder)
  try {
    const code = await main(argv, {
      write: async (text) => void (out += text),
      warn: (text) => void (err += text),
      readInput: async () => new Uint8Array(),
      isWatched: false,
      env: { COLUMNS: '80' },
    })
    return { out, err, code }
  } finally {
    process.chdir(before)
  }
}

/** What the baseline says of everything, in such words. */
function accept(folder: string, texts: readonly string[]): void {
  const file = join(folder, 'known.json')
  const baseline = JSON.parse(readFileSync(file, 'utf8'))
  const entries = baseline.entries.map((entry: object, i: number) => ({
    ...entry,
    accepted: true,
    reason: texts[i % texts.length],
    author: texts[i % texts.length],
  }))
  writeFileSync(file, JSON.stringify({ ...baseline, entries }))
}

describe('names of files, outlets of a config, reasons of a baseline', () => {
  let [hostile, calm]: string[] = []
  beforeAll(async () => {
    ;[hostile, calm] = [desk(TEXTS), desk(PLAIN)]
    for (const [folder, texts] of [[hostile, TEXTS] as const, [calm, PLAIN] as const]) {
      const { err, code } = await ran(folder, 'baseline', '.', '--baseline', 'known.json', '--min-severity', 'info', '--quiet')
      if (code !== 0) throw new Error(err)
      accept(folder, texts)
      await ran(folder, 'check', '.', '-o', 'news.json')
      await ran(folder, 'check', '.', '--baseline', 'known.json', '-o', 'known-report.json')
    }
  })
  afterAll(() => {
    for (const folder of [hostile, calm]) rmSync(folder ?? '', { recursive: true, force: true })
  })

  // A checklist is of a draft, and there is none here.
  test.each(FORMATS.filter((format) => format !== 'checklist'))('are shown as %s and do nothing', async (format) => {
    for (const saved of [['news.json'], ['known-report.json', '--verbose']]) {
      const [given, quiet] = [await ran(hostile!, 'render', ...saved, '-f', format), await ran(calm!, 'render', ...saved, '-f', format)]
      const strange = strangeIn(given.out, quiet.out, MEDIA[format]!).filter((piece) => !ELSEWISE.test(piece))

      expect({ err: given.err, strange }).toEqual({ err: '', strange: [] })
      expect(given.out.length).toBeGreaterThan(quiet.out.length / 2)
    }
  })

  test.each([
    [['quotes', '.', '--all']],
    [['quotes', '.', '-f', 'jsonl']],
    [['read', '.']],
    [['read', '.', '--quotes']],
    [['read', '.', '-f', 'json']],
    [['find', 'before the herring returns', '.']],
    [['find', 'before the herring returns', '.', '-f', 'jsonl']],
  ])('are shown by %j and do nothing', async (argv) => {
    const { out, err } = await ran(hostile!, ...argv)

    expect(strangeIn(out, '', {})).toEqual([])
    expect(strangeIn(err, '', {})).toEqual([])
    expect(out).not.toBe('')
  })

  test('are shown in complaints and do nothing', async () => {
    const broken = readdirSync(hostile!).filter((name) => name.endsWith('.rtf'))
    const { out, err, code } = await ran(hostile!, 'check', '.', ...broken.map((name) => `./${name}`))

    expect(code).toBe(2)
    expect(strangeIn(out, '', {})).toEqual([])
    expect(strangeIn(err, '', {})).toEqual([])
    expect(
      (await ran(hostile!, 'read', ...broken.map((name) => `./${name}`))).err
        .trimEnd()
        .split('\n')
        .filter((line) => !line.startsWith('variorum: ')),
    ).toEqual([])
  })
})
