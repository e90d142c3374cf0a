import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { judged } from '../judged.ts'
import { CHROMIUM, openAll, type Reader, startReader, violationsOn, workOf } from './browser.ts'
import { address, ALL, CAFE, html, PIER, RINK, shown, told } from './clusters-page.ts'
import { hostile, HOSTILE_TEXTS } from './hostile.ts'
import { manyOf, NEWS } from './html-news.ts'
import { newsOf } from './news.ts'

const current = (page: Page) => page.evaluate<string>("document.querySelector('.card.current')?.id")
const isOpen = (page: Page, id: string) => page.evaluate<boolean>(`document.querySelector('#${id} .inside').open`)
const isInSight = (page: Page, id: string) =>
  page.evaluate<boolean>(
    `(({ top, bottom }) => top >= -1 && top < innerHeight && bottom > 0)(document.getElementById('${id}').getBoundingClientRect())`,
  )
const differenceOf = (kind: string) =>
  NEWS.findings.flatMap(({ discrepancies }) => discrepancies).find((each) => each.kind === kind)?.id ?? ''
const HOSTILE = Object.values(HOSTILE_TEXTS).join(' ')

describe.runIf(CHROMIUM)('clusters in a browser (skipped where there is no Chromium: apt-get install chromium)', () => {
  let reader: Reader
  beforeAll(async () => {
    reader = await startReader()
  })
  afterAll(() => reader.close())

  test.each([
    ['by day', 'light', 1280],
    ['in the dark', 'dark', 1280],
    ['on a telephone', 'light', 420],
    ['on a telephone in the dark', 'dark', 420],
  ] as const)('the page is accessible %s, with everything open and with filters set', async (_, colorScheme, width) => {
    const { page, deeds } = await reader.open(await html(NEWS), { colorScheme, viewport: { width, height: 900 } })
    expect(await violationsOn(page)).toEqual([])
    await openAll(page)
    await page.getByLabel('critical').check()
    await expect.poll(() => shown(page)).toEqual([PIER])
    await page.evaluate(`location.hash = '${differenceOf('typo')}'`)
    await expect.poll(() => current(page)).toBe(RINK)
    expect(await violationsOn(page)).toEqual([])
    await page.keyboard.press('?')
    expect(await violationsOn(page)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
    expect(deeds).toEqual([])
  })

  test('the address of a difference opens its cluster, shows and marks it, even where filters hide it', async () => {
    const { page } = await reader.open(await html(NEWS))
    const typo = differenceOf('typo')
    await page.getByLabel('critical').check()
    await expect.poll(() => shown(page)).toEqual([PIER])
    await page.evaluate(`location.hash = '${typo}'`)
    await expect.poll(() => shown(page)).toEqual(ALL)
    expect(await isOpen(page, RINK)).toBe(true)
    expect(await current(page)).toBe(RINK)
    await expect.poll(() => isInSight(page, typo)).toBe(true)
    expect(await page.evaluate(`getComputedStyle(document.querySelector('#${typo} td')).backgroundColor`)).not.toBe('rgba(0, 0, 0, 0)')
  })

  test('a page that is opened at the address of a cluster shows it', async () => {
    const { page } = await reader.open(await html(manyOf(300)), {}, '#q-211')
    await expect.poll(() => isInSight(page, 'q-211')).toBe(true)
    expect(await isOpen(page, 'q-211')).toBe(true)
  })

  test('a link is copied whole, by a button and by a key', async () => {
    const { page } = await reader.open(await html(NEWS), { permissions: ['clipboard-read', 'clipboard-write'] })
    const clipboard = () => page.evaluate<string>('navigator.clipboard.readText()')
    await page.locator(`#${RINK} header`).hover()
    await page.locator(`[data-copy=${RINK}]`).click()
    await expect.poll(clipboard).toBe(`${page.url().split('#')[0]}#${RINK}`)
    expect(await page.locator(`[data-copy=${RINK}]`).textContent()).toBe('copied')
    await page.keyboard.press('j')
    await page.keyboard.press('c')
    await expect.poll(clipboard).toBe(`${page.url().split('#')[0]}#${CAFE}`)
  })

  test('the clusters can be gone through with the keyboard alone, and those that are hidden are passed over', async () => {
    const { page } = await reader.open(await html(NEWS))
    const press = async (keys: string) => {
      for (const key of keys) await page.keyboard.press(key)
    }
    await press('jj')
    expect(await current(page)).toBe(RINK)
    await press('o')
    expect(await isOpen(page, RINK)).toBe(true)
    await press('ok')
    expect([await isOpen(page, RINK), await current(page)]).toEqual([false, PIER])
    await press('?')
    expect(await page.getByRole('dialog').isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    await press('/')
    await page.keyboard.type('jose')
    await expect.poll(() => shown(page)).toEqual([CAFE])
    await page.keyboard.press('Escape')
    await press('j')
    expect(await current(page)).toBe(CAFE)
  })

  test('everything is opened at once, and closed again', async () => {
    const { page } = await reader.open(await html(NEWS))
    await page.getByRole('button', { name: 'Open all' }).click()
    expect(await Promise.all(ALL.map((id) => isOpen(page, id)))).toEqual([true, true, true])
    await page.getByRole('button', { name: 'Close all' }).click()
    expect(await Promise.all(ALL.map((id) => isOpen(page, id)))).toEqual([false, false, false])
  })

  test('side by side the sigla stay in sight when long lines are scrolled', async () => {
    const { page } = await reader.open(await html(NEWS), { viewport: { width: 420, height: 800 } })
    await openAll(page)
    const lefts = await page.evaluate<number[]>(
      `(() => { const scroll = document.querySelector('#${RINK} .scroll'); const lefts = () => scroll.querySelector('th[scope=row]').getBoundingClientRect().left; const before = lefts(); scroll.scrollLeft = 200; return [before, lefts(), scroll.scrollLeft] })()`,
    )
    expect(lefts).toEqual([lefts[0], lefts[0], 200])
  })

  test('side by side the first words that differ are in sight when a cluster is opened', async () => {
    const { page } = await reader.open(await html(NEWS), { viewport: { width: 420, height: 800 } })
    await page.locator(`#${RINK} summary`).click()
    const isSeen = () =>
      page.evaluate<boolean>(
        `(() => { const word = document.querySelector('#${RINK} .alignment b').getBoundingClientRect(); const { left, right } = document.querySelector('#${RINK} .scroll').getBoundingClientRect(); return word.left >= left && word.right <= right })()`,
      )
    await expect.poll(isSeen).toBe(true)
    expect(await page.evaluate(`document.querySelector('#${RINK} .scroll').scrollWidth > 800`)).toBe(true)
  })

  test('without scripts everything can be read, and nothing stands there that would do nothing', async () => {
    const { page } = await reader.open(await html(NEWS), { javaScriptEnabled: false })
    expect(await page.locator('.card:visible').count()).toBe(3)
    expect(await page.locator('button:visible, input:visible, select:visible').count()).toBe(0)
    await page.getByText('All 4 printings side by side').first().click()
    expect(await page.locator('.alignment:visible, .printings:visible').count()).toBe(2)
  })

  test('on paper every cluster is open, with the key of outlets, and there is nothing to press', async () => {
    const { page } = await reader.open(await html(NEWS))
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('button:visible, input:visible, select:visible, summary:visible').count()).toBe(0)
    expect(await page.locator('.alignment:visible').count()).toBe(3)
    expect(await page.locator('.printings li:visible').count()).toBe(10)
    expect(await page.locator('.key li:visible').count()).toBe(new Set(NEWS.articles.map(({ id }) => id)).size)
    expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(10_000)
  })

  test('a long side-by-side runs on over lines on paper, its words as far apart as each prints them', async () => {
    const words = 'We sail at one ~, come back by two ~, and eat at three ~.'
    const others = 'You row by six ~; turn home at ten ~; or sleep till nine ~!'
    const differences = others.split(' ').map((at) => ({ at }))
    const { page } = await reader.open(await html(newsOf([judged({ A: words, B: others }, differences)])))
    await page.emulateMedia({ media: 'print' })
    const rows = await page.evaluate<string[]>(
      "[...document.querySelectorAll('.alignment.wide tbody tr')].map((row) => { row.querySelector('th').remove(); return row.innerText.trim() })",
    )
    expect(rows).toEqual([words, others].map((cells) => cells.replaceAll(' ~', '')))
  })

  test('what filters leave is what is printed, and how much it is', async () => {
    const { page } = await reader.open(await html(NEWS), {}, '#kind=typo&severity=minor')
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.card:visible').count()).toBe(1)
    expect(await page.getByText('1 of 3 quotations, 1 of 7 differences').isVisible()).toBe(true)
    expect(await page.getByText('minor, typing slip').isVisible()).toBe(true)
  })

  test.each([
    ['behind', hostile(NEWS, HOSTILE)],
    ['before', hostile(NEWS, '', HOSTILE)],
  ])('hostile words %s all that is printed are shown and do nothing', async (_, report) => {
    const { page, deeds } = await reader.open(await html(report))
    await openAll(page)
    await page.mouse.move(600, 400)
    for (const key of 'jo') await page.keyboard.press(key)
    await page.getByRole('searchbox').fill(HOSTILE.slice(0, 40))
    await expect.poll(() => address(page)).not.toBe('')
    await page.getByRole('button', { name: 'Clear filters' }).click()
    for (const name of ['outlet', 'speaker', 'kind']) {
      await page.locator(`select[name=${name}]`).selectOption({ index: 1 })
      await expect.poll(() => told(page)).toMatch(/^[1-3] of 3 quotations/)
      await page.getByRole('button', { name: 'Clear filters' }).click()
    }
    expect(await page.evaluate("'ran' in window")).toBe(false)
    expect(await page.locator('.card').count()).toBe(3)
    await page.setViewportSize({ width: 420, height: 800 })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(420)
    expect(deeds).toEqual([])
  })

  test('two thousand clusters are not laid out anew for each of them when they are opened, searched, filtered and found', async () => {
    const { page } = await reader.open(await html(manyOf(2_000)))
    const spent = await workOf(page)
    await page.reload()
    // Not by role or label: to find what has them would be most of the work.
    const count = () => page.evaluate<string>("document.querySelector('[data-count]').textContent")
    await page.locator('input[type=search]').fill('cafe')
    await expect.poll(count).toBe('667 of 2000 quotations, 1334 of 4666 differences')
    await page.locator('input[value=minor]').check()
    await expect.poll(count).toBe('667 of 2000 quotations, 667 of 4666 differences')
    await page.evaluate("location.hash = 'q-1777'")
    await expect.poll(() => isInSight(page, 'q-1777')).toBe(true)
    const { layouts, seconds } = await spent()
    expect(layouts).toBeGreaterThan(0)
    expect(layouts).toBeLessThan(500)
    expect(seconds).toBeLessThan(60)
  })
})
