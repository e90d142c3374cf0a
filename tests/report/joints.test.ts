import { expect, test } from 'vitest'
import { check } from '../../src/check.ts'
import { renderReport } from '../../src/report/index.ts'

const OTHER = '“The island has no other buyer than the council, and the islanders know it better than the mayor,” Ona Bray said.'

/** The base wording of what an article and another print, as the table shows it. */
async function wordingOf(text: string, other = OTHER): Promise<string> {
  const sources = [text, other].map((each, i) => ({ name: `${i}.txt`, bytes: new TextEncoder().encode(`${each}\n`) }))
  const printed = await renderReport(await check(sources), 'table', { width: 200, verbose: true })
  return Array.from(printed.matchAll(/^│ (.*)$/gm), ([, line]) => line).join(' ')
}

test('a reporter’s clause between two pieces of a quotation is shown as a stroke', async () => {
  const parted = '“The island has no other buyer than the council,” Ona Bray said, “and the islanders know it better than the mayor does.”'

  expect(await wordingOf(parted, parted)).toBe(
    'The island has no other buyer than the council, / and the islanders know it better than the mayor does.',
  )
})

test('words carried on over a paragraph are parted by its sign', async () => {
  const parted =
    '“The island has no other buyer than the council, and it shows.\n\n“The islanders know it better than the mayor does,” Ona Bray said.'

  expect(await wordingOf(parted, parted)).toContain('and it shows. ¶ The islanders know')
})

test('words that the base prints in one piece are not parted', async () => {
  expect(await wordingOf(OTHER, OTHER)).not.toMatch(/[/¶]/)
})
