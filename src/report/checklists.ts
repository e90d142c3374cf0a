import type { DraftText, OutdatedTick, Report, ReportedArticle, ReportedDiscrepancy, Verdict } from '../model.ts'
import { PART_NAMES } from '../text/part-names.ts'
import { discrepanciesOf } from './severities.ts'

/** One quotation of a draft, as a fact-checker goes through them. */
export interface ChecklistRow {
  /** In the order of reading, from 1; mentions are numbered on after the quotations. */
  readonly number: number
  readonly verdict: Verdict
  /** What it stands in, where that is not the body: `headline`, `pull quote`. */
  readonly part?: string
  /** The discrepancies that bear on it, worst first. */
  readonly differences: readonly ReportedDiscrepancy[]
  /** Ticks given to other words, in whose place these seem to stand. */
  readonly earlier: readonly OutdatedTick[]
}

/** The quotations of one draft; what stands in quotation marks and is no quotation stands apart. */
export interface Checklist {
  readonly draft: ReportedArticle
  /** There is nothing it was compared with. */
  readonly isAlone: boolean
  readonly quotations: readonly ChecklistRow[]
  readonly mentions: readonly ChecklistRow[]
  readonly outdated: readonly OutdatedTick[]
}

/** The checklist of each draft of a report, of each that changed where it is about changes; undefined where nothing was judged as a draft. */
export function checklists({ articles, findings, options, verdicts, outdated = [], drafts = [] }: Report): Checklist[] | undefined {
  if (!verdicts) return undefined
  const differences = new Map(discrepanciesOf(findings).map((discrepancy) => [discrepancy.id, discrepancy]))
  return articles
    .filter(({ isDraft, changed }) => isDraft && (changed || options.changedSince === undefined))
    .map((draft) => {
      const own = verdicts.filter(({ article }) => article === draft.id)
      const gone = outdated.filter(({ article }) => article === draft.id)
      const earlier = new Map<string, OutdatedTick[]>()
      for (const tick of gone) if (tick.now !== undefined) earlier.set(tick.now, [...(earlier.get(tick.now) ?? []), tick])
      const rows = [...own.filter((each) => !isMention(each)), ...own.filter(isMention)].map((verdict, i) => ({
        number: i + 1,
        verdict,
        ...partOf(
          verdict,
          drafts.find(({ article }) => article === draft.id),
        ),
        differences: verdict.discrepancies.flatMap((id) => differences.get(id) ?? []),
        earlier: earlier.get(verdict.id) ?? [],
      }))
      return {
        draft,
        isAlone: articles.every(({ isDraft }) => isDraft),
        quotations: rows.filter(({ verdict }) => !isMention(verdict)),
        mentions: rows.filter(({ verdict }) => isMention(verdict)),
        outdated: gone,
      }
    })
}

const isMention = ({ quotation }: Verdict): boolean => quotation.form === 'mention'

function partOf({ quotation: { spans } }: Verdict, draft: DraftText | undefined): Pick<ChecklistRow, 'part'> {
  const kind = draft?.parts[spans[0]?.part ?? -1]?.kind
  return kind === undefined ? {} : { part: PART_NAMES[kind] }
}
