import type { Report, ReportedArticle, Tick } from '../model.ts'
import { isNoted, type SavedTick } from './saved.ts'

/**
 * The report with other ticks on some quotations of a draft, by the id of the verdict, and with ticks on words that it does not have.
 *
 * What is ticked off anew needs no reminder of what once stood in its place: that tick goes.
 */
export function withTicks(
  report: Report,
  draft: ReportedArticle,
  changes: ReadonlyMap<string, Tick>,
  gone: readonly SavedTick[] = [],
): Report {
  const { verdicts = [], outdated = [], ...rest } = report
  const known = new Set(outdated.flatMap(({ article, content }) => (article === draft.id ? [content] : [])))
  const left = [
    ...outdated.filter(({ article, now }) => article !== draft.id || now === undefined || !changes.get(now)?.ticked),
    ...gone.filter(({ content }) => !known.has(content)).map(({ id: _id, ...tick }) => ({ article: draft.id, ...tick })),
  ]
  return {
    ...rest,
    verdicts: verdicts.map(({ tick, ...verdict }) => {
      const next = verdict.article === draft.id && changes.has(verdict.id) ? changes.get(verdict.id) : tick
      return next && isNoted(next) ? { ...verdict, tick: next } : verdict
    }),
    ...(left.length > 0 && { outdated: left }),
  }
}
