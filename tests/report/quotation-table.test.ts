import { expect, test } from 'vitest'
import { type QuotationRow, quotationTable } from '../../src/report/quotation-table.ts'
import { cpuSeconds } from '../cpu-seconds.ts'

const row = (line: number, rest: Partial<QuotationRow> = {}): QuotationRow => ({
  speaker: 'Ona Bray',
  words: `We mend the pier number ${line} by hand, “plank by plank”, and nobody in the council’s own harbour office asks us why we do`,
  remarks: [],
  isSpeech: true,
  depth: 0,
  place: `${line}:2`,
  ...rest,
})

test('speaker, words and place stand side by side, whatever the script', () => {
  const rows = [
    row(7, { words: 'We leave.' }),
    row(19, { speaker: '山田', words: '行きます、すぐに行きます。', remarks: ['headline'] }),
    row(101, { speaker: 'Zoë Bré', words: 'm\u0308q\u0323 quay' }),
  ]

  expect(quotationTable('pier.txt', rows, undefined, { colour: false, width: 40 })).toBe(
    [
      'pier.txt',
      'Ona Bray  We leave.               7:2',
      '山田      行きます、すぐに行きま  19:2',
      '          す。',
      '          (headline)',
      'Zoë Bré   m\u0308q\u0323 quay                 101:2',
      '',
    ].join('\n'),
  )
})

test('a table of ten thousand quotations is set row by row, not anew with each of them', () => {
  const rows = Array.from({ length: 10_000 }, (_, i) => row(i + 1))
  const spent = cpuSeconds()
  const printed = quotationTable('pier.txt', rows, undefined, { colour: false, width: 80 })

  expect(printed.split('\n').length).toBeGreaterThan(20_000)
  expect(spent()).toBeLessThan(15)
})
