import type { Report, Severity } from '../model.ts'
import { jsonText } from '../text/json-text.ts'
import { inFile } from './in-file.ts'
import { inert } from './inert.ts'
import { messageInFull } from './message-in-full.ts'
import { newsFirst, type Told } from './news-first.ts'
import { type Standing, standings } from './primary-place.ts'
import { placeWords, printingWords } from './printing-words.ts'
import { type ByteRange, byteRange, type Texts, textsOf } from './rdjson/byte-range.ts'
import type { ReportOptions } from './reporter.ts'
import { slashed } from './slashed.ts'
import { articlesOf } from './whereabouts.ts'

/** Printings of one discrepancy. */
const PLACES = 100

const LEVELS = { critical: 'ERROR', major: 'ERROR', minor: 'WARNING', info: 'INFO' } as const satisfies Record<Severity, string>

interface Location {
  readonly path: string
  readonly range?: ByteRange
}

/** As in reviewdog.proto, package reviewdog.rdf. */
interface Diagnostic {
  readonly message: string
  readonly location: Location
  readonly severity: (typeof LEVELS)[Severity]
  readonly code: { readonly value: string }
  readonly relatedLocations?: readonly { readonly message: string; readonly location: Location }[]
}

/**
 * Reviewdog Diagnostic Format: what is new as comments on changed lines, other printings as related locations. What is known or accepted was looked at
 * before; it is told only with `verbose`.
 */
export function* rdjson(report: Report, options: ReportOptions): Generator<string> {
  const articles = articlesOf(report)
  const texts = textsOf(report, options)
  yield `{\n  "source": ${jsonText({ name: report.tool.name })},\n  "diagnostics": [`
  let before = ''
  for (const told of newsFirst(report, options)) {
    if (told.discrepancy.state !== 'new' && !options.verbose) continue
    yield `${before}\n    ${jsonText(diagnostic(told, standings(told.discrepancy, told.finding, articles, PLACES), texts))}`
    before = ','
  }
  yield before ? '\n  ]\n}\n' : ']\n}\n'
}

function diagnostic(told: Told, all: readonly Standing[], texts: Texts): Diagnostic {
  const { discrepancy } = told
  const [primary, ...others] = all
  const where = primary ? placeWords(primary) : ''
  return {
    message: `${messageInFull(told, all)}${where && ` (${where})`}`,
    location: primary ? locationOf(primary, texts) : { path: '' },
    severity: LEVELS[discrepancy.severity],
    code: { value: inert(discrepancy.kind) },
    ...(others.length > 0 && {
      relatedLocations: others.map((other) => ({ message: printingWords(other, discrepancy), location: locationOf(other, texts) })),
    }),
  }
}

function locationOf(standing: Standing, texts: Texts): Location {
  const opened = inFile(standing)
  const range = byteRange(opened, texts)
  return { path: slashed(opened.path), ...(range && { range }) }
}
