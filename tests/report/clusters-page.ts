import type { Page } from 'playwright-core'
import type { Report } from '../../src/model.ts'
import { renderReport } from '../../src/report/index.ts'

/** The page of a report. */
export const html = (report: Report) => renderReport(report, 'html')

/** The clusters that filters leave. */
export const shown = (page: Page) => page.evaluate<string[]>("[...document.querySelectorAll('.card:not([hidden])')].map(({ id }) => id)")

/** How much the page says it shows. */
export const told = (page: Page) => page.getByRole('status').textContent()

/** What stands behind the name of the page in the address bar. */
export const address = (page: Page) => page.evaluate<string>('location.hash')

/** The clusters of the story, what nobody is named for, what was said in Spanish, and what was written at the rink; all of them, what is new and grave first. */
export const [PIER, CAFE, RINK] = ['q-11111111', 'q-22222222', 'q-3f2a91bb'] as const
export const ALL = [PIER, RINK, CAFE]
