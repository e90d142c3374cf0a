import { readFileSync } from 'node:fs'
import { Ajv, type ErrorObject } from 'ajv'
import type { Log, Notification, Result, Run } from 'sarif'
import type { Report } from '../../src/model.ts'
import { type ReportOptions, renderReport } from '../../src/report/index.ts'

const SCHEMA = 'tests/schemas/sarif/sarif-schema-2.1.0.json'
/** An address as RFC 3986 has it: no sign in it that would have to be escaped. */
const REFERENCE = /^(?:[A-Za-z][A-Za-z0-9+.-]*:)?(?:[\w.~!$&'()*+,;=:@/?#-]|%[0-9A-Fa-f]{2})*$/

// The pattern of `language` is no regular expression of the newer kind.
const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false })
ajv.addFormat('uri-reference', REFERENCE)
ajv.addFormat('uri', (text) => URL.canParse(text) && REFERENCE.test(text))
ajv.addFormat('date-time', (text) => !Number.isNaN(Date.parse(text)))
const fits = ajv.compile<Log>(JSON.parse(readFileSync(SCHEMA, 'utf8')))

/** What the schema of SARIF 2.1.0 has to say against a text. */
export function faultsIn(text: string): readonly ErrorObject[] {
  return fits(JSON.parse(text)) ? [] : (fits.errors ?? [])
}

/** The run of a report, as a reader of SARIF gets it; nothing that does not fit the schema comes so far. */
export async function runOf(
  report: Report,
  options: Partial<ReportOptions> = {},
): Promise<Run & { readonly results: Result[]; readonly told: Notification[] }> {
  const text = await renderReport(report, 'sarif', options)
  const log: unknown = JSON.parse(text)
  if (!fits(log)) throw new Error(JSON.stringify(fits.errors?.slice(0, 3)))
  const [run] = log.runs
  return { ...run!, results: run?.results ?? [], told: run?.invocations?.[0]?.toolExecutionNotifications ?? [] }
}
