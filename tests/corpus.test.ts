import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { check } from '../src/check.ts'
import type { Finding, Report, Side } from '../src/model.ts'

/**
 * Every case of the corpus has two things to be held against: what the report of it was when somebody last read it
 * (tests/corpus; UPDATE=1 writes them anew, a missing one is created), and what a reader of its articles found (its gold.json).
 */
const CORPUS = 'corpus'
const cases = folders(CORPUS).flatMap((theme) => folders(join(CORPUS, theme)).map((name) => join(CORPUS, theme, name)))

function folders(path: string): string[] {
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted()
}

function expectationOf({ articles, findings }: Report, folder: string): string {
  const fileOf = new Map(articles.map(({ id, path }) => [id, path.slice(folder.length + 1)]))
  const clusters = findings.map(({ cluster, discrepancies }) => ({
    witnesses: cluster.witnesses.map(({ article }) => fileOf.get(article) ?? article),
    discrepancies: discrepancies.map(lineOf),
  }))
  return readable(clusters)
}

function lineOf({ kind, severity, lemma, variant }: Finding['discrepancies'][number]): object {
  return { kind, severity, lemma: wordsOf(lemma), variant: wordsOf(variant) }
}

function wordsOf({ kind, text }: Side): string {
  return kind === 'attested' ? text : `(${kind})`
}

function block(lines: readonly string[], indent: string): string {
  return lines.length > 0 ? `[\n${indent}  ${lines.join(`,\n${indent}  `)}\n${indent}]` : '[]'
}

/** JSON with one discrepancy a line. */
function readable(clusters: readonly { readonly witnesses: readonly string[]; readonly discrepancies: readonly object[] }[]): string {
  const shown = clusters.map(({ witnesses, discrepancies }) => {
    const lines = discrepancies.map(
      (each) =>
        `{ ${Object.entries(each)
          .map(([name, text]) => `"${name}": ${JSON.stringify(text)}`)
          .join(', ')} }`,
    )
    const files = witnesses.map((file) => JSON.stringify(file)).join(', ')
    return `{\n      "witnesses": [${files}],\n      "discrepancies": ${block(lines, '      ')}\n    }`
  })
  return `{\n  "clusters": ${block(shown, '  ')}\n}\n`
}

test('the corpus has cases', () => {
  expect(cases.length).toBeGreaterThanOrEqual(8)
})

test.each(cases)('%s', async (folder) => {
  const report = await check([folder])
  const found = expectationOf(report, folder)
  const file = `${join('tests', folder)}.json`
  if (process.env['UPDATE'] || !existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, found)
  }

  expect(report.skipped).toEqual([])
  expect(report.counts.articles).toBeGreaterThanOrEqual(3)
  expect(found).toBe(readFileSync(file, 'utf8'))
})

interface Passage {
  readonly file: string
  readonly text: string
  readonly start?: number
  readonly end?: number
}

interface Gold {
  readonly clusters: readonly {
    readonly witnesses: readonly { readonly file: string; readonly spans: readonly Omit<Passage, 'file'>[] }[]
    readonly discrepancies: readonly { readonly readings: readonly { readonly files: readonly string[] }[] }[]
  }[]
  readonly notMatches: readonly { readonly a: Passage; readonly b: Passage }[]
}

function goldOf(folder: string): Gold {
  return JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8'))
}

test.each(cases)('every passage that the gold of %s names stands where it says', (folder) => {
  const { clusters, notMatches } = goldOf(folder)
  const witnesses = clusters.flatMap((cluster) => cluster.witnesses)
  const passages = witnesses.flatMap(({ file, spans }) => spans.map((span): Passage => ({ file, ...span })))
  for (const { file, text, start, end } of [...passages, ...notMatches.flatMap(({ a, b }) => [a, b])]) {
    const printed = readFileSync(join(folder, file), 'utf8')
    expect(start === undefined ? printed.includes(text) : printed.slice(start, end)).toBe(start === undefined ? true : text)
  }
})

test.each(cases)('the gold of %s sets only articles against each other that print the words', (folder) => {
  for (const { witnesses, discrepancies } of goldOf(folder).clusters) {
    const printed = new Set(witnesses.map(({ file }) => file))
    const named = discrepancies.flatMap(({ readings }) => readings.flatMap(({ files }) => files))
    expect(named.filter((file) => !printed.has(file))).toEqual([])
  }
})

test('no quotation of one story is joined with one of another', async () => {
  const { articles, findings } = await check([CORPUS])
  const storyOf = new Map(articles.map(({ id, path }) => [id, dirname(path)]))
  const stories = findings.map(({ cluster }) => new Set(cluster.witnesses.map(({ article }) => storyOf.get(article))))

  expect(stories.filter(({ size }) => size > 1)).toEqual([])
})
