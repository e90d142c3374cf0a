import type { DraftText, Verdict } from '../../model.ts'
import { draftHead } from './draft-head.ts'
import { draftText, type Numbered } from './draft-text.ts'
import { articleOf, type Edition, idOf } from './edition.ts'
import { clusterCards } from './cluster-cards.ts'
import { fileName, many, placeOf } from './labels.ts'
import { type Markup, markup } from './markup.ts'
import { outdatedTicks } from './outdated.ts'
import { rowOf } from './row.ts'
import { isMention, quotationsIn } from './tally.ts'
import { toolbar } from './toolbar.ts'

/** The page of a draft, piece by piece: how it stands, its text, the checklist, and what else was found. */
export function* draftPage(edition: Edition): Generator<Markup> {
  const { report } = edition
  const { drafts = [], verdicts = [] } = report
  yield draftHead(edition)
  yield markup`<main>${toolbar(quotationsIn(report))}`
  for (const [i, draft] of drafts.entries()) yield* draftSection(draft, numbered(verdicts, draft, edition, i), edition, drafts.length > 1)
  yield* elsewhere(edition)
}

/** Numbers run through all drafts in the order of reading. */
function numbered(verdicts: readonly Verdict[], { article }: DraftText, { anchor }: Edition, index: number): Numbered[] {
  let number = 0
  return verdicts.flatMap((verdict) => {
    const isCounted = !isMention(verdict)
    if (isCounted) number += 1
    if (verdict.article !== article) return []
    return [{ verdict, key: anchor(verdict.id) ?? `${verdict.id}.${index + 1}`, ...(isCounted && { number }) }]
  })
}

function* draftSection(draft: DraftText, verdicts: readonly Numbered[], edition: Edition, isOneOfMany: boolean): Generator<Markup> {
  const rows = verdicts.filter(({ verdict }) => !isMention(verdict))
  const name = fileName(articleOf(edition, draft.article).path)
  const heading = isOneOfMany ? markup`<h2 class="file"><bdi>${name}</bdi></h2>` : undefined
  yield markup`<section class="draft" data-draft="${draft.article}">${heading}<div class="pane" role="region" aria-label="The draft ${name}" tabindex="0">${draftText(draft, verdicts, edition)}</div>
<div class="checklist"><h2 class="unseen"${idOf('checklist', edition)}>Checklist</h2><ol class="rows">
`
  for (const row of rows) yield rowOf(row, edition)
  const mentions = verdicts.filter(({ verdict }) => isMention(verdict))
  yield markup`</ol>${rows.length === 0 ? markup`<p class="quiet">No quotations.</p>` : undefined}${mentionList(mentions)}${outdatedTicks(draft.article, verdicts, edition)}</div></section>
`
}

function mentionList(mentions: readonly Numbered[]): Markup | undefined {
  if (mentions.length === 0) return undefined
  return markup`<section class="mentions"><h3>${many(mentions.length, 'mention')} <span class="quiet">in marks, but nobody’s words</span></h3><ul>${mentions.map(
    ({ verdict: { quotation, reason }, key }) =>
      markup`<li id="${key}">“${quotation.content}” <span class="quiet">${reason ? `${reason} · ` : ''}<a class="back" href="#in-${key}">${placeOf(quotation.spans[0] ?? {}) || 'in the draft'}</a></span></li>`,
  )}</ul></section>`
}

/** What was found of the draft beside its quotations: words it prints without marks, or with two speakers. */
function* elsewhere(edition: Edition): Generator<Markup> {
  const { findings, verdicts = [] } = edition.report
  const tied = new Set(verdicts.flatMap(({ cluster }) => cluster ?? []))
  const told = new Set(verdicts.flatMap(({ discrepancies }) => discrepancies))
  const rest = findings.filter(({ cluster, discrepancies }) => !tied.has(cluster.id) && !discrepancies.every(({ id }) => told.has(id)))
  yield* clusterCards(rest, edition, 'Also found')
}
