import type { BaselineEntry, Finding, Report, ReportedDiscrepancy, Verdict } from '../model.ts'
import { isWanted } from './entries.ts'
import type { ReportOptions } from './reporter.ts'
import { worstFirst } from './severities.ts'
import { articlesOf } from './whereabouts.ts'

/** What a run has in common with the run before, by the ids of discrepancies. */
export interface Recognised {
  /** Those that are nothing new, with what they were then; without, where only what they are made of was there. */
  readonly known: ReadonlyMap<string, { readonly entry?: Pick<BaselineEntry, 'id'> }>
  /** What the run before had, and this one has in no form. */
  readonly absent: readonly Pick<BaselineEntry, 'id'>[]
}

/** How the findings of a run differ from those of the run before, as far as they are shown. */
export interface NewsSince {
  /** Ids of discrepancies that were not there, and of those that were, but graver, slighter, in other words or printed by others. */
  readonly fresh: ReadonlySet<string>
  readonly changed: ReadonlySet<string>
  /** What is no longer there, worst first. */
  readonly gone: readonly Shown[]
  /** Verdicts on quotations that were taken out of a draft, unless what is gone tells of them. */
  readonly takenOut: readonly Verdict[]
  /** Ids of the verdicts on quotations of drafts that are others now. */
  readonly verdicts: ReadonlySet<string>
}

type Wanted = Pick<ReportOptions, 'minSeverity' | 'verbose'>

/**
 * Compares a report with that of the run before. Where something stands in its file is not compared: lines come and go; nor are ids, which
 * change with the articles that are beside.
 */
export function newsSince(
  before: Report,
  report: Report,
  { recognised: { known, absent }, takenOut }: { readonly recognised: Recognised; readonly takenOut: readonly Verdict[] },
  wanted: Wanted,
): NewsSince {
  const [earlier, now] = [shownIn(before, wanted), shownIn(report, wanted)]
  const entryOf = (id: string): string | undefined => known.get(id)?.entry?.id
  const wordsBefore = (id: string): string | undefined => earlier.get(entryOf(id) ?? '')?.words
  // What is known by what it is made of is another than before, and nothing new.
  const isFresh = (id: string): boolean => !known.has(id) || (entryOf(id) !== undefined && wordsBefore(id) === undefined)
  const fresh = new Set(Array.from(now.keys()).filter(isFresh))
  const changed = Array.from(now).flatMap(([id, { words }]) => (fresh.has(id) || wordsBefore(id) === words ? [] : [id]))
  const gone = goneFrom(earlier, Array.from(now.keys(), entryOf), [...absent.map(({ id }) => id), ...Array.from(known.keys(), entryOf)])
  const told = new Set(gone.map(({ discrepancy }) => discrepancy.id))
  return {
    fresh,
    changed: new Set(changed),
    gone,
    takenOut: takenOut.filter(({ discrepancies }) => !discrepancies.some((id) => told.has(id))),
    verdicts: otherVerdicts(before, report),
  }
}

/** What was shown and is not: it is absent, or there and not shown any more. What only stands behind something else is not gone. */
function goneFrom(
  earlier: ReadonlyMap<string, Shown>,
  shown: readonly (string | undefined)[],
  missing: readonly (string | undefined)[],
): Shown[] {
  const [kept, candidates] = [new Set(shown), new Set(missing)]
  return Array.from(earlier.values())
    .filter(({ discrepancy: { id } }) => candidates.has(id) && !kept.has(id))
    .toSorted((a, b) => worstFirst(a.discrepancy, b.discrepancy))
}

function otherVerdicts({ verdicts: earlier = [] }: Report, { verdicts = [] }: Report): ReadonlySet<string> {
  const known = new Map(earlier.map((verdict) => [verdict.id, wordsOf(verdict)]))
  return new Set(verdicts.flatMap((verdict) => (known.get(verdict.id) === wordsOf(verdict) ? [] : [verdict.id])))
}

const wordsOf = ({ verdict, worst, reason }: Verdict): string => JSON.stringify([verdict, worst, reason])

/** A discrepancy that is shown, who prints its lemma and its variant, and all that in words by which two runs are compared. */
export interface Shown {
  readonly discrepancy: ReportedDiscrepancy
  readonly printers: readonly [lemma: readonly string[], variant: readonly string[]]
  readonly words: string
}

/** A report is compared twice: with the one before it and with the next. */
const known = new WeakMap<Report, { readonly wanted: string; readonly shown: ReadonlyMap<string, Shown> }>()

function shownIn(report: Report, { minSeverity, verbose }: Wanted): ReadonlyMap<string, Shown> {
  const wanted = `${minSeverity} ${verbose}`
  const last = known.get(report)
  const shown = last?.wanted === wanted ? last.shown : allShown(report, { minSeverity, verbose })
  known.set(report, { wanted, shown })
  return shown
}

function allShown(report: Report, wanted: Wanted): ReadonlyMap<string, Shown> {
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
