import { expect, test } from 'vitest'
import { renderReport } from '../../src/report/index.ts'
import { type Difference, judged } from '../judged.ts'
import { reportOf } from '../report-of.ts'

const PRINTINGS = { A: 'We shall mend the pier', B: 'We shall close the pier' }

function printed(difference: Omit<Difference, 'at'>, verbose = true): Promise<string> {
  return renderReport(reportOf([judged(PRINTINGS, [{ at: 'close', ...difference }])]), 'table', { width: 100, colour: false, verbose })
}

test('what would change a severity is shown to whoever asks for more, the same severity in one', async () => {
  const otherwise = [
    { severity: 'critical', when: 'it stood in a headline, deck or caption' },
    { severity: 'minor', when: 'the words were spoken' },
    { severity: 'minor', when: 'the profile were strict' },
  ] as const

  expect(await printed({ otherwise })).toContain(
    'critical if it stood in a headline, deck or caption; minor if the words were spoken, or if the\n    profile were strict\n',
  )
  expect(await printed({ otherwise }, false)).not.toContain('if the words were spoken')
  expect(await printed({})).not.toContain(' if ')
})

test('a doubt is told with its reason, unless the rule has said it', async () => {
  expect(await printed({ confidence: 'low', confidenceReason: '2 shared words' })).toContain(
    'other content words · low confidence (2 shared words)',
  )
  expect(await printed({ confidence: 'low', confidenceReason: 'other content words' })).toContain('other content words · low confidence\n')
  expect(await printed({ confidence: 'high', confidenceReason: '9 shared words' })).not.toContain('(9 shared words)')
})

test('a profile that is not the usual one stands in the first lines, and what it has turned off', async () => {
  const report = reportOf([{ ...judged(PRINTINGS, [{ at: 'close' }]), off: { typo: 2 } }])
  const harbour = { ...report, options: { ...report.options, profile: 'harbour' } }

  expect(await renderReport(harbour, 'table')).toMatch(/^2 articles · .* · profile harbour\n2 typo turned off\n/)
  expect(await renderReport(reportOf([judged(PRINTINGS)]), 'table')).not.toContain('profile')
})
