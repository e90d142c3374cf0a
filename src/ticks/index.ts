import type { OutdatedTick, Report, ReportedArticle, Tick, Verdict } from '../model.ts'
import { byCodeUnit } from '../text/by-code-unit.ts'
import { normalize } from '../text/normalize.ts'
import { assign } from './assign.ts'
import { type DraftTicks, isNoted, type SavedTick } from './saved.ts'
import { successors } from './successors.ts'

export type { DraftTicks, SavedTick } from './saved.ts'

/**
 * Lays what was ticked off and noted beside the quotations of a report.
 *
 * A tick holds as long as the words of its quotation stand, wherever they stand; the others are told as outdated, with what seems to have
 * taken their place. Drafts of which nothing was saved stay as they are.
 */
export function ticks(report: Report, saved: readonly DraftTicks[]): Report {
  const { verdicts, articles, outdated = [], ...rest } = report
  if (!verdicts || saved.length === 0) return report
  const byPath = new Map(saved.map((each) => [each.draft, each.ticks]))
  const drafts = articles.flatMap((draft) => {
    const given = draft.isDraft && byPath.get(draft.path)
    return given ? [{ draft, given }] : []
  })
  const laid = drafts.map(({ draft, given }) =>
    beside(
      draft,
      verdicts.filter(({ article }) => article === draft.id),
      given,
    ),
  )
  const fresh = new Map(laid.flatMap((each) => each.verdicts.map((verdict) => [keyOf(verdict), verdict] as const)))
  const left = new Set(drafts.map(({ draft }) => draft.id))
  const gone = [...outdated.filter(({ article }) => !left.has(article)), ...laid.flatMap((each) => each.outdated)]
  return {
    ...rest,
    articles,
    verdicts: verdicts.map((verdict) => fresh.get(keyOf(verdict)) ?? verdict),
    ...(gone.length > 0 && { outdated: gone }),
  }
}

/** Two drafts may print the same words. */
const keyOf = ({ article, id }: Verdict): string => `${article} ${id}`

function beside(
  { id, language }: ReportedArticle,
  verdicts: readonly Verdict[],
  saved: readonly SavedTick[],
): { readonly verdicts: readonly Verdict[]; readonly outdated: readonly OutdatedTick[] } {
  const { kept, gone } = assign(saved, verdicts)
  const laid = verdicts.map(({ tick: _before, ...verdict }): Verdict => {
    const tick = kept.get(verdict.id)
    return tick && isNoted(tick) ? { ...verdict, tick: tickOn(verdict, tick) } : verdict
  })
  const successorOf = successors(
    laid.filter(({ tick }) => !tick?.ticked),
    language,
  )
  const outdated = gone
    .toSorted((a, b) => byCodeUnit(a.content, b.content) || byCodeUnit(a.id, b.id))
    .map((tick): OutdatedTick => {
      const now = successorOf(tick.content)?.id
      const { id: _id, ...words } = tick
      return { article: id, ...words, ...(now !== undefined && { now }) }
    })
  return { verdicts: laid, outdated }
}

/** What was noted, and whose words they were then if that is another now. */
function tickOn({ quotation }: Omit<Verdict, 'tick'>, { ticked, note, since, speaker }: SavedTick): Tick {
  return {
    ticked,
    ...(note !== undefined && note !== '' && { note }),
    ...(since !== undefined && { since }),
    ...(speaker !== undefined && normalize(speaker) !== normalize(quotation.speaker ?? '') && { speaker }),
  }
}
