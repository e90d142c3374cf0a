import type { Edition } from './edition.ts'
import { toldIn } from './cluster-cards.ts'
import { filterData } from './filter-data.ts'
import { filtered } from './filtered.ts'
import { savedTicks } from './saved.ts'

/** What the script of a page needs to know, as JSON that can stand in it: the ticks of a draft, or what clusters are filtered by. */
export function pageData(edition: Edition): string {
  const { shown } = toldIn(edition.report.findings, edition)
  return inScript({
    drafts: savedTicks(edition),
    ...(!edition.report.verdicts && { filters: filterData(shown.map((finding) => filtered(finding, edition))) }),
  })
}

/** JSON that cannot end the element it stands in, and holds nothing that is not seen. */
function inScript(value: unknown): string {
  const unseen = /[<\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g
  return JSON.stringify(value).replace(unseen, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
