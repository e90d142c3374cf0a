import type { Report, Side, Verdict } from '../model.ts'
import { shorten } from '../text/shorten.ts'
import { block } from './block.ts'
import { changedRows } from './checklist-lines.ts'
import { inert } from './inert.ts'
import { flow, wrap } from './layout.ts'
import { many } from './many.ts'
import { type NewsSince, newsSince, type Recognised, type Shown } from './news-since.ts'
import { type Palette, palette } from './palette.ts'
import type { ReportOptions } from './reporter.ts'
import { skippedLines } from './skipped-lines.ts'
import { verdictOf } from './summary-lines.ts'
import { isWanted } from './entries.ts'
import { discrepanciesOf } from './severities.ts'
import { verdictName } from './verdict-words.ts'
import { articlesOf } from './whereabouts.ts'

/** What somebody did to a file while a run was watched. */
export interface Edit {
  readonly path: string
  readonly what: 'new' | 'changed' | 'gone'
}

/** When a run was made again, and for what. */
export interface Occasioned {
  /** As a clock shows it. */
  readonly time: string
  readonly edits: readonly Edit[]
  readonly recognised: Recognised
  /** Of the run before, on quotations that no longer stand in their draft. */
  readonly takenOut: readonly Verdict[]
}

const NARROWEST = 20
/** Files, and discrepancies and quotations that are gone, which are named; letters of one that are shown. */
const [NAMED, GONE, LONG] = [3, 12, 60]

/**
 * What a run has found that the run before had not, for people at a terminal: which files were changed and when, the clusters in which
 * something is new or another, what is gone, and one line in which all is counted.
 */
export function update(before: Report, report: Report, { time, edits, recognised, takenOut }: Occasioned, options: ReportOptions): string {
  const paint = palette(options.colour, options.links)
  const width = Math.max(NARROWEST, options.width)
  const news = newsSince(before, report, { recognised, takenOut }, options)
  const articles = articlesOf(report)
  const shown = report.findings.filter(({ discrepancies }) => discrepancies.some(({ id }) => news.fresh.has(id) || news.changed.has(id)))
  const told = new Set(shown.flatMap(({ cluster }) => cluster.id))
  const rows = (report.verdicts ?? []).filter(({ id, cluster }) => news.verdicts.has(id) && (cluster === undefined || !told.has(cluster)))
  const known = new Set(before.skipped.map(({ path, reason }) => `${path}\n${reason}`))
  const skipped = report.skipped.filter(({ path, reason }) => !known.has(`${path}\n${reason}`))
  const blocks = [
    flow([paint.strong(time), ...namesOf(edits)], '  ', width),
    ...shown.map((finding) => block(finding, articles, options, paint, width)),
    changedRows(report, new Set(rows.map(({ id }) => id)), options, paint, width),
    skippedLines({ skipped }, options, paint, width),
    goneLines(news, paint, width),
    flow(countPieces(report, news, options, paint), '  ', width),
  ].filter((lines) => lines.length > 0)
  // What changed nothing is told in two lines.
  const gap = blocks.length > 2 ? '\n\n' : '\n'
  return `${blocks.map((lines) => lines.join('\n')).join(gap)}\n`
}

function namesOf(edits: readonly Edit[]): string[] {
  const rest = edits.length - NAMED
  return [
    ...edits.slice(0, NAMED).map(({ path, what }) => `${inert(path)} ${what}`),
    ...(rest > 0 ? [`and ${many(rest, 'file')} more`] : []),
  ]
}

function goneLines({ gone, takenOut }: NewsSince, paint: Palette, width: number): string[] {
  const all = [
    ...takenOut.map(quotationOf),
    ...gone.map((each) => `${each.discrepancy.severity} ${each.discrepancy.kind}: ${saidOf(each)}`),
  ]
  const rest = all.length - GONE
  return [...all.slice(0, GONE).flatMap((each) => wrap(`gone: ${inert(each)}`, width)), ...(rest > 0 ? [`and ${rest} more gone`] : [])].map(
    paint.quiet,
  )
}

function quotationOf(verdict: Verdict): string {
  const { content, speaker } = verdict.quotation
  return `${verdictName(verdict)}: “${shorten(content, LONG)}”${speaker === undefined ? '' : ` (${speaker})`}`
}

/** The letters of a cluster that is not shown tell nothing. */
function saidOf({ discrepancy: { loci, lemma, variant, message }, printers: [ours, theirs] }: Shown): string {
  return loci.length === 0 ? message : `${sideOf(variant, theirs)}, ${sideOf(lemma, ours)}`
}

function sideOf({ text }: Side, printers: readonly string[]): string {
  const rest = printers.length > NAMED ? ` and ${printers.length - NAMED} more` : ''
  return `${text === '' ? 'nothing' : `“${shorten(text, LONG)}”`} (${printers.slice(0, NAMED).join(', ')}${rest})`
}

function countPieces(
  report: Report,
  { fresh, changed, gone, takenOut, verdicts }: NewsSince,
  options: ReportOptions,
  paint: Palette,
): string[] {
  const wanted = discrepanciesOf(report.findings).filter((discrepancy) => isWanted(discrepancy, options))
  const since = [`${fresh.size} new`, `${gone.length + takenOut.length} gone`, `${changed.size} changed`].filter(
    (each) => !each.startsWith('0 '),
  )
  const judged = verdicts.size > 0 ? [`${many(verdicts.size, 'quotation')} judged otherwise`] : []
  const words = [...since, ...judged].join(' · ')
  return [verdictOf(report, wanted, options, paint), paint.quiet(words === '' ? 'as before' : `since the last run: ${words}`)]
}
