import { readFileSync } from 'node:fs'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { gate } from '../../src/gate/index.ts'
import type { Report } from '../../src/model.ts'
import { reportSchema } from '../../src/schema.ts'
import { judged } from '../judged.ts'
import { reportOf } from '../report-of.ts'

const FILE = 'src/report/report.schema.json'
/** As in `schemaVersion`. */
const VERSION = 1

let validate: ValidateFunction

beforeAll(() => {
  validate = new Ajv2020({ allErrors: true }).compile(JSON.parse(readFileSync(FILE, 'utf8')))
})

const HOUSE = {
  extends: 'strict',
  kinds: { 'spelling-variant': 'off', case: { written: 'minor', spoken: 'info' } },
  outlets: { Weekly: { masks: 'full', spelling: 'british', kinds: { typo: 'info' } } },
} as const

/** Every optional field of a report stands in it. */
function fullReport(): Report {
  const cluster = judged(
    {
      A: { cells: 'We shall mend the pier', outlet: 'Harbour Post', date: '2024-05-01', copyGroup: 1 },
      B: { cells: 'We shall mend the pier', outlet: 'Inland Courier', copyGroup: 1 },
      C: { cells: 'We shall close the pier', outlet: 'Weekly', role: 'source' },
    },
    [{ at: 'close', confidenceReason: '4 shared words', otherwise: [{ severity: 'minor', when: 'the words were a translation' }] }],
    { speaker: 'Ana Petrov' },
  )
  const report = {
    ...reportOf([{ ...cluster, off: { 'spelling-variant': 2 } }], { skipped: [{ path: 'x.txt', reason: 'not UTF-8' }] }),
    options: { profile: 'harbour', house: HOUSE, failOn: 'major', changedSince: 'main' },
  } as const
  const known = {
    ...report.findings[0]!.discrepancies[0]!,
    readings: ['close', 'mend'],
    context: { before: 'we shall', after: 'the pier' },
  } as const
  const entry = {
    id: known.id,
    kind: 'typo',
    severity: 'minor',
    family: 'wording',
    readings: known.readings,
    context: known.context,
    reason: 'as spoken',
    accepted: true,
  } as const
  return gate(report, [entry, { ...entry, id: 'd-gone', readings: ['a', 'b'] }])
}

test('the schema that is shipped says what the program checks', async () => {
  const { $schema, ...rest } = z.toJSONSchema(reportSchema)
  const schema = `${JSON.stringify({ $schema, $id: `urn:variorum:report:${VERSION}`, ...rest }, undefined, 2)}\n`

  await expect(schema).toMatchFileSnapshot(`../../${FILE}`)
})

test('a report is as the schema says', () => {
  expect({ fits: validate(fullReport()), errors: validate.errors }).toEqual({ fits: true, errors: null })
  expect(reportSchema.safeParse(fullReport()).success).toBe(true)
})

test('a report read back says what was written', () => {
  expect(reportSchema.parse(JSON.parse(JSON.stringify(fullReport())))).toEqual(fullReport())
})

test('a later version may say more', () => {
  expect(validate({ ...fullReport(), verdicts: [] })).toBe(true)
})

type Path = readonly (string | number)[]

/** Every place in a value, the root left out. */
function paths(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  const below = Object.entries(value).flatMap(([key, each]) => paths(each, [...path, Array.isArray(value) ? Number(key) : key]))
  return path.length > 0 ? [path, ...below] : below
}

function changed(report: Report, path: Path, value: unknown): unknown {
  const copy: unknown = structuredClone(report)
  const parent = path.slice(0, -1).reduce<unknown>((node, step) => Object(node)[step], copy)
  Object(parent)[path.at(-1)!] = value
  return copy
}

test('whatever in a report becomes something else, the schema notices', () => {
  const report = fullReport()
  const missed = paths(report).filter((path) => validate(changed(report, path, null)))

  expect(missed).toEqual([])
  expect(paths(report).length).toBeGreaterThan(150)
})

test.each([
  ['schemaVersion', 2],
  ['tool.name', 'another'],
  ['counts.articles', -1],
  ['counts.discrepancies.major', 1.5],
  ['articles.0.role', 'rumour'],
  ['findings.0.discrepancies.0.severity', 'grave'],
  ['findings.0.discrepancies.0.loci.0', -1],
  ['findings.0.cluster.witnesses', []],
  ['findings.0.cluster.witnesses.0.spans.0.line', 0],
  ['baseline.absent.0.readings', ['only one']],
])('%s cannot be %s', (path, value) => {
  expect(validate(changed(fullReport(), path.split('.'), value))).toBe(false)
})

test.each(['schemaVersion', 'tool', 'options', 'counts', 'articles', 'findings', 'skipped', 'baseline'] as const)(
  'a report without its %s is none',
  (key) => {
    const { [key]: _, ...rest } = fullReport()

    expect(validate(rest)).toBe(false)
  },
)
