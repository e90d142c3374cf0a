import { describe, expect, test } from 'vitest'
import { judged } from '../../src/classify/index.ts'
import { collate } from '../../src/collate/index.ts'
import { renderReport } from '../../src/report/index.ts'
import { printings } from '../printings.ts'
import { reportOf } from '../report-of.ts'

const REST = 'should have to sell a boat before the tide'

/** The words of a cluster once, as the terminal shows them, without numbers. */
async function wordingOf(contents: Readonly<Record<string, string>>): Promise<string> {
  const table = await renderReport(reportOf([judged(collate(printings(contents)))]), 'table', { width: 200, verbose: true })
  return (/^│ (.*)$/m.exec(table)?.[1] ?? '').replace(/[⁰¹²³⁴-⁹‸\u2009]/g, '')
}

describe('the words shown once are printed side by side by somebody', () => {
  test.each([
    ['No one or nobody', [`Nobody ${REST}`, `Nobody ${REST}`, `No one ${REST}`], `Nobody ${REST}`],
    ['every one or everybody', [`Everybody ${REST}`, `Everybody ${REST}`, `Every one ${REST}`], `Everybody ${REST}`],
    ['not a soul or nobody', [`Nobody ${REST}`, `Nobody ${REST}`, `Not a soul ${REST}`], `Nobody ${REST}`],
    [
      'with a capital and without',
      [`Sell it. Nobody else should.`, `Sell it, nobody else.`, `Sell it. No one else should.`],
      'Sell it. Nobody else should.',
    ],
    ['a share in figures or in words', ['Fifty per cent of us', '50% of us'], 'Fifty per cent of us'],
    [
      'a form that one alone has, where a negation differs',
      [
        'We can say the mill is safe today',
        'We cannot say the mill is safe today',
        'We can’t say the mill is safe today',
        'We can’t say the mill is safe today',
      ],
      'We can’t say the mill is safe today',
    ],
    ['a stop where others close with an emoji', ['We ask for flour 😢', 'We ask for flour.', 'We ask for flour 😢'], 'We ask for flour 😢'],
  ])('%s', async (_, [A = '', B = '', C, D], expected) => {
    expect(await wordingOf({ A, B, ...(C !== undefined && { C }), ...(D !== undefined && { D }) })).toBe(expected)
  })
})
