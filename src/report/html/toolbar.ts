import type { Verdict } from '../../model.ts'
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
<p class="progress"><span role="status" data-count></span> <button type="button" data-save>Save ticks</button> <button type="button" data-help aria-label="Keyboard">?</button></p></div>
<dialog aria-label="Keyboard"><h2>Keyboard</h2><dl><dt>j k</dt><dd>next, previous quotation</dd><dt>x</dt><dd>tick it, or take the tick off</dd><dt>n</dt><dd>write a note</dd><dt>o</dt><dd>show every printing</dd><dt>/</dt><dd>search</dd><dt>Esc</dt><dd>leave a field</dd></dl><p>Ticks and notes are kept in this browser until they are saved. Save ticks gives a file to be laid beside the draft; the next check reads it.</p><form method="dialog"><button>Close</button></form></dialog>
`
}
