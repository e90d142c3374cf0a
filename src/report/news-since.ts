import type { Finding, Report, ReportedDiscrepancy } from '../model.ts'
import { isWanted } from './entries.ts'
import type { ReportOptions } from './reporter.ts'
import { worstFirst } from './severities.ts'
import { articlesOf } from './whereabouts.ts'

/** How the findings of a run differ from those of the run before, as far as they are shown. */
export interface NewsSince {
  /** Ids of discrepancies that were not there, and of those that were, but graver, slighter or printed by others. */
  readonly fresh: ReadonlySet<string>
  readonly changed: ReadonlySet<string>
  /** What is no longer there, worst first. */
  readonly gone: readonly Shown[]
  /** Ids of the verdicts on quotations of drafts that are others now. */
  readonly verdicts: ReadonlySet<string>
}

type Wanted = Pick<ReportOptions, 'minSeverity' | 'verbose'>

/** Compares a report with that of the run before. Where something stands in its file is not compared: lines come and go. */
export function newsSince(before: Report, report: Report, wanted: Wanted): NewsSince {
  const [earlier, now] = [shownIn(before, wanted), shownIn(report, wanted)]
  const known = new Map(
    (before.verdicts ?? []).map((verdict) => [verdict.id, JSON.stringify([verdict.verdict, verdict.worst, verdict.reason])]),
  )
  return {
    fresh: new Set(Array.from(now.keys()).filter((id) => !earlier.has(id))),
    changed: new Set(Array.from(now).flatMap(([id, { words }]) => (earlier.has(id) && earlier.get(id)?.words !== words ? [id] : []))),
    gone: Array.from(earlier.values())
      .filter(({ discrepancy }) => !now.has(discrepancy.id))
      .toSorted((a, b) => worstFirst(a.discrepancy, b.discrepancy)),
    verdicts: new Set(
      (report.verdicts ?? [])
        .filter(({ id, verdict, worst, reason }) => known.get(id) !== JSON.stringify([verdict, worst, reason]))
        .map(({ id }) => id),
    ),
  }
}

/** A discrepancy that is shown, who prints its lemma and its variant, and all that in words by which two runs are compared. */
export interface Shown {
  readonly discrepancy: ReportedDiscrepancy
  readonly printers: readonly [lemma: readonly string[], variant: readonly string[]]
  readonly words: string
}

function shownIn(report: Report, wanted: Wanted): ReadonlyMap<string, Shown> {
  const articles = articlesOf(report)
  const labelled = ({ cluster }: Finding, sigla: readonly string[]): string[] =>
    cluster.witnesses.flatMap(({ siglum, article }) => (sigla.includes(siglum) ? (articles.get(article)?.label ?? article) : []))
  return new Map(
    report.findings.flatMap((finding) =>
      finding.discrepancies.flatMap((discrepancy): (readonly [string, Shown])[] => {
        const { id, kind, severity, state, lemma, variant } = discrepancy
        if (!isWanted(discrepancy, wanted) || (state !== 'new' && !wanted.verbose)) return []
        const printers = [labelled(finding, lemma.sigla), labelled(finding, variant.sigla)] as const
        const sides = [lemma.text, ...printers[0].toSorted(), variant.text, ...printers[1].toSorted()]
        return [[id, { discrepancy, printers, words: JSON.stringify([kind, severity, state, sides]) }]]
      }),
    ),
  )
}
