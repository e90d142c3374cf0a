import { expect, test } from 'vitest'
import { renderReport } from '../../src/report/index.ts'
import { judged } from '../judged.ts'
import { reportOf } from '../report-of.ts'

const WHOLE = 'She gave the keys of the old harbour office to nobody at all that year'

/** The words of a cluster once, as the terminal and the page show them; `elided` says which of them an ellipsis stands for. */
async function wordingOf(elided: string, at: string): Promise<readonly [terminal: string, page: string]> {
  const report = reportOf([judged({ A: elided, B: elided, C: WHOLE }, [{ at, severity: 'major', marked: true }])])
  const table = await renderReport(report, 'table', { width: 200 })
  const page = await renderReport(report, 'html')
  return [/^│ (.*)$/m.exec(table)?.[1] ?? '', (/<p class="wording"[^>]*>(.*?)<\/p>/.exec(page)?.[1] ?? '').replace(/<\/?b\b[^>]*>/g, '')]
}

test('words of which each is elided are one gap, with the number of what is said of it', async () => {
  expect(await wordingOf('She gave the keys … … … … … to nobody at all that year', 'of the old harbour office')).toEqual([
    'She gave the keys …¹ to nobody at all that year',
    'She gave the keys …<sup>1</sup> to nobody at all that year',
  ])
})

test('beside words that are not shown for length no second sign stands', async () => {
  const long = 'and of the sheds beside it and the two slips and the winter moorings along the north mole that the fleet had used'

  expect(await wordingOf(`${WHOLE} ${long} … …`, 'nobody at all that year')).toEqual([
    expect.not.stringMatching(/…\s*…/),
    expect.anything(),
  ])
})
