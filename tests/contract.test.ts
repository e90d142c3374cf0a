import { readFileSync } from 'node:fs'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { beforeAll, describe, expect, test } from 'vitest'
import { check } from '../src/check.ts'
import { baselineOf } from '../src/gate/index.ts'
import type { Report } from '../src/model.ts'
import { renderReport } from '../src/report/index.ts'

/** What other programs rely on: raising `schemaVersion` is the only way to take any of it away. Members of a list stand under `*`. */
const NAMES = `
schemaVersion  tool.name  tool.version  options.profile  options.failOn
counts.articles  counts.outlets  counts.quotations  counts.clusters  counts.alike  counts.new  counts.passedOver
counts.discrepancies.info  counts.discrepancies.minor  counts.discrepancies.major  counts.discrepancies.critical
articles.*.id  articles.*.path  articles.*.outlet  articles.*.label  articles.*.title  articles.*.date  articles.*.url
articles.*.language  articles.*.role  articles.*.copyGroup
findings.*.cluster.id  findings.*.cluster.speaker  findings.*.cluster.medium
findings.*.cluster.witnesses.*.siglum  findings.*.cluster.witnesses.*.article  findings.*.cluster.witnesses.*.form
findings.*.cluster.witnesses.*.medium  findings.*.cluster.witnesses.*.content  findings.*.cluster.witnesses.*.speaker
findings.*.cluster.witnesses.*.cue  findings.*.cluster.witnesses.*.spans.*.start  findings.*.cluster.witnesses.*.spans.*.end
findings.*.cluster.witnesses.*.spans.*.line  findings.*.cluster.witnesses.*.spans.*.column
findings.*.cluster.witnesses.*.spans.*.paragraph  findings.*.cluster.witnesses.*.context.before
findings.*.cluster.witnesses.*.context.after  findings.*.cluster.witnesses.*.match.bits  findings.*.cluster.witnesses.*.match.why
findings.*.loci.*.readings.*.kind  findings.*.loci.*.readings.*.sigla.*  findings.*.loci.*.readings.*.independent
findings.*.loci.*.readings.*.text
findings.*.discrepancies.*.id  findings.*.discrepancies.*.kind  findings.*.discrepancies.*.weight
findings.*.discrepancies.*.severity  findings.*.discrepancies.*.confidence  findings.*.discrepancies.*.marked
findings.*.discrepancies.*.direction  findings.*.discrepancies.*.loci.*  findings.*.discrepancies.*.lemma.kind
findings.*.discrepancies.*.lemma.sigla.*  findings.*.discrepancies.*.lemma.text  findings.*.discrepancies.*.variant.kind
findings.*.discrepancies.*.variant.sigla.*  findings.*.discrepancies.*.variant.text  findings.*.discrepancies.*.rule
findings.*.discrepancies.*.message  findings.*.discrepancies.*.state
verdicts.*.article  verdicts.*.quotation.content  verdicts.*.quotation.spans.*.start  verdicts.*.verdict  verdicts.*.cluster
verdicts.*.worst  skipped.*.path  skipped.*.reason  baseline.absent.*.readings.*`
  .split(/\s+/)
  .filter(Boolean)

const SCHEMA: unknown = JSON.parse(readFileSync('src/report/report.schema.json', 'utf8'))

/** The schema with nothing allowed beyond what it names. */
function strict(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strict)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, each]) => [key, strict(each)] as const)
  const isOpen = 'properties' in value && 'additionalProperties' in value
  return Object.fromEntries(isOpen ? [...entries, ['additionalProperties', false]] : entries)
}

/** The ways to everything that a value holds. */
function namesIn(value: unknown, name = ''): string[] {
  if (typeof value !== 'object' || value === null) return [name]
  return Object.entries(value).flatMap(([key, each]) => namesIn(each, `${name}${name && '.'}${Array.isArray(value) ? '*' : key}`))
}

const DRAFT = 'tests/draft/ferry-overrun'
let reports: Readonly<Record<string, Report>> = {}
let [validate, validateStrictly, validateFinding]: ValidateFunction[] = []

beforeAll(async () => {
  const ajv = new Ajv2020({ allErrors: true })
  validate = ajv.compile(Object(SCHEMA))
  validateStrictly = new Ajv2020({ allErrors: true }).compile(Object(strict({ ...Object(SCHEMA), $id: 'urn:variorum:strict' })))
  validateFinding = ajv.compile({ $ref: `${Object(SCHEMA).$id}#/$defs/finding` })
  const linked = { name: 'linked.txt', bytes: new TextEncoder().encode('---\nurl: https://harbour.example/a\n---\nFog lay on the quay.\n') }
  const plain = await check(['corpus/music', 'corpus/health', 'corpus/courts', 'corpus/wire', 'corpus/sea', 'no-such.txt', linked])
  const draft = await check([`${DRAFT}/draft.txt`], { against: [`${DRAFT}/clips`], transcripts: [`${DRAFT}/tape.vtt`] })
  const [first, ...others] = baselineOf(plain)
  const entry = { ...first!, accepted: true, reason: 'heard on tape', author: 'ap', since: '2024-05-01' } as const
  const gated = await check(['corpus/music', 'corpus/courts'], {
    baseline: [{ ...entry, until: '2020-01-01' }, ...others.map((each) => ({ ...each, kind: 'typo' }))],
    profile: { name: 'harbour', extends: 'strict', kinds: { case: 'off' } },
  })
  reports = { plain, draft, gated }
})

describe.each(['plain', 'draft', 'gated'])('a %s report of articles', (name) => {
  const written = async (): Promise<unknown> => JSON.parse(await renderReport(reports[name]!, 'json'))

  test('is as the schema says', async () => {
    validate!(await written())
    expect(validate!.errors).toBeNull()
  })

  test('holds nothing of which the schema does not tell', async () => {
    validateStrictly!(await written())
    expect(validateStrictly!.errors?.map(({ instancePath, params }) => `${instancePath}: ${JSON.stringify(params)}`) ?? []).toEqual([])
  })

  test('has as JSON lines one finding each, as the schema says', async () => {
    const lines = (await renderReport(reports[name]!, 'jsonl')).trimEnd().split('\n')
    expect(lines.length).toBeGreaterThan(1)
    for (const line of lines) {
      validateFinding!(JSON.parse(line))
      expect(validateFinding!.errors).toBeNull()
    }
  })
})

test('every name that others rely on is there', () => {
  const found = new Set(Object.values(reports).flatMap((report) => namesIn(report)))

  expect(NAMES.filter((name) => !found.has(name))).toEqual([])
})

test('the schema has a name of its own, and is part of the package', () => {
  expect(Object(SCHEMA).$id).toMatch(/^urn:variorum:/)
  expect(Object(JSON.parse(readFileSync('package.json', 'utf8'))).exports['./report.schema.json']).toBe('./dist/report/report.schema.json')
})
