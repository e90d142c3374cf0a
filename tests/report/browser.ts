import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import axe from 'axe-core'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

/** Where Chromium is, if it is anywhere. */
export const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path))

/** A page that is open, and what it did that no page of ours does. */
interface Opened {
  readonly page: Page
  /** Dialogs, errors and requests other than for the page itself. */
  readonly deeds: readonly string[]
}

/** A browser to open pages in, each from a file, as a reader would. */
export interface Reader {
  readonly open: (html: string, looks?: BrowserContextOptions, hash?: string) => Promise<Opened>
  readonly close: () => Promise<void>
}

/** Milliseconds that anything a browser is asked for may take: a machine may have much else to do. */
const PATIENCE = 100_000

/** Starts a browser. */
export async function startReader(): Promise<Reader> {
  const browser: Browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: ['--no-sandbox'], timeout: PATIENCE })
  const folder = mkdtempSync(join(tmpdir(), 'variorum-page-'))
  let count = 0
  return {
    open: async (html, looks = {}, hash = '') => {
      count += 1
      const file = join(folder, `page-${count}.html`)
      writeFileSync(file, html)
      const url = pathToFileURL(file).href
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...looks })
      page.setDefaultTimeout(PATIENCE)
      const deeds: string[] = []
      page.on('dialog', (dialog) => {
        deeds.push(`dialog ${dialog.message()}`)
        void dialog.dismiss()
      })
      page.on('pageerror', (error) => deeds.push(`error ${error.message}`))
      page.on('console', (message) => deeds.push(`console ${message.text()}`))
      page.on('request', (request) => {
        if (request.url().split('#')[0] !== url && !request.url().startsWith('blob:')) deeds.push(`request ${request.url()}`)
      })
      await page.goto(`${url}${hash}`)
      return { page, deeds }
    },
    close: async () => {
      await browser.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Starts to count how often a page is laid out, and the processor seconds it takes; gives what it took so far. */
export async function workOf(page: Page): Promise<() => Promise<{ readonly layouts: number; readonly seconds: number }>> {
  const tools = await page.context().newCDPSession(page)
  await tools.send('Performance.enable', { timeDomain: 'threadTicks' })
  return async () => {
    const { metrics } = await tools.send('Performance.getMetrics')
    const valueOf = (name: string): number => metrics.find((each) => each.name === name)?.value ?? Number.NaN
    return { layouts: valueOf('LayoutCount'), seconds: valueOf('TaskDuration') }
  }
}

/** Opens whatever is closed on a page. */
export async function openAll(page: Page): Promise<void> {
  await page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true })")
}

/** What keeps some readers from a page, by axe's rules, with the elements it finds at fault. */
export async function violationsOn(page: Page): Promise<unknown> {
  await page.evaluate(axe.source)
  return page.evaluate(
    "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' | ')))",
  )
}
