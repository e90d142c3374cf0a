import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { check } from '../../src/check.ts'
import { endOf } from '../../src/report/end-of.ts'
import { standings } from '../../src/report/primary-place.ts'
import { articlesOf } from '../../src/report/whereabouts.ts'
import { wordsAt } from '../../src/report/words-at.ts'

/** What stands in a file between two places, the second left out. */
function between(path: string, from: { line: number; column: number }, to: { line: number; column: number }): string {
  const lines = readFileSync(path, 'utf8')
    .replace(/^\ufeff/, '')
    .split('\n')
    .slice(from.line - 1, to.line)
  const cut = [...lines.slice(0, -1), lines.at(-1)?.slice(0, to.column - 1) ?? '']
  return [cut[0]?.slice(from.column - 1), ...cut.slice(1)].join('\n')
}

test('from where words begin to where they end a file has these words', async () => {
  const report = await check(['corpus'])
  const articles = articlesOf(report)
  const placed = report.findings.flatMap((finding) => finding.discrepancies.flatMap((each) => standings(each, finding, articles)))
  const ended = placed.flatMap((standing) => {
    const [end, words, { line, column } = {}] = [endOf(standing), wordsAt(standing), standing.place]
    return end && line !== undefined && column !== undefined ? [{ path: standing.path, words, from: { line, column }, end }] : []
  })

  expect(ended.filter(({ path, words, from, end }) => between(path, from, end) !== words)).toEqual([])
  expect(ended.length).toBeGreaterThan(500)
})
