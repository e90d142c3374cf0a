import { expect, test } from 'vitest'
import { untilOf } from '../../src/cli/until-of.ts'

const TODAY = '2026-11-22'

test.each([
  ['no term', undefined],
  ['today is the last day', TODAY],
  ['a later day', '2027-01-31'],
  ['the 29th of a leap year', '2028-02-29'],
])('%s', (_, until) => {
  expect(untilOf(until === undefined ? {} : { until }, TODAY)).toBe(until)
})

test.each(['2027-02-29', '2027-13-01', '2027-1-31', '31.01.2027', 'January', '', '+02027-01-31', '2027-01-31T00:00:00Z'])(
  'no day of any calendar: %s',
  (until) => {
    expect(() => untilOf({ until }, TODAY)).toThrow(`--until ${until}: must be a day such as 2027-01-31`)
  },
)

test('a day that has passed lets nothing stand', () => {
  expect(() => untilOf({ until: '2026-11-21' }, TODAY)).toThrow('--until 2026-11-21: that day has passed')
})

test('what is withdrawn stays so', () => {
  expect(() => untilOf({ until: '2027-01-31', withdrawn: true }, TODAY)).toThrow(/what is withdrawn stays so/)
})
