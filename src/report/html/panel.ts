import { isoOf } from '../../text/days.ts'
import { many } from '../many.ts'
import type { Facet, Facets } from './facets.ts'
import { HELP_BUTTON, keyboardHelp } from './keyboard-help.ts'
import { type Markup, markup } from './markup.ts'

/** Search, filters and how many clusters they leave. Shown only where scripts run: without them they would do nothing. */
export function panel(facets: Facets, clusters: number): Markup {
  return markup`<aside class="panel" aria-label="Filters" hidden><form autocomplete="off"><div class="finder"><label class="search"><span class="unseen">Search the quotations</span><input type="search" name="q" placeholder="search"></label>${HELP_BUTTON}</div>
<p class="progress"><span role="status" data-count>${many(clusters, 'quotation')}</span> <span data-asked></span> <button type="reset" data-clear hidden>Clear filters</button></p>
<details class="facets" open><summary>Filters</summary>
${boxes('Severity', 'severity', facets.severities)}${facets.states.length > 1 ? boxes('State', 'state', facets.states) : undefined}${choice('Kind', 'kind', facets.kinds)}${choice('Outlet', 'outlet', facets.outlets)}${choice('Speaker', 'speaker', facets.speakers)}${datesOf(facets)}</details><button type="submit" hidden>Filter</button></form>
<p><button type="button" data-all>Open all</button></p></aside>${keyboardHelp('clusters')}
`
}

function boxes(title: string, name: string, facets: readonly Facet[]): Markup {
  return markup`<fieldset><legend>${title}</legend>${facets.map(
    ({ value, name: label, count }) =>
      markup`<label><input type="checkbox" name="${name}" value="${value}"> <span class="${value}">${label}</span> <small>${count}</small></label>`,
  )}</fieldset>
`
}

/** One value is no choice. */
function choice(title: string, name: string, facets: readonly Facet[]): Markup | undefined {
  if (facets.length < 2) return undefined
  return markup`<label class="choice"><span>${title}</span><select name="${name}"><option value="">any of ${facets.length}</option>${facets.map(
    ({ value, name: label, count }) =>
      markup`<option value="${value}"${label === value ? undefined : markup` data-name="${label}"`}>${label} (${count})</option>`,
  )}</select></label>
`
}

function datesOf({ days }: Facets): Markup | undefined {
  if (!days || days.from === days.to) return undefined
  const limits = markup` min="${isoOf(days.from)}" max="${isoOf(days.to)}"`
  return markup`<fieldset class="dates"><legend>Printed</legend><label><span>from</span><input type="date" name="from"${limits}></label><label><span>to</span><input type="date" name="to"${limits}></label></fieldset>
`
}
