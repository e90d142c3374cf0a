import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { changes } from '../../src/changes/index.ts'
import { gate, gates } from '../../src/gate/index.ts'
import type { LineRange, Report } from '../../src/model.ts'
import { counted } from '../../src/summary.ts'
import { judged } from '../judged.ts'
import { reportOf } from '../report-of.ts'

const LOCK = 'we shall paint the lock by Friday'
const QUAY = 'nobody rows to the quay at night'

/** Two utterances: three papers print the one, two the other. */
function report(): Report {
  return gate(
    reportOf([
      judged(
        {
          A: { cells: LOCK, path: 'lantern.txt', id: 'lantern' },
          B: { cells: LOCK.replace('paint', 'drain'), path: 'quayside.txt', id: 'quayside' },
          C: { cells: '. . . . lock by Sunday', path: 'weir.txt', id: 'weir' },
        },
        [{ at: 'drain' }, { at: 'Sunday', severity: 'critical' }],
        { id: 'q-lock' },
      ),
      judged(
        {
          A: { cells: QUAY, path: 'lantern.txt', id: 'lantern' },
          B: { cells: QUAY.replace('night', 'noon'), path: 'harbour.txt', id: 'harbour' },
        },
        [{ at: 'noon', severity: 'minor' }],
        { id: 'q-quay' },
      ),
    ]),
    [],
  )
}

const since = (lines: Readonly<Record<string, readonly LineRange[]>>) => ({ ref: 'main', lines: new Map(Object.entries(lines)) })
const clustersOf = ({ findings }: Report) => findings.map(({ cluster }) => cluster.id)
const wordsOf = ({ findings }: Report) => findings.flatMap(({ discrepancies }) => discrepancies.map(({ variant }) => variant.text))

test('what no changed article prints is left out, and not counted', () => {
  const narrowed = changes(report(), since({ 'harbour.txt': [{ from: 1, to: 3 }] }))

  expect(clustersOf(narrowed)).toEqual(['q-quay'])
  expect(narrowed.counts).toMatchObject({ articles: 4, clusters: 1, alike: 0, new: 1, discrepancies: { minor: 1, major: 0, critical: 0 } })
  expect(gates(narrowed, 'major')).toBe(false)
  expect(narrowed.options.changedSince).toBe('main')
})

test('an article that changed says in which lines, the others say nothing', () => {
  const { articles } = changes(report(), since({ 'weir.txt': [{ from: 2, to: 2 }] }))

  expect(articles.flatMap(({ path, changed }) => (changed ? [[path, changed]] : []))).toEqual([['weir.txt', [{ from: 2, to: 2 }]]])
})

test('a fragment that changed answers for its own words alone', () => {
  expect(wordsOf(changes(report(), since({ 'weir.txt': [] })))).toEqual(['Sunday'])
})

test('who prints the words with others against a third stands on a side, too', () => {
  expect(wordsOf(changes(report(), since({ 'quayside.txt': [] })))).toEqual(['drain', 'Sunday'])
})

test('where nothing changed, nothing is found, and nothing stops the press', () => {
  const narrowed = changes(report(), since({}))

  expect(narrowed.findings).toEqual([])
  expect(gates(narrowed, 'info')).toBe(false)
})

test('an article that changed only in its note of correction answers for what it corrects', () => {
  const whole = report()
  const corrected: Report = {
    ...whole,
    articles: [...whole.articles, { id: 'note', path: 'note.txt', label: 'note', role: 'report' }],
    findings: whole.findings.map((finding) => ({
      ...finding,
      discrepancies: finding.discrepancies.map((each) =>
        each.variant.text === 'noon' ? { ...each, withdrawn: { by: 'note', article: 'note', name: 'Note' } } : each,
      ),
    })),
  }

  expect(wordsOf(changes(corrected, since({ 'note.txt': [] })))).toEqual(['noon'])
})

test('what the baseline knows stays known', () => {
  const whole = report()
  const known: Report = {
    ...whole,
    findings: whole.findings.map((finding) => ({
      ...finding,
      discrepancies: finding.discrepancies.map((each) => ({ ...each, state: 'known' as const })),
    })),
  }

  expect(changes(known, since({ 'lantern.txt': [] })).counts.new).toBe(0)
})

test('whatever changed: nothing is added, what is left has to do with it, the counts are those of what is left, and twice is once', () => {
  const whole = report()
  const paths = whole.articles.map(({ path }) => path)
  fc.assert(
    fc.property(fc.subarray(paths), (changed) => {
      const given = since(Object.fromEntries(changed.map((path) => [path, []])))
      const narrowed = changes(whole, given)
      const ids = new Set(narrowed.articles.flatMap((article) => (article.changed ? [article.id] : [])))
      for (const { cluster, discrepancies } of narrowed.findings) {
        const own = cluster.witnesses.filter(({ article }) => ids.has(article)).map(({ siglum }) => siglum)
        expect(own.length).toBeGreaterThan(0)
        for (const { lemma, variant } of discrepancies)
          expect([...lemma.sigla, ...variant.sigla].some((each) => own.includes(each))).toBe(true)
      }
      expect(narrowed.counts).toMatchObject(counted(narrowed.findings))
      expect(changes(narrowed, given)).toEqual(narrowed)
      expect(changed.length < paths.length || wordsOf(narrowed).length === wordsOf(whole).length).toBe(true)
    }),
  )
})
