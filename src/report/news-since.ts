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
  readonly gone: readonly ReportedDiscrepancy[]
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
      .flatMap(({ discrepancy }) => (now.has(discrepancy.id) ? [] : [discrepancy]))
      .toSorted(worstFirst),
    verdicts: new Set(
      (report.verdicts ?? [])
        .filter(({ id, verdict, worst, reason }) => known.get(id) !== JSON.stringify([verdict, worst, reason]))
        .map(({ id }) => id),
    ),
  }
}

/** A discrepancy that is shown, and what is said of it in words that two runs can be compared by. */
interface Shown {
  readonly discrepancy: ReportedDiscrepancy
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
        const sides = [lemma, variant].map(({ text, sigla }) => [text, ...labelled(finding, sigla).toSorted()])
        return [[id, { discrepancy, words: JSON.stringify([kind, severity, state, sides]) }]]
      }),
    ),
  )
}
