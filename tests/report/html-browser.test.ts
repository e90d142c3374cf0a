import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Report } from '../../src/model.ts'
import { renderReport } from '../../src/report/index.ts'
import { ticks as layTicks } from '../../src/ticks/index.ts'
import { parseTicks } from '../../src/ticks/parse-ticks.ts'
import { CHROMIUM, openAll, type Reader, startReader, violationsOn } from './browser.ts'
import { hostile } from './hostile.ts'
import { PIER_DRAFT, TWO_DRAFTS } from './html-story.ts'

const html = (report: Report) => renderReport(report, 'html')
const row = (page: Page, number: number) => page.locator('.row').nth(number - 1)
const shown = (page: Page) => page.locator('.row:visible label[for]').allTextContents()
const currentRow = (page: Page) => page.evaluate<string>("document.querySelector('.row.current label')?.textContent")

/** What the button saves, by the ids of the quotations. */
async function savedFrom(page: Page): Promise<Readonly<Record<string, boolean>>> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save ticks' }).click()])
  const { ticks } = parseTicks(readFileSync(await download.path(), 'utf8'), 'saved')
  return Object.fromEntries(ticks.map(({ id, ticked }) => [id, ticked]))
}

describe.runIf(CHROMIUM)('in a browser (skipped where there is no Chromium: apt-get install chromium)', () => {
  let reader: Reader
  beforeAll(async () => {
    reader = await startReader()
  })
  afterAll(() => reader.close())

  test.each([
    ['a draft', PIER_DRAFT, 'light'],
    ['a draft in the dark', PIER_DRAFT, 'dark'],
    ['two drafts', TWO_DRAFTS, 'light'],
  ] as const)('a page of %s is accessible', async (_, report, colorScheme) => {
    const { page, deeds } = await reader.open(await html(report), { colorScheme })
    await openAll(page)
    expect(await violationsOn(page)).toEqual([])
    expect(deeds).toEqual([])
  })

  test('a page of a draft fits a telephone', async () => {
    const { page } = await reader.open(await html(PIER_DRAFT), { viewport: { width: 420, height: 800 } })
    await openAll(page)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(420)
  })

  test('ticks and notes are saved as a file that the next check reads, those of words that are gone too', async () => {
    const { page, deeds } = await reader.open(await html(PIER_DRAFT))
    await row(page, 2).getByRole('checkbox').check()
    await row(page, 4).getByLabel('Note').fill('Asked “Odd” again.\nHe said: <lost>.')
    await row(page, 3).getByRole('checkbox').uncheck()
    expect(await page.getByRole('button', { name: 'Save ticks' }).textContent()).toBe('Save ticks (3)')
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save ticks' }).click()])
    expect(download.suggestedFilename()).toBe('pier.docx.variorum.json')
    const saved = parseTicks(readFileSync(await download.path(), 'utf8'), 'saved').ticks
    const { outdated: _, verdicts = [], ...rest } = PIER_DRAFT
    const bare = { ...rest, verdicts: verdicts.map(({ tick: _tick, ...verdict }) => verdict) }
    const next = layTicks(bare, [{ draft: 'desk/pier.docx', ticks: saved }])
    const day = expect.stringMatching(/^\d{4}-\d\d-\d\d$/)
    expect(next.verdicts?.map(({ tick }) => tick)).toEqual([
      undefined,
      { ticked: true, since: day },
      { ticked: false, note: 'Heard it on tape.', since: day },
      { ticked: false, note: 'Asked “Odd” again.\nHe said: <lost>.', since: day },
      undefined,
      undefined,
    ])
    expect(next.outdated?.map(({ content, note }) => [content, note])).toEqual([['We shall not reopen it before April', 'as on tape']])
    expect(deeds).toEqual([])
  })

  test('a tick that is taken away, and has no note, stands in the saved file, so that it can be taken away elsewhere', async () => {
    const [first = '', second = ''] = (PIER_DRAFT.verdicts ?? []).map(({ id }) => id)
    const { verdicts = [], outdated: _, ...rest } = PIER_DRAFT
    const report = { ...rest, verdicts: verdicts.map((each, i) => ({ ...each, tick: { ticked: i === 1 } })) }
    const { page } = await reader.open(await html(report))
    await row(page, 2).getByRole('checkbox').uncheck()
    expect(await savedFrom(page)).toEqual({ [second]: false })
    await row(page, 1).getByRole('checkbox').check()
    expect(await savedFrom(page)).toEqual({ [first]: true, [second]: false })
    await row(page, 1).getByRole('checkbox').uncheck()
    expect(await page.getByRole('button', { name: 'Save ticks' }).textContent()).toBe('Save ticks (1)')
    await page.reload()
    expect(await page.getByRole('button', { name: 'Save ticks' }).textContent()).toBe('Save ticks (1)')
    expect(await savedFrom(page)).toEqual({ [first]: false, [second]: false })
  })

  test('what is not saved yet is still there when the page is opened again, until the report says otherwise', async () => {
    const { page } = await reader.open(await html(PIER_DRAFT))
    await row(page, 1).getByRole('checkbox').check()
    await row(page, 2).getByLabel('Note').fill('ring her')
    await page.reload()
    expect(await row(page, 1).getByRole('checkbox').isChecked()).toBe(true)
    expect(await row(page, 2).getByLabel('Note').inputValue()).toBe('ring her')
    expect(await page.getByRole('button', { name: 'Save ticks' }).textContent()).toBe('Save ticks (2)')
    await row(page, 1).getByRole('checkbox').uncheck()
    expect(await page.getByRole('button', { name: 'Save ticks' }).textContent()).toBe('Save ticks (1)')
  })

  test('rows are shown by verdict, by what is open and by words, and it is said how many', async () => {
    const { page } = await reader.open(await html(PIER_DRAFT))
    const status = page.getByRole('status')
    expect(await status.textContent()).toBe('1 of 5 ticked')
    await page.getByRole('button', { name: 'not found 1' }).click()
    expect(await page.locator('.row:visible').count()).toBe(1)
    expect(await status.textContent()).toBe('1 of 5 ticked, 1 of 5 shown')
    await page.getByRole('button', { name: 'all 5' }).click()
    await page.getByRole('button', { name: 'open only' }).click()
    expect(await shown(page)).toEqual(['Quotation 1 checked', 'Quotation 2 checked', 'Quotation 4 checked', 'Quotation 5 checked'])
    await page.getByRole('searchbox').fill('NERVE')
    expect(await shown(page)).toEqual(['Quotation 4 checked'])
    await page.locator('a.q.is-differs').click()
    await expect.poll(() => page.locator('.row:visible').count()).toBe(5)
    expect(await currentRow(page)).toBe('Quotation 2 checked')
  })

  test('a draft can be worked through with the keyboard alone', async () => {
    const { page } = await reader.open(await html(PIER_DRAFT))
    const press = (keys: string) => Promise.all(Array.from(keys, (key) => page.keyboard.press(key)))
    await press('jjx')
    expect(await currentRow(page)).toBe('Quotation 2 checked')
    expect(await row(page, 2).getByRole('checkbox').isChecked()).toBe(true)
    await press('o')
    expect(await row(page, 2).locator('details.inside').getAttribute('open')).toBe('')
    await press('jkn')
    await page.keyboard.type('jx ok')
    await page.keyboard.press('Escape')
    expect(await row(page, 2).getByLabel('Note').inputValue()).toBe('jx ok')
    await press('j')
    expect(await currentRow(page)).toBe('Quotation 3 checked')
    expect(await page.locator('a.q.current').allTextContents()).toEqual(['Nobody told us the piles were hollow,', 'They rang like bells.'])
    await press('?')
    expect(await page.getByRole('dialog').isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    await press('/')
    await page.keyboard.type('bells')
    expect(await shown(page)).toEqual(['Quotation 3 checked'])
  })

  test('on paper there are boxes to tick and lines to write on, and no buttons', async () => {
    const { page } = await reader.open(await html(PIER_DRAFT))
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('button:visible, input[type=search]:visible').count()).toBe(0)
    expect(await page.locator('.row input:visible').count()).toBe(5)
    expect(await page.locator('.row textarea:visible').count()).toBe(5)
    expect(await page.evaluate("[...document.querySelectorAll('.row')].map((each) => getComputedStyle(each).breakInside)")).toEqual(
      Array.from({ length: 5 }, () => 'avoid'),
    )
    expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(10_000)
  })

  test('without scripts a draft can be read, and no button stands there that would do nothing', async () => {
    const { page } = await reader.open(await html(PIER_DRAFT), { javaScriptEnabled: false })
    expect(await page.locator('.row:visible').count()).toBe(5)
    expect(await page.locator('button:visible').count()).toBe(0)
  })

  test('hostile words on a page of a draft are shown and do nothing', async () => {
    const { page, deeds } = await reader.open(await html(hostile(PIER_DRAFT)))
    await page.mouse.move(300, 300)
    await page.keyboard.press('j')
    expect(await page.evaluate("'ran' in window")).toBe(false)
    expect(await page.locator('body').textContent()).toContain('<script>alert(1)')
    expect(deeds).toEqual([])
  })
})
