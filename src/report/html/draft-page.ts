import { type Checklist, checklists } from '../checklists.ts'
import { many } from '../many.ts'
import { piecesOf } from '../pieced.ts'
import { reasonWords } from '../verdict-words.ts'
import { clusterCards, toldIn } from './cluster-cards.ts'
import { draftHead, worklist } from './draft-head.ts'
import { draftText, type Keyed } from './draft-text.ts'
import { type Edition, idOf } from './edition.ts'
import { fileName, placeOf } from './labels.ts'
import { type Markup, markup } from './markup.ts'
import { outdatedTicks } from './outdated.ts'
import { rowOf } from './row.ts'
import { isMention } from './tally.ts'
import { toolbar } from './toolbar.ts'

/** The page of a draft, piece by piece: how it stands, its text, the checklist, and what else was found. */
export function* draftPage(edition: Edition): Generator<Markup> {
  const lists = checklists(edition.report) ?? []
  yield draftHead(lists, edition)
  yield markup`<main>${toolbar(lists.flatMap(({ quotations }) => quotations.map(({ verdict }) => verdict)))}`
  for (const [i, list] of lists.entries()) yield* draftSection(list, keyed(list, edition, i), edition, lists.length > 1)
  yield* elsewhere(edition)
}

/** Rows with names that are unlike those of other drafts, in the order of the list: mentions last. */
function keyed({ quotations, mentions }: Checklist, { anchor }: Edition, index: number): Keyed[] {
  return [...quotations, ...mentions].map((row) => ({ ...row, key: anchor(row.verdict.id) ?? `${row.verdict.id}.${index + 1}` }))
}

function* draftSection({ draft, outdated }: Checklist, rows: readonly Keyed[], edition: Edition, isOneOfMany: boolean): Generator<Markup> {
  const quotations = rows.filter(({ verdict }) => !isMention(verdict))
  const mentions = rows.filter(({ verdict }) => isMention(verdict))
  const name = fileName(draft.path)
  const text = edition.report.drafts?.find(({ article }) => article === draft.id)
  const heading = isOneOfMany
    ? markup`<header class="file"><h2><bdi>${name}</bdi></h2>${worklist(quotations, `To look at in ${name}`)}</header>`
    : undefined
  yield markup`<section class="draft" data-draft="${draft.id}">${heading}${
    text && markup`<section class="pane" aria-label="The draft ${name}" tabindex="0">${draftText(text, rows, edition)}</section>`
  }
<form class="checklist" autocomplete="off"><button type="submit" hidden disabled>Nothing is sent</button><h2 class="unseen"${idOf('checklist', edition)}>Checklist</h2><ol class="rows">
`
  for (const row of quotations) yield rowOf(row, edition)
  yield markup`</ol>${quotations.length === 0 ? markup`<p class="quiet">No quotations.</p>` : undefined}${mentionList(mentions)}${outdatedTicks(outdated, rows)}</form></section>
`
}

function mentionList(mentions: readonly Keyed[]): Markup | undefined {
  if (mentions.length === 0) return undefined
  return markup`<section class="mentions"><h3>${many(mentions.length, 'mention')} <span class="quiet">in marks, but nobody’s words</span></h3><ul>${mentions.map(
    ({ verdict: { quotation, reason }, key }) =>
      markup`<li id="${key}">“${piecesOf(quotation)}” <span class="quiet">${reason ? `${reasonWords(reason)} · ` : ''}<a class="back" href="#in-${key}">${placeOf(quotation.spans[0] ?? {}) || 'in the draft'}</a></span></li>`,
  )}</ul></section>`
}

/** What was found of the draft beside its quotations: words it prints without marks, or with two speakers. */
function* elsewhere(edition: Edition): Generator<Markup> {
  const { findings, verdicts = [] } = edition.report
  const tied = new Set(verdicts.flatMap(({ cluster }) => cluster ?? []))
  const told = new Set(verdicts.flatMap(({ discrepancies }) => discrepancies))
  const rest = findings.filter(({ cluster, discrepancies }) => !tied.has(cluster.id) && !discrepancies.every(({ id }) => told.has(id)))
  yield* clusterCards(toldIn(rest, edition), edition, markup`<h2>Also found</h2>`)
}
