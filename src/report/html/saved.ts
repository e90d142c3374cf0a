import type { Report, Verdict } from '../../model.ts'
import { verdictIds } from '../../text/verdict-ids.ts'
import { articleOf, type Edition } from './edition.ts'
import { fileName } from './labels.ts'

/** A tick as it is kept beside a draft, in a file that is named like the draft with `.variorum.json` behind it. */
interface SavedTick {
  readonly id: string
  readonly content: string
  readonly speaker?: string
  readonly ticked: boolean
  readonly note?: string
  readonly since?: string
}

/** The ticks of each draft as they stand in the report, ready to be changed and saved. */
export function savedTicks(edition: Edition): unknown {
  const { verdicts = [], drafts = [], outdated = [] } = edition.report
  const saved = drafts.map(({ article }) => {
    const { path } = articleOf(edition, article)
    const own = verdicts.filter((verdict) => verdict.article === article)
    return { article, path, name: fileName(path), quotations: own.map(tickOf), outdated: goneFrom(article, own, outdated) }
  })
  return saved
}

/** With the speaker the draft names now, who is kept once something changes. */
function tickOf({ id, quotation: { content, speaker }, tick }: Verdict): SavedTick & { readonly current?: string } {
  return { id, content, ...(speaker !== undefined && { speaker, current: speaker }), ticked: false, ...tick }
}

/** A tick that has lost its quotation is not thrown away: the words may come back. */
function goneFrom(draft: string, own: readonly Verdict[], outdated: NonNullable<Report['outdated']>): SavedTick[] {
  const gone = outdated.filter(({ article }) => article === draft)
  const ids = verdictIds([...own.map(({ quotation }) => quotation.content), ...gone.map(({ content }) => content)]).slice(own.length)
  return gone.map(({ article: _article, now: _now, ...tick }, i) => ({ id: ids[i] ?? '', ...tick }))
}
