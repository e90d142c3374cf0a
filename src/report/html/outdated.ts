import type { OutdatedTick } from '../../model.ts'
import { tickWords } from '../verdict-words.ts'
import type { Keyed } from './draft-text.ts'
import { type Markup, markup } from './markup.ts'

/** Ticks and notes on words that a newer version of the draft no longer prints, and what seems to stand in their place. */
export function outdatedTicks(outdated: readonly OutdatedTick[], rows: readonly Keyed[]): Markup | undefined {
  if (outdated.length === 0) return undefined
  return markup`<section class="outdated"><h3>Ticks out of date</h3><ul>${outdated.map((tick) => item(tick, rows))}</ul></section>`
}

function item({ content, speaker, ticked, since, note, now }: OutdatedTick, rows: readonly Keyed[]): Markup {
  const successor = rows.find(({ verdict }) => verdict.id === now)
  const who = speaker === undefined ? undefined : markup`<bdi>${speaker}</bdi> · `
  const done = tickWords({ ticked, ...(since !== undefined && { since }), ...(note !== undefined && { note }) })
  const where = successor ? markup`now no. <a href="#${successor.key}">${successor.number}</a>` : 'no longer in the draft'
  return markup`<li>“${content}” <span class="quiet">${who}${done} · ${where}</span></li>`
}
