import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'
import type { Report } from '../../src/model.ts'
import { renderReport } from '../../src/report/index.ts'
import { hostile } from './hostile.ts'
import { page, textOf } from './html-page.ts'
import { PIER_DRAFT, TWO_DRAFTS } from './html-story.ts'
import { newsOf, PIER, RINK } from './news.ts'

const checker = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // It counts the letters of entities; see the test below.
    'long-title': 'off',
    // The ids are those of the JSON; a dot parts the number of a quotation that a draft has twice.
    'valid-id': ['error', { relaxed: true }],
    'no-unknown-elements': 'error',
    'no-inline-style': 'error',
    'unique-landmark': 'error',
    'heading-level': 'error',
  },
})

test.each<readonly [string, Report]>([
  ['clusters', newsOf([RINK, PIER])],
  ['nothing that differs', newsOf([])],
  ['hostile clusters', hostile(newsOf([RINK, PIER]))],
  ['a draft', PIER_DRAFT],
  ['two drafts', TWO_DRAFTS],
  ['a hostile draft', hostile(PIER_DRAFT)],
])('a page of %s is written by the rules of HTML', async (_, report) => {
  const { results } = await checker.validateString(await renderReport(report, 'html', { verbose: true }))
  const found = results.flatMap(({ messages }) => messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`))
  expect(found).toEqual([])
})

test('the checker finds what is not by the rules', async () => {
  const { valid } = await checker.validateString('<!DOCTYPE html><html><body><p><div style="color:red"></div></p></body></html>')
  expect(valid).toBe(false)
})

test('a tab shows the whole title, however long the name of a draft is', async () => {
  const title = textOf((await page(hostile(PIER_DRAFT))).document.querySelector('title'))
  expect(title.length).toBeLessThanOrEqual(70)
  expect(title).toMatch(/ · 1 differs, 1 not found$/)
})
