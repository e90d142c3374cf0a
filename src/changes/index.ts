import type { Finding, LineRange, Report, ReportedArticle, ReportedDiscrepancy, Siglum, Verdict } from '../model.ts'
import { counted } from '../summary.ts'
import { among } from '../text/among.ts'

/** What changed among the articles of a report, and since when. */
export interface Since {
  /** As the reader knows it: a branch, a tag, a commit. */
  readonly ref: string
  /** By the path of the file as the report has it, the lines that changed; an article that is as it was does not stand here. */
  readonly lines: ReadonlyMap<string, readonly LineRange[]>
}

/**
 * Narrows a report to what changed: the findings with a witness in a changed article, of these the discrepancies that such a witness stands on
 * a side of, and the verdicts on changed drafts. What was read is not narrowed: the rest is what they were compared with. An article's own note
 * on a quotation it corrects counts as the article.
 *
 * Counts follow. What the baseline has and the report has not stays as it is: that was asked of everything.
 */
export function changes(report: Report, { ref, lines }: Since): Report {
  const articles = report.articles.map(({ changed: _changed, ...article }): ReportedArticle => {
    const { holder, path } = article
    // Lines of what is packed in an archive are not the archive's.
    const changed = holder?.kind === 'archive' ? lines.get(holder.path) && [] : lines.get(holder?.path ?? path)
    return { ...article, ...(changed && { changed }) }
  })
  const changed: ReadonlySet<string> = new Set(articles.flatMap((article) => (article.changed ? [article.id] : [])))
  const findings = report.findings.flatMap((finding) => narrowed(finding, changed))
  const { off: _off, ...counts } = report.counts
  return {
    ...report,
    options: { ...report.options, changedSince: ref },
    counts: { ...counts, ...counted(findings) },
    articles,
    findings,
    ...(report.verdicts && verdictsOn(report, findings, changed)),
  }
}

function narrowed(finding: Finding, changed: ReadonlySet<string>): Finding[] {
  const sigla = finding.cluster.witnesses.flatMap(({ article, siglum }) => (changed.has(article) ? [siglum] : []))
  const discrepancies = finding.discrepancies.filter((discrepancy) => concerns(discrepancy, sigla, changed))
  return sigla.length > 0 || discrepancies.length > 0 ? [{ ...finding, discrepancies }] : []
}

function concerns({ lemma, variant, withdrawn }: ReportedDiscrepancy, sigla: readonly Siglum[], changed: ReadonlySet<string>): boolean {
  if (withdrawn?.by === 'note' && changed.has(withdrawn.article)) return true
  return [...lemma.sigla, ...variant.sigla].some(among(sigla))
}

/** Verdicts on drafts that changed. */
function verdictsOn(
  { verdicts = [], drafts, outdated }: Report,
  findings: readonly Finding[],
  changed: ReadonlySet<string>,
): Pick<Report, 'verdicts' | 'drafts' | 'outdated'> {
  const left = new Map(findings.flatMap(({ discrepancies }) => discrepancies.map(({ id, severity }) => [id, severity] as const)))
  const isOnChanged = ({ article }: { readonly article: string }): boolean => changed.has(article)
  return {
    verdicts: verdicts.filter(isOnChanged).map(({ worst: _worst, ...verdict }): Verdict => {
      const discrepancies = verdict.discrepancies.filter((id) => left.has(id))
      const worst = left.get(discrepancies[0] ?? '')
      return { ...verdict, discrepancies, ...(worst && { worst }) }
    }),
    ...(drafts && { drafts: drafts.filter(isOnChanged) }),
    ...(outdated && { outdated: outdated.filter(isOnChanged) }),
  }
}
