import { readTicks, type Report, ticks } from '../index.ts'

/** A report with what is ticked off and noted in the files beside its drafts. */
export async function withSavedTicks(report: Report): Promise<Report> {
  const drafts = report.articles.filter(({ isDraft }) => isDraft)
  const saved = await Promise.all(drafts.map(({ path }) => readTicks(path)))
  return ticks(
    report,
    saved.filter((each) => each !== undefined),
  )
}
