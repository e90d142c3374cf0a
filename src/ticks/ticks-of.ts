import type { Report, ReportedArticle, Verdict } from '../model.ts'
import { byCodeUnit } from '../text/by-code-unit.ts'
import { occurrences } from '../text/occurrences.ts'
import { verdictIds } from '../text/verdict-ids.ts'
import type { DraftTicks, SavedTick } from './saved.ts'

/** What of a report is to be kept beside a draft, by id: what is ticked off or noted, what is outdated, and unticked twins of both. */
export function ticksOf({ verdicts = [], outdated = [] }: Pick<Report, 'verdicts' | 'outdated'>, draft: ReportedArticle): DraftTicks {
  const own = verdicts.filter(({ article }) => article === draft.id)
  const gone = outdated.filter(({ article }) => article === draft.id)
  const words = new Set([...own.filter(({ tick }) => tick), ...gone].map((each) => wordsOf('quotation' in each ? each.quotation : each)))
  const kept = own.filter(({ quotation }) => words.has(wordsOf(quotation))).map(savedOf)
  // Of twins one of which is gone, the one that is there has the number.
  const ids = occurrences([...own.map(({ quotation }) => wordsOf(quotation)), ...gone.map(wordsOf)]).slice(own.length)
  const left = gone.map(({ article: _draft, now: _now, ...tick }, i): SavedTick => ({ id: ids[i] ?? wordsOf(tick), ...tick }))
  return { draft: draft.path, ticks: [...kept, ...left].toSorted((a, b) => byCodeUnit(a.id, b.id)) }
}

const wordsOf = ({ content }: { readonly content: string }): string => verdictIds([content])[0] ?? ''

function savedOf({ id, quotation, tick = { ticked: false } }: Verdict): SavedTick {
  const speaker = tick.speaker ?? quotation.speaker
  return {
    id,
    content: quotation.content,
    ...(speaker !== undefined && { speaker }),
    ticked: tick.ticked,
    ...(tick.note !== undefined && { note: tick.note }),
    ...(tick.since !== undefined && { since: tick.since }),
  }
}
