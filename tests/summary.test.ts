import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { finding } from '../src/finding/index.ts'
import type { Article, Judged, Profile } from '../src/model.ts'
import { summarize } from '../src/summary.ts'
import { VERSION } from '../src/version.ts'
import { judged } from './judged.ts'
import { reportOf } from './report-of.ts'

const SO = 'we feel so let down'
const NONE = 'we feel - let down'

function cluster(id: string, severity?: 'info' | 'minor' | 'major' | 'critical'): Judged {
  return judged(
    { A: { cells: SO, path: `${id}-a.txt` }, B: { cells: NONE, path: `${id}-b.txt` } },
    severity ? [{ at: 'so', severity }] : [],
    { id },
  )
}

const CLUSTERS = [
  cluster('q-3', 'major'),
  cluster('q-2', 'info'),
  cluster('q-1', 'critical'),
  cluster('q-5'),
  cluster('q-4', 'major'),
  cluster('q-0', 'minor'),
]

test('the version of a report is the version of the package', () => {
  expect(JSON.parse(readFileSync('package.json', 'utf8'))).toMatchObject({ version: VERSION })
  expect(reportOf([]).tool).toEqual({ name: 'variorum', version: VERSION })
})

test('findings come worst first, then by name', () => {
  expect(reportOf(CLUSTERS).findings.map(({ cluster: { id } }) => id)).toEqual(['q-1', 'q-3', 'q-4', 'q-0', 'q-2', 'q-5'])
})

test('of findings as grave, those come first of which one outlet prints both sides', () => {
  const own = judged(
    { A: { cells: SO, path: 'x-a.txt' }, B: { cells: NONE, path: 'x-b.txt' } },
    [{ at: 'so', severity: 'major', also: ['version-drift'] }],
    {
      id: 'q-9',
    },
  )

  expect(
    reportOf([...CLUSTERS, own])
      .findings.map(({ cluster: { id } }) => id)
      .slice(0, 4),
  ).toEqual(['q-1', 'q-9', 'q-3', 'q-4'])
})

test('what one printing shows by itself is told, and printed once', () => {
  const alone = judged({ A: { cells: SO, path: 'alone.txt' } }, [{ at: 'so', severity: 'minor' }], { id: 'q-8' })

  expect(reportOf([alone]).findings).toHaveLength(1)
  expect(reportOf([alone]).counts).toMatchObject({ clusters: 0, alike: 0, discrepancies: { minor: 1 } })
  expect(reportOf([...CLUSTERS, alone]).counts).toMatchObject({ clusters: 6, alike: 2 })
})

test('what is counted as alike may differ in what every style guide allows', () => {
  expect(reportOf(CLUSTERS, { passedOver: 3 }).counts).toEqual({
    articles: 12,
    outlets: 0,
    quotations: 12,
    clusters: 6,
    alike: 2,
    discrepancies: { info: 1, minor: 1, major: 2, critical: 1 },
    new: 4,
    passedOver: 3,
  })
})

test('an outlet is counted once, and an unknown one is not guessed', () => {
  const report = reportOf([
    judged({
      A: { cells: SO, outlet: 'Weekly', path: '1.txt' },
      B: { cells: SO, outlet: 'Weekly', path: '2.txt' },
      C: { cells: SO, path: '3.txt' },
    }),
  ])

  expect(report.counts).toMatchObject({ articles: 3, outlets: 1 })
  expect(report.articles.map(({ outlet, label }) => [outlet, label])).toEqual([
    ['Weekly', 'Weekly'],
    ['Weekly', 'Weekly'],
    [undefined, '3'],
  ])
})

test('a copy group is given only where two articles share it, numbered by path', () => {
  const groups = { 'c.txt': 7, 'a.txt': 3, 'd.txt': 7, 'b.txt': 5, 'e.txt': 3 }
  const articles = Object.keys(groups).map((path): Article => ({
    id: path,
    path,
    label: path,
    role: 'report',
    text: '',
    parts: [],
    origin: { kind: 'plain', offset: 0, line: 1 },
  }))
  const report = summarize({
    options: { profile: 'default', failOn: 'never' },
    articles,
    quotations: [],
    copyGroups: new Map(Object.entries(groups)),
    findings: [],
    skipped: [],
    passedOver: 0,
  })

  expect(report.articles.map(({ path, copyGroup }) => [path, copyGroup])).toEqual([
    ['a.txt', 1],
    ['b.txt', undefined],
    ['c.txt', 2],
    ['d.txt', 2],
    ['e.txt', 1],
  ])
  expect(report.articles.every((article) => 'copyGroup' in article === (article.path !== 'b.txt'))).toBe(true)
})

function idsOf(clusters: readonly Judged[]) {
  return reportOf(clusters).findings.map(({ cluster: { id }, discrepancies }) => [id, discrepancies.map((each) => each.id)])
}

test('the same slip in two quotations has two ids, the same in whatever order they come', () => {
  expect(new Set(idsOf(CLUSTERS).flatMap(([, ids]) => ids)).size).toBe(5)
  fc.assert(
    fc.property(fc.shuffledSubarray(CLUSTERS, { minLength: CLUSTERS.length }), (shuffled) => {
      expect(idsOf(shuffled)).toEqual(idsOf(CLUSTERS))
    }),
  )
})

test('the order in which articles come changes nothing', () => {
  const findings = CLUSTERS.map(finding)
  const quotations = CLUSTERS.flatMap(({ collation }) => collation.cluster.witnesses.flatMap((witness) => witness.quotations))
  const given = { options: { profile: 'default', failOn: 'major' }, quotations, skipped: [], passedOver: 0 } as const
  const articles = quotations.map(({ article }) => article)
  const expected = JSON.stringify(summarize({ ...given, articles, findings, copyGroups: new Map() }))

  fc.assert(
    fc.property(
      fc.shuffledSubarray(articles, { minLength: articles.length }),
      fc.shuffledSubarray(findings, { minLength: findings.length }),
      (some, others) => {
        expect(JSON.stringify(summarize({ ...given, articles: some, findings: others, copyGroups: new Map() }))).toBe(expected)
      },
    ),
  )
})

test('a profile of the house’s own is written out, in an order of its own', () => {
  const given = { articles: [], quotations: [], copyGroups: new Map(), findings: [], skipped: [], passedOver: 0 }
  const optionsOf = (profile: Profile): string => JSON.stringify(summarize({ ...given, options: { profile, failOn: 'major' } }).options)
  const [one, other]: Profile[] = [
    { name: 'harbour', kinds: { typo: 'info', case: 'off' }, outlets: { Post: { spelling: 'british', masks: 'full' }, Beacon: {} } },
    { name: 'harbour', kinds: { case: 'off', typo: 'info' }, outlets: { Beacon: {}, Post: { masks: 'full', spelling: 'british' } } },
  ]

  expect(optionsOf('strict')).toBe('{"profile":"strict","failOn":"major"}')
  expect(optionsOf(one!)).toBe(optionsOf(other!))
  expect(JSON.parse(optionsOf(one!))).toEqual({
    profile: 'harbour',
    house: { kinds: { case: 'off', typo: 'info' }, outlets: { Beacon: {}, Post: { masks: 'full', spelling: 'british' } } },
    failOn: 'major',
  })
})

test('what a profile has turned off is counted over all clusters; where that is nothing, nothing is said', () => {
  const [first, second] = CLUSTERS
  const report = reportOf([
    { ...first!, off: { typo: 2, case: 1 } },
    { ...second!, off: { typo: 1 } },
  ])

  expect(report.counts.off).toEqual({ case: 1, typo: 3 })
  expect(report.findings.map(({ off }) => off)).toContainEqual({ typo: 2, case: 1 })
  expect(reportOf(CLUSTERS).counts).not.toHaveProperty('off')
})
