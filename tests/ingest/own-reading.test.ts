import { array, assert, asyncProperty, constantFrom, option, record, string } from 'fast-check'
import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { extract } from '../../src/extract/index.ts'
import { FORMATS } from '../../src/formats.ts'
import type { Article } from '../../src/model.ts'
import { readAll } from './reading.ts'
import { encoded, outcomes, readFound } from './records.ts'

/** What a command prints. */
async function printed(...args: readonly string[]): Promise<string> {
  let out = ''
  const write = async (text: string): Promise<void> => {
    out += text
  }
  await main(args, { write, warn: () => {}, readInput: async () => new Uint8Array(), isWatched: false, env: {} })
  return out
}

const CORPUS = 'corpus'
const SEEDS = '../shared/seeds'

const articlesOf = async (name: string, text: string): Promise<readonly Article[]> =>
  (await readAll([{ name, bytes: new TextEncoder().encode(text) }])).flatMap((one) => (one.kind === 'article' ? [one.article] : []))

/** All that is known of an article but where it lies. */
const known = ({
  id: _id,
  path: _path,
  holder: _holder,
  label: _label,
  origin: _origin,
  lineStarts: _lines,
  times: _times,
  parts,
  ...rest
}: Article): object => ({
  ...rest,
  parts: parts.map(({ kind, text }) => ({ kind, text })),
})

const quotationsOf = (article: Article): readonly unknown[] =>
  extract(article).map(({ content, form, speaker, cue, medium, spans }) => [
    content,
    form,
    speaker?.text,
    speaker?.name,
    cue?.text,
    medium,
    spans,
  ])

describe('what variorum read prints is read back alike', () => {
  test.each([
    ['json', CORPUS],
    ['jsonl', CORPUS],
    ['json', SEEDS],
    ['jsonl', SEEDS],
  ])('as %s, of %s: text, parts, metadata and quotations', async (format, folder) => {
    if (!existsSync(folder)) return
    const originals = (await readAll([folder])).flatMap((one) => (one.kind === 'article' ? [one.article] : []))
    const again = await articlesOf(`read.${format}`, await printed('read', folder, '-f', format, '--allow-skipped'))
    expect(again.map(known)).toEqual(originals.map(known))
    expect(again.map(quotationsOf)).toEqual(originals.map(quotationsOf))
  })

  const TEXT = string({
    unit: constantFrom('a', 'B', 'é', ' ', '\n', '\r\n', '\t', '“', '”', '"', '\\', '<p>', '&amp;', '\u2028', '😀', '.'),
    maxLength: 60,
  })
  const LINE = string({ unit: constantFrom('a', 'B', 'é', '“', '"', '\\', '<', '&quot;', '.'), minLength: 1, maxLength: 20 })

  test('whatever stands in it', async () => {
    const read = record(
      {
        path: LINE,
        outlet: LINE,
        title: LINE,
        author: LINE,
        itemId: LINE,
        version: LINE,
        note: LINE,
        role: constantFrom('report', 'source'),
        text: TEXT.map((text) => `x${text}`),
        parts: array(record({ kind: constantFrom('title', 'deck', 'caption', 'pull-quote', 'post'), text: TEXT }), { maxLength: 3 }),
      },
      { requiredKeys: ['path', 'role', 'text', 'parts'] },
    )
    await assert(
      asyncProperty(array(read, { minLength: 1, maxLength: 4 }), option(constantFrom(1, 2)), async (all, indent) => {
        const withoutPath = all.map(({ path: _path, ...rest }) => rest)
        expect((await articlesOf('read.json', encoded(all, indent ?? undefined))).map(known)).toMatchObject(withoutPath)
        expect((await articlesOf('read.jsonl', all.map((one) => encoded(one)).join('\n'))).map(known)).toMatchObject(withoutPath)
      }),
    )
  })
})

test('what was read is not mended again, though it looks like words that were decoded wrongly', async () => {
  const read = { path: 'a.txt', version: 'éB“éa', role: 'report', text: 'She wrote CafÃ© and â€œnobodyâ€\u009d on the wall.', parts: [] }
  const [again] = await articlesOf('read.jsonl', `${encoded(read)}\n${encoded(read)}\n`)
  expect(again).toMatchObject({ version: read.version, text: read.text })
  const { path: _, ...other } = { ...read, headline: 'On the wall' }
  const [mended] = await articlesOf('wire.json', encoded(other))
  expect(mended?.text).toBe('She wrote Café and “nobody” on the wall.')
})

describe('other reports of variorum are no articles', () => {
  const COUNCIL = 'corpus/council/footbridge'
  const ENDINGS: Readonly<Record<string, string>> = {
    html: 'html',
    markdown: 'md',
    junit: 'xml',
    tei: 'xml',
    csv: 'csv',
    jsonl: 'jsonl',
    apparatus: 'txt',
    table: 'txt',
    checklist: 'txt',
    github: 'txt',
  }
  const NO_FILE = new Set(['table', 'apparatus', 'checklist', 'github'])

  test.each(FORMATS.filter((format) => !NO_FILE.has(format)))('check -f %s', async (format) => {
    const report = await printed('check', COUNCIL, '-f', format)
    expect(report).not.toBe('')
    expect(await readFound(`report.${ENDINGS[format] ?? 'json'}`, report)).toMatchObject([{ kind: 'passed-over' }])
  })

  test.each([
    ['quotes', 'json'],
    ['quotes', 'jsonl'],
    ['find', 'json'],
    ['find', 'jsonl'],
  ])('%s -f %s', async (command, format) => {
    const report = await printed(command, ...(command === 'find' ? ['the bridge'] : []), COUNCIL, '-f', format)
    expect(report).not.toBe('')
    expect(await readFound(`report.${format}`, report)).toMatchObject([{ kind: 'passed-over' }])
    for (const outcome of await outcomes(`report.${format}`, report)) expect(outcome).toMatch(/a report of variorum, not an article/)
  })
})
