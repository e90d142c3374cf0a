import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { check } from '../../src/check.ts'
import { page } from './html-page.ts'

const STORIES = fileURLToPath(new URL('../draft', import.meta.url))
const files = readdirSync(STORIES, { withFileTypes: true })
  .filter((each) => each.isDirectory())
  .flatMap(({ name }) => ['draft.docx', 'draft.txt'].map((draft) => [`${STORIES}/${name}`, draft] as const))

test.each(files)('every quotation of %s/%s has a row, and is underlined in the text letter for letter', async (story, draft) => {
  const report = await check([`${story}/${draft}`], { against: [`${story}/clips`] })
  const verdicts = report.verdicts ?? []
  const { document } = await page(report)
  const rows = [...document.querySelectorAll('.row')].map(({ id }) => id)
  expect(verdicts.length).toBeGreaterThan(10)
  expect(rows).toEqual(verdicts.filter(({ quotation }) => quotation.form !== 'mention').map(({ id }) => id))
  const underlined = verdicts.map(({ id }) =>
    [...document.querySelectorAll(`a.q[href="#${id}"]`)].map((link) => link.textContent).join(' '),
  )
  expect(underlined).toEqual(verdicts.map(({ quotation }) => quotation.content))
})
