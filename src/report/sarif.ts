import type { Invocation, Log, ReportingDescriptor, Run } from 'sarif'
import type { Report } from '../model.ts'
import { jsonText } from '../text/json-text.ts'
import { inert } from './inert.ts'
import { newsFirst } from './news-first.ts'
import type { ReportOptions } from './reporter.ts'
import { SOURCE_ROOT } from './sarif/artifact-location.ts'
import { LIMITS } from './sarif/limits.ts'
import { NOTICES, notifications, type Tally } from './sarif/notifications.ts'
import { packer } from './sarif/packer.ts'
import { resultOf } from './sarif/result.ts'
import { rulesFor } from './sarif/rules.ts'
import { articlesOf } from './whereabouts.ts'

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json'
/** Results that are packed at once. */
const BATCH = 250

/**
 * SARIF 2.1.0, which code scanning of GitHub, Azure DevOps and editors read: one result a discrepancy, new and worst first, a line each.
 *
 * It stays within what GitHub takes, and its notifications say what was cut.
 */
export function* sarif(report: Report, options: ReportOptions): Generator<string> {
  const log: Omit<Log, 'runs'> = { $schema: SCHEMA, version: '2.1.0' }
  const rules = rulesFor(report.findings.flatMap(({ discrepancies }) => discrepancies.map(({ kind }) => kind)))
  yield `${jsonText(log, 2).slice(0, -2)},\n  "runs": [\n    {`
  yield `${members(runOf(report, rules, options))},\n      "results": [`
  const tally = yield* results(report, rules, options)
  yield `],${members({ invocations: [invocationOf(report, options, tally)] })}\n    }\n  ]\n}\n`
}

function runOf({ tool }: Pick<Report, 'tool'>, rules: ReportingDescriptor[], { category = '' }: ReportOptions): Omit<Run, 'results'> {
  const { name, version } = tool
  const named = inert(category).replace(/\/+$/, '')
  return {
    tool: { driver: { name, semanticVersion: version, rules, notifications: NOTICES } },
    // Where it is absent, GitHub fills in the category of the upload; it has no clock to tell runs of one category apart.
    ...(named && { automationDetails: { id: `${named}/` } }),
    originalUriBaseIds: { [SOURCE_ROOT]: { description: { text: 'The folder the check was run in.' } } },
    columnKind: 'utf16CodeUnits',
  }
}

/** Writes the results, a line each, as many as GitHub takes. */
function* results(report: Report, rules: readonly ReportingDescriptor[], options: ReportOptions): Generator<string, Tally> {
  const articles = articlesOf(report)
  const all = newsFirst(report, options)
  const indexes = new Map(rules.map(({ id }, i) => [id, i]))
  const packed = packer(LIMITS.packedBytes)
  let [kept, crowded] = [0, 0]
  for (let at = 0; at < Math.min(all.length, LIMITS.results); at += BATCH) {
    const batch = all.slice(at, Math.min(at + BATCH, LIMITS.results))
    const text = batch
      .map(
        (told, i) =>
          `${at + i > 0 ? ',' : ''}\n        ${jsonText(resultOf(told, indexes.get(inert(told.discrepancy.kind)) ?? 0, articles))}`,
      )
      .join('')
    if (packed(text) > LIMITS.packedBytes) break
    yield text
    kept += batch.length
    crowded += batch.filter(({ discrepancy: { lemma, variant } }) => lemma.sigla.length + variant.sigla.length > LIMITS.locations).length
  }
  if (kept > 0) yield '\n      '
  return { all: all.length, kept, crowded }
}

function invocationOf(report: Report, options: ReportOptions, tally: Tally): Invocation {
  const isWhole = report.skipped.length === 0 || options.skipsAllowed
  const told = notifications(report, options, tally)
  return {
    executionSuccessful: isWhole,
    ...(!isWhole && { exitCode: 2, exitCodeDescription: 'Some files could not be read.' }),
    ...(told.length > 0 && { toolExecutionNotifications: told }),
  }
}

/** The members of an object of a run, each on a line of its own. */
function members(of: object): string {
  return Object.entries(of)
    .map(([key, value]) => `\n      ${jsonText(key)}: ${jsonText(value, 2).replaceAll('\n', '\n      ')}`)
    .join(',')
}
