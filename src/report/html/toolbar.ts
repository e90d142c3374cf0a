import type { Verdict } from '../../model.ts'
import { HELP_BUTTON, keyboardHelp } from './keyboard-help.ts'
import { type Markup, markup } from './markup.ts'
import { NAMES, tallyOf } from './tally.ts'

/** Buttons to filter rows by verdict, what is still open or a word, and to save ticks. Shown only where scripts run: without them they would do nothing. */
export function toolbar(quotations: readonly Verdict[]): Markup | undefined {
  if (quotations.length === 0) return undefined
  const tally = tallyOf(quotations)
  const verdicts = tally.map(
    ({ name, count }) =>
      markup`<button type="button" data-show="${name}" aria-pressed="false"><span class="is-${name}">${NAMES[name]}</span> ${count}</button>`,
  )
  return markup`<div class="bar" role="group" aria-label="Checklist" hidden><div class="filters"><button type="button" data-show="all" aria-pressed="true">all ${quotations.length}</button>${verdicts}<button type="button" data-open aria-pressed="false">open only</button><label class="search"><span class="unseen">Search the checklist</span><input type="search" placeholder="search" autocomplete="off"></label></div>
<p class="progress"><span role="status" data-count></span> <button type="button" data-save>Save ticks</button> ${HELP_BUTTON}</p></div>
${keyboardHelp('checklist')}`
}
