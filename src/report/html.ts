import type { Report } from '../model.ts'
import { documentEnd, documentHead } from './html/document.ts'
import { draftPage } from './html/draft-page.ts'
import { editionOf } from './html/edition.ts'
import { keyOf, leftOut } from './html/key.ts'
import { clustersPage } from './html/clusters-page.ts'
import { markup } from './html/markup.ts'
import { noLongerFound } from './html/no-longer-found.ts'
import { pageData } from './html/page-data.ts'
import { signs } from './html/signs.ts'
import { pageTitle } from './html/title.ts'
import type { ReportOptions } from './reporter.ts'

/**
 * The report as one page that stands by itself: for reading, without scripts, on paper; with scripts to be worked through.
 *
 * Of a draft it is a checklist beside its text; else the clusters, worst first. Nothing is loaded and nothing sent, and no words of an
 * article can become anything but words.
 */
export function* html(report: Report, options: ReportOptions): Generator<string> {
  const edition = editionOf(report, options)
  yield documentHead(pageTitle(report, options)).text
  for (const { text } of report.verdicts ? draftPage(edition) : clustersPage(edition)) yield text
  yield markup`${leftOut(report)}${noLongerFound(report)}</main><footer>${signs(report)}${keyOf(edition)}<p class="quiet">${report.tool.name} ${report.tool.version} · profile ${report.options.profile}</p></footer>
`.text
  yield documentEnd(pageData(edition)).text
}
