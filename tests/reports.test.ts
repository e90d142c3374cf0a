import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse as parseCsv } from 'csv-parse/sync'
import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { FORMATS } from '../src/report/index.ts'
import { ofMarkdown, ofOrders } from './report/shapes.ts'
import { faultsIn } from './report/sarif-log.ts'
import { relaxNg, xsd } from './schemas/complaints.ts'
import { sampleReports, textsIn } from './tools/sample-reports.ts'

const samples = sampleReports()
const kept = textsIn('reports')

test.each(Object.keys(samples))('reports/%s is what the corpus gives today (npm run reports)', (file) => {
  expect(samples[file]).toBe(kept[file])
})

test('reports/ holds nothing else', () => {
  expect(Object.keys(kept).toSorted()).toEqual(Object.keys(samples).toSorted())
})

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))

/** What a JSON Schema has to say against a text. */
function againstSchema(schema: string, pick: (value: unknown) => unknown = (value) => value): (text: string) => unknown {
  return (text) => {
    const ajv = schema.startsWith('src/')
      ? new Ajv2020({ allErrors: true })
      : new Ajv({ allErrors: true, strict: false, validateFormats: false })
    const validate = ajv.compile(Object(pick(json(schema))))
    return JSON.parse(text) === undefined || validate(JSON.parse(text)) ? [] : validate.errors?.slice(0, 5)
  }
}

/** Lines of CSV of another length than its head. */
function uneven(text: string): unknown {
  const rows = parseCsv(text, { bom: true, relax_column_count: true })
  return rows.length > 1 ? rows.filter((row) => row.length !== rows[0]?.length) : ['no rows']
}

const page = new HtmlValidate({ root: true, extends: ['html-validate:standard', 'html-validate:document', 'html-validate:a11y'] })

function faultsOfPage(text: string): unknown {
  return page
    .validateStringSync(text)
    .results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line}: ${message} (${ruleId})`))
}

const isText = (text: string): unknown => (/^(?:[^\p{Cc}]|\n)*\n$/u.test(text) ? [] : ['a control character, or no end of line'])
const schemaOfFinding = (schema: unknown): unknown => ({ $ref: '#/$defs/finding', $defs: Object(schema).$defs })
const everyLine =
  (faults: (text: string) => unknown) =>
  (text: string): unknown =>
    text.trimEnd().split('\n').flatMap(faults)

/** What the standard of each medium has to say against a file, by the format. */
const STANDARDS: Readonly<Record<string, readonly [files: readonly string[], faults: (text: string) => unknown]>> = {
  table: [['corpus.txt'], isText],
  checklist: [['draft.checklist.txt'], isText],
  apparatus: [['corpus.apparatus.txt'], isText],
  csv: [['corpus.csv', 'draft.csv', ...Object.keys(kept).filter((name) => name.startsWith('corpus-tables/'))], uneven],
  json: [['corpus.json'], againstSchema('src/report/report.schema.json')],
  jsonl: [['corpus.jsonl'], everyLine(againstSchema('src/report/report.schema.json', schemaOfFinding))],
  html: [['corpus.html', 'draft.html'], faultsOfPage],
  markdown: [['corpus.md'], (text) => ofMarkdown(text).filter((piece) => /^to (?!https:)|^image/.test(piece))],
  junit: [['corpus.junit.xml'], xsd('junit/junit-10-first.xsd')],
  tei: [['corpus.tei.xml'], relaxNg('tei/tei_all.rng')],
  sarif: [['corpus.sarif'], faultsIn],
  github: [['corpus.github.txt'], (text) => (ofOrders(text).length > text.trimEnd().split('\n').length ? [] : ['no order to GitHub'])],
  gitlab: [
    ['corpus.code-quality-report.json'],
    againstSchema('tests/schemas/gitlab/codeclimate.json', (schema) => ({ type: 'array', items: schema })),
  ],
  rdjson: [['corpus.rdjson'], againstSchema('tests/schemas/rdjson/diagnostic-result.json')],
}

test('every format there is has a sample', () => {
  expect(Object.keys(STANDARDS).toSorted()).toEqual(FORMATS.toSorted())
  expect(
    Object.values(STANDARDS)
      .flatMap(([files]) => files)
      .toSorted(),
  ).toEqual(Object.keys(samples).toSorted())
})

describe.each(Object.entries(STANDARDS))('%s', (_, [files, faults]) => {
  test.each(files)('%s is as its standard says', (file) => {
    expect(faults(kept[file] ?? '')).toEqual([])
  })
})
