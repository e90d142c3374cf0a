import { XmlAttribute, XmlDocument, XmlElement } from 'libxml2-wasm'
import { describe, expect, test } from 'vitest'
import { baselineOf, gates } from '../../src/gate/index.ts'
import type { Report } from '../../src/model.ts'
import { renderReport, type ReportOptions } from '../../src/report/index.ts'
import { isGating } from '../../src/text/is-gating.ts'
import { xsd } from '../schemas/complaints.ts'
import { everyState, twoPapers } from './ci-story.ts'
import { story } from './draft-story.ts'
import { REPORTS } from './many-reports.ts'
import { newsOf, PIER, RINK } from './news.ts'

/** With files and lines, and the narrow one of today. */
const [wide, narrow] = [xsd('junit/junit-10-first.xsd'), xsd('junit/junit-10.xsd')]

type Attributes = Readonly<Record<string, string>>

interface Result {
  readonly attributes: Attributes
  readonly outcome: string
  readonly message: string
  readonly text: string
}

async function written(report: Report, options: Partial<ReportOptions> = {}): Promise<string> {
  return renderReport(report, 'junit', options)
}

/** The test cases as a build server reads them. */
function casesIn(xml: string): Result[] {
  const document = XmlDocument.fromString(xml)
  const attributes = (path: string): Attributes =>
    Object.fromEntries(
      document.find(`${path}/@*`).flatMap((each) => (each instanceof XmlAttribute ? [[each.name, each.content] as const] : [])),
    )
  const count = document.find('//testcase').length
  return Array.from({ length: count }, (_, i) => {
    const path = `(//testcase)[${i + 1}]`
    const [outcome] = document.find(`${path}/*`)
    return {
      attributes: attributes(path),
      outcome: outcome instanceof XmlElement ? outcome.name : 'passed',
      message: document.find(`${path}/*/@message`)[0]?.content ?? '',
      text: outcome?.content ?? '',
    }
  })
}

describe.each(Object.entries(REPORTS))('a report %s as JUnit', (_, made) => {
  test('is as the schema of Jenkins says, and without its places as the narrow one says', async () => {
    const xml = await written(made(), { verbose: true })

    expect(wide(xml)).toEqual([])
    expect(narrow(xml.replaceAll(/(<testcase[^>]*?) file="[^"]*"(?: line="\d+")?/g, '$1'))).toEqual([])
  })

  test('fails for what stops the press, and for nothing else', async () => {
    const report = made()
    const gating = report.findings.flatMap(({ discrepancies }) => discrepancies.filter((each) => isGating(each, report.options.failOn)))
    const failures = casesIn(await written(report)).filter(({ outcome }) => outcome === 'failure')

    expect(new Set(failures.map(({ attributes: { name } }) => / \((d-[^()]+)\)$/.exec(name ?? '')?.[1]))).toEqual(
      new Set(gating.map(({ id }) => id)),
    )
    expect(failures.length).toBe(gating.length)
    expect(failures.length > 0).toBe(gates(report, report.options.failOn))
  })

  test('has no two cases of one name in one class, and counts them right', async () => {
    const xml = await written(made(), { verbose: true })
    const cases = casesIn(xml)
    const names = cases.map(({ attributes: { classname, name } }) => `${classname} ${name}`)

    expect(names.length).toBeGreaterThan(0)
    expect(new Set(names).size).toBe(names.length)
    const document = XmlDocument.fromString(xml)
    for (const [attribute, outcome] of [
      ['failures', 'failure'],
      ['errors', 'error'],
    ] as const)
      // prettier-ignore
      expect(document.get(`/testsuites/@${attribute}`)?.content).toBe(String(cases.filter((each) => each.outcome === outcome).length))
    for (const suite of document.find('//testsuite')) {
      expect(suite.get('@tests')?.content).toBe(String(suite.find('testcase').length))
      expect(suite.get('@skipped')?.content).toBe(String(suite.find('testcase/skipped').length))
    }
  })
})

test('a failure says who prints what and where, and what to do', async () => {
  const [failure] = casesIn(await written(newsOf([RINK]))).filter(({ outcome }) => outcome === 'failure')

  expect(failure?.attributes).toMatchObject({ classname: 'Ana Petrov, q-3f2a91bb', file: 'harbour-post.txt', line: '3' })
  expect(failure?.attributes['name']).toMatch(/^degree-change: “so” › left out, unmarked \(d-/)
  expect(failure?.message).toContain('print “so”')
  expect(failure?.text).toContain('“so”\n  A Northern Ledger, ledger/2021/rink.txt:1')
  expect(failure?.text).toContain('left out, unmarked\n  B Harbour Post, harbour-post.txt:')
  expect(failure?.text).toContain('variorum explain degree-change')
})

test('what an editor accepted is set aside with the reason, and what is known without', async () => {
  const cases = casesIn(await written(everyState()))
  const aside = cases.filter(({ outcome }) => outcome === 'skipped').map(({ message }) => message)

  expect(aside).toContain('accepted by Ines Roth since 2026-03-02: heard on tape, twice')
  expect(aside).toContain('known')
})

test('what is new and not grave enough passes; what stops the press fails though less is shown', async () => {
  const report = newsOf([RINK], [], { failOn: 'critical' })
  const major = newsOf([RINK], [], { failOn: 'major' })

  expect(casesIn(await written(report)).map(({ outcome }) => outcome)).toEqual(['passed', 'passed', 'passed'])
  expect(casesIn(await written(major, { minSeverity: 'critical' })).map(({ outcome }) => outcome)).toEqual(['failure', 'failure'])
})

async function inputs(skipsAllowed: boolean): Promise<Result[]> {
  return casesIn(await written(everyState(), { skipsAllowed })).filter(({ attributes }) => attributes['classname'] === 'inputs')
}

test('a file that could not be read is an error, unless the run goes on without it', async () => {
  expect(await inputs(false)).toMatchObject([
    { outcome: 'error', message: 'it is no Word file', attributes: { file: 'clips/broken.docx' } },
  ])
  expect(await inputs(true)).toMatchObject([{ outcome: 'skipped' }])
})

test('printings that agree pass', async () => {
  const known = baselineOf(newsOf([twoPapers('b.txt')]))
  const agreeing = {
    ...newsOf([twoPapers('b.txt')]),
    findings: newsOf([twoPapers('b.txt')]).findings.map((each) => ({ ...each, discrepancies: [] })),
  }

  expect(known.length).toBe(1)
  expect(casesIn(await written(agreeing))).toMatchObject([{ outcome: 'passed', attributes: { name: '2 printings, nothing to tell' } }])
})

test('a report of nothing has a case that passes: a build server takes none for a fault', async () => {
  expect(casesIn(await written(newsOf([])))).toMatchObject([{ outcome: 'passed' }])
})

test('full stops in a name do not make packages', async () => {
  const report = newsOf([PIER])
  const [finding] = report.findings
  const named = { ...report, findings: [{ ...finding!, cluster: { ...finding!.cluster, speaker: 'J. R. Petrov' } }] }

  for (const { attributes } of casesIn(await written(named))) expect(attributes['classname']).toBe('J R Petrov, q-11111111')
})

test('of a draft, what is confirmed passes, and the rest is set aside with what was found', async () => {
  const cases = casesIn(await written(story())).filter(({ attributes }) => attributes['classname']?.startsWith('draft'))

  expect(cases.map(({ outcome, message }) => message || outcome)).toEqual([
    'passed',
    'differs (major)',
    'NOT FOUND',
    'NOT FOUND',
    'not comparable',
  ])
  expect(cases[1]).toMatchObject({ attributes: { file: 'desk/story.docx' }, text: expect.stringContaining('You print “so”') })
})
