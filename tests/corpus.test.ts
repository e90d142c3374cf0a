import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { check } from '../src/check.ts'
import type { Finding, Report, Side } from '../src/model.ts'

/** Every case of the corpus holds its expectation: UPDATE=1 writes them anew, a missing one is created. */
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
  const file = join(folder, 'expected.json')
  if (process.env['UPDATE'] || !existsSync(file)) writeFileSync(file, found)

  expect(report.skipped).toEqual([])
  expect(report.counts.articles).toBeGreaterThanOrEqual(3)
  expect(found).toBe(readFileSync(file, 'utf8'))
})
