import type { OutdatedTick } from '../../model.ts'
import { dateOf } from '../date-of.ts'
import type { Numbered } from './draft-text.ts'
import type { Edition } from './edition.ts'
import { type Markup, markup } from './markup.ts'

/** Ticks and notes on words that a newer version of the draft no longer prints, and what seems to stand in their place. */
export function outdatedTicks(draft: string, verdicts: readonly Numbered[], { report }: Edition): Markup | undefined {
  const own = (report.outdated ?? []).filter(({ article }) => article === draft)
  if (own.length === 0) return undefined
  return markup`<section class="outdated"><h3>Ticked, but no longer in the draft as it was</h3><ul>${own.map((tick) => item(tick, verdicts))}</ul></section>`
}

function item({ content, speaker, ticked, since, note, now }: OutdatedTick, verdicts: readonly Numbered[]): Markup {
  const successor = verdicts.find(({ verdict }) => verdict.id === now)
  const done = `${ticked ? 'ticked' : 'noted'}${since === undefined ? '' : ` ${dateOf(since)}`}`
  return markup`<li>“${content}” ${speaker === undefined ? undefined : markup`<bdi>${speaker}</bdi> `}<span class="quiet">${done}${note === undefined ? '' : `: ${note}`}</span>${
    successor ? markup` · now <a href="#${successor.key}">${successor.number ?? 'a mention'}</a>` : undefined
  }</li>`
}
