import type { Report, ReportedArticle } from '../../model.ts'
import { byCodeUnit } from '../../text/by-code-unit.ts'
import { byName } from './by-name.ts'
import type { Edition } from './edition.ts'
import { many } from '../many.ts'
import { timeOf } from './labels.ts'
import { type Markup, markup, webAddress } from './markup.ts'

/** More articles than these are counted. */
const LISTED = 500

/** The key of outlets: every article that is named on the page, with date, title and address. */
export function keyOf({ report }: Edition): Markup | undefined {
  const shown = namedIn(report)
  const named = report.articles.filter(({ id, isDraft }) => !isDraft && shown.has(id))
  if (named.length === 0) return undefined
  const sorted = named.toSorted((a, b) => byName(a.label, b.label) || byCodeUnit(a.date ?? '', b.date ?? '') || byCodeUnit(a.path, b.path))
  const others = report.articles.filter(({ isDraft }) => !isDraft).length - named.length
  const rest = [
    ...(sorted.length > LISTED ? [`${sorted.length - LISTED} more`] : []),
    ...(others > 0 ? [`${many(others, 'article')} read, nothing of it shown here`] : []),
  ]
  return markup`<section class="key" aria-labelledby="key"><h2 id="key">Articles</h2><ul>${sorted.slice(0, LISTED).map(item)}</ul>${rest.map((line) => markup`<p class="quiet">${line}</p>`)}</section>`
}

function namedIn({ findings, verdicts = [] }: Report): ReadonlySet<string> {
  return new Set([
    ...findings.flatMap(({ cluster }) => cluster.witnesses.map(({ article }) => article)),
    ...verdicts.flatMap(({ evidence, nearest }) => [...evidence.map(({ article }) => article), ...(nearest ? [nearest.article] : [])]),
  ])
}

function item({ label, date, title, url, path, role }: ReportedArticle): Markup {
  const address = webAddress(url)
  const titled = title === undefined ? undefined : markup` <cite dir="auto">${title}</cite>`
  return markup`<li><b class="outlet"><bdi>${label}</bdi></b>${role === 'report' ? undefined : markup` <span class="role">${role}</span>`}${
    date === undefined ? undefined : markup` ${timeOf(date)}`
  }${titled} <span class="path">${address === undefined ? path : markup`<a href="${address}" rel="noreferrer noopener">${address}</a>`}</span></li>`
}

/** What could not be read, and why. */
export function leftOut({ skipped }: Pick<Report, 'skipped'>): Markup | undefined {
  if (skipped.length === 0) return undefined
  return markup`<section class="skipped" aria-labelledby="skipped"><h2 id="skipped">${skipped.length} skipped</h2><ul>${skipped
    .slice(0, LISTED)
    .map(({ path, reason }) => markup`<li><span class="path">${path}</span>: ${reason}</li>`)}</ul>${
    skipped.length > LISTED ? markup`<p>and ${skipped.length - LISTED} more</p>` : undefined
  }</section>`
}
