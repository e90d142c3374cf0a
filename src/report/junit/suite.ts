import { element, escaped } from '../../text/xml.ts'

/** What became of a test case; `text` is what a reader needs beside the message, in lines. */
export interface Outcome {
  readonly is: 'passed' | 'failure' | 'error' | 'skipped'
  readonly type?: string
  readonly message?: string
  readonly text?: string
}

/** A test case: one difference, one quotation, one file. No two cases of a class may have one name: of such, viewers show the first. */
export interface Case {
  readonly name: string
  readonly className: string
  readonly file?: string
  readonly line?: number
  readonly outcome: Outcome
}

export interface Suite {
  readonly name: string
  readonly cases: readonly Case[]
}

/** Nobody measures how long a difference takes, but some viewers cannot do without a time. */
const TIME = '0'

/** How many cases there are, and how many of each outcome, as attributes. */
function tally(cases: readonly Case[]): Readonly<Record<'tests' | 'failures' | 'errors', string>> {
  const [failures, errors] = [counted(cases, 'failure'), counted(cases, 'error')]
  return { tests: String(cases.length), failures, errors }
}

function counted(cases: readonly Case[], is: Outcome['is']): string {
  return String(cases.filter(({ outcome }) => outcome.is === is).length)
}

/** Suites as a document. */
export function suitesElement(name: string, suites: readonly Suite[]): string {
  const totals = tally(suites.flatMap(({ cases }) => cases))
  return element('testsuites', { name, ...totals, time: TIME }, ['', ...suites.map(suiteElement), ''].join('\n'))
}

function suiteElement({ name, cases }: Suite): string {
  return element(
    'testsuite',
    { name, ...tally(cases), skipped: counted(cases, 'skipped'), time: TIME },
    ['', ...cases.map(caseElement), ''].join('\n'),
  )
}

function caseElement({ name, className, file, line, outcome }: Case): string {
  const { is, type, message, text = '' } = outcome
  const place = { file, line: line === undefined ? undefined : String(line) }
  const inside = is === 'passed' ? '' : element(is, { type, message }, escaped(text))
  return element('testcase', { name, classname: withoutStops(className), ...place, time: TIME }, inside)
}

/** Viewers take what stands before the last full stop for a package. */
function withoutStops(name: string): string {
  return name.replace(/\.(?=\s|$)/g, '').replaceAll('.', '-')
}
