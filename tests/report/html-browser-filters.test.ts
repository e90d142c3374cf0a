import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CHROMIUM, type Reader, startReader } from './browser.ts'
import { address, ALL, CAFE, html, PIER, RINK, shown, told } from './clusters-page.ts'
import { NEWS } from './html-news.ts'

describe.runIf(CHROMIUM)('filters in a browser (skipped where there is no Chromium: apt-get install chromium)', () => {
  let reader: Reader
  beforeAll(async () => {
    reader = await startReader()
  })
  afterAll(() => reader.close())

  test('the page opens on all there is, worst first, and says how much', async () => {
    const { page } = await reader.open(await html(NEWS))
    expect(await shown(page)).toEqual(ALL)
    expect(await told(page)).toBe('3 quotations, 7 differences')
    expect(await page.getByRole('button', { name: 'Clear filters' }).isVisible()).toBe(false)
  })

  test.each([
    ['severity=minor', [RINK, CAFE], '2 of 3 quotations, 2 of 7 differences'],
    ['severity=critical,major', ALL, '3 of 3 quotations, 5 of 7 differences'],
    ['state=known,accepted', [RINK, CAFE], '2 of 3 quotations, 2 of 7 differences'],
    ['kind=typo', [RINK], '1 of 3 quotations, 1 of 7 differences'],
    ['outlet=Harbour+Post', [RINK, CAFE], '2 of 3 quotations, 5 of 7 differences'],
    ['outlet=Harbour+Post&severity=minor', [RINK, CAFE], '2 of 3 quotations, 2 of 7 differences'],
    ['speaker=Jo+Marsh', [PIER], '1 of 3 quotations, 2 of 7 differences'],
    ['from=2024-02-07', [CAFE], '1 of 3 quotations, 2 of 7 differences'],
    ['to=2021-11-27', [RINK], '1 of 3 quotations, 3 of 7 differences'],
    ['from=2021-12-31&to=2021-12-31', [RINK], '1 of 3 quotations, 3 of 7 differences'],
    ['outlet=Weekly&to=2022-06-30', [RINK], '1 of 3 quotations, 1 of 7 differences'],
    ['q=jose+CAFE', [CAFE], '1 of 3 quotations, 2 of 7 differences'],
    ['q=%22rebuild+the+pier%22', [PIER], '1 of 3 quotations, 2 of 7 differences'],
    ['q=%22pier+the%22', [], '0 of 3 quotations, 0 of 7 differences'],
    ['kind=typo&severity=critical', [], '0 of 3 quotations, 0 of 7 differences'],
  ])('the address #%s shows what fits all of it', async (hash, ids, said) => {
    const { page } = await reader.open(await html(NEWS))
    await page.evaluate(`location.hash = '${hash}'`)
    await expect.poll(() => told(page)).toBe(said)
    expect(await shown(page)).toEqual(ids)
    expect(await page.getByText('No quotation fits these filters.').isVisible()).toBe(ids.length === 0)
  })

  test('filters are kept in the address as they are set, so that what one sees can be sent, and are cleared at once', async () => {
    const text = await html(NEWS)
    const { page } = await reader.open(text)
    await page.getByLabel('minor').check()
    await page.getByLabel('Outlet').selectOption('Harbour Post')
    await page.getByRole('searchbox').fill('ines')
    await expect.poll(() => told(page)).toBe('1 of 3 quotations, 1 of 7 differences')
    await expect.poll(() => address(page)).toBe('#severity=minor&q=ines&outlet=Harbour+Post')
    await page.reload()
    expect(await shown(page)).toEqual([CAFE])
    expect(await page.getByLabel('minor').isChecked()).toBe(true)
    expect(await page.getByRole('searchbox').inputValue()).toBe('ines')
    await page.getByRole('button', { name: 'Clear filters' }).click()
    await expect.poll(() => shown(page)).toEqual(ALL)
    await expect.poll(() => address(page)).toBe('')
  })

  test('the figures of the overview lead to what they count', async () => {
    const { page } = await reader.open(await html(NEWS))
    await page.getByRole('link', { name: '2 minor' }).click()
    await expect.poll(() => shown(page)).toEqual([RINK, CAFE])
    expect(await page.getByLabel('minor').isChecked()).toBe(true)
  })

  test('differences beside those that are looked for stand back', async () => {
    const { page } = await reader.open(await html(NEWS))
    await page.getByLabel('minor').check()
    await expect.poll(() => page.locator('tr.aside:visible').count()).toBe(3)
    await page.getByLabel('minor').uncheck()
    await expect.poll(() => page.locator('tr.aside').count()).toBe(0)
  })

  test('a hostile address does nothing', async () => {
    const { page, deeds } = await reader.open(
      await html(NEWS),
      {},
      '#q=%3Cimg+src%3Dx+onerror%3Dalert(1)%3E&severity=__proto__&kind=%22&from=x',
    )
    expect(await shown(page)).toEqual([])
    await page.evaluate("location.hash = '%E0%A4%A'")
    expect(await page.locator('.card').count()).toBe(3)
    expect(deeds).toEqual([])
  })
})
