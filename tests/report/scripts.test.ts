import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import type { Report } from '../../src/model.ts'
import { type ReportOptions, renderReport } from '../../src/report/index.ts'
import { judged } from '../judged.ts'
import { newsOf } from './news.ts'

const PLAIN: Partial<ReportOptions> = { width: 80, colour: false, verbose: false, minSeverity: 'minor' }

function table(report: Report, options: Partial<ReportOptions> = {}): Promise<string> {
  return renderReport(report, 'table', { ...PLAIN, ...options })
}

/** The columns at which a text stands in the lines that have it. */
function columnsOf(printed: string, text: string): number[] {
  const lines = printed.split('\n').filter((line) => line.includes('›') && line.includes(text))
  return [...new Set(lines.map((line) => stringWidth(line.slice(0, line.indexOf(text)))))]
}

test.each([
  ['Chinese', '我们 ~今晚 ~很 ~失望', '我们 ~今晚 ~极 ~失望', '~极'],
  ['emoji and flags', 'we feel 🎉👨‍👩‍👧 🇩🇪 so down', 'we feel 🎉👨‍👩‍👧 🇩🇪 very down', 'very'],
  ['Hindi', 'हम नमस्ते बहुत दुखी हैं', 'हम नमस्ते ज़रा दुखी हैं', 'ज़रा'],
  ['Arabic with its vowels', 'نَحْنُ نَشْعُرُ بِخَيْبَةٍ كَبِيرَةٍ', 'نَحْنُ نَشْعُرُ بِخَيْبَةٍ صَغِيرَةٍ', 'صَغِيرَةٍ'],
  ['Hebrew', 'אנחנו מאוד עצובים', 'אנחנו קצת עצובים', 'קצת'],
])('columns stay straight with %s', async (_, one, other, at) => {
  const printed = await table(
    newsOf([judged({ A: one, B: other, C: one.replace(/\S+$/, 'x') }, [{ at }, { at: 'x', kind: 'typo', severity: 'minor' }])]),
  )

  expect(columnsOf(printed, '›')).toHaveLength(1)
  expect(columnsOf(printed, 'content-substitution')).toEqual(columnsOf(printed, 'typo'))
})

test('wide words in a narrow window lose no letter', async () => {
  const cells = Array.from({ length: 40 }, () => '失望').join(' ~')
  const printed = await table(newsOf([judged({ A: `我 ~${cells}`, B: `他 ~${cells}` }, [{ at: '他', kind: 'pronoun-change' }])]), {
    width: 30,
  })

  expect(printed.split('\n').filter((line) => stringWidth(line) > 30)).toEqual([])
  expect(printed).toContain('我¹失望')
})

test.each([40, 80])('at %i columns a speaker, a reading and a file from right to left keep to their own', async (width) => {
  const cluster = judged({ A: 'אנחנו מאוד עצובים', B: 'אנחנו קצת עצובים' }, [{ at: 'קצת' }], { speaker: 'נועה לוי' })
  const printed = await table(newsOf([cluster], [], { skipped: [{ path: 'מזח.txt', reason: 'it is empty' }] }), { width })

  expect(printed).toContain('\u2068נועה לוי\u2069 · written')
  expect(printed).toMatch(/\u2068מאוד\u2069 +A/)
  expect(printed).toMatch(/› +\u2068קצת\u2069 +B/)
  expect(printed).toContain('\u2068מזח.txt\u2069: it is empty')
})

test('right-to-left words do not turn round what stands beside them', async () => {
  const printed = await table(newsOf([judged({ A: 'אנחנו מאוד עצובים', B: 'אנחנו קצת עצובים' }, [{ at: 'קצת' }])]))

  expect(printed).toContain('\u2068קצת\u2069')
})

test('an article cannot move the cursor, set colours, make links or turn lines around', async () => {
  const hostile = '\u001b[2J\u001b]8;;http://x.example\u0007so\u001b]8;;\u0007\u202e\u0007\u009b31m\u2066\r'
  const cluster = judged(
    {
      A: { cells: 'we feel so let down', outlet: 'Week\u001b[31mly\u202e', path: 'a\u001b[2K\n.txt' },
      B: { cells: 'we feel - let down', label: '\u0000x\u009d0;title\u009c' },
    },
    [{ at: 'so', lemma: { kind: 'attested', sigla: ['A'], text: hostile }, rule: '\u001b[5mrule', kind: 'kind' }],
    { speaker: 'Ana\u001b[1A\u2028Petrov' },
  )
  const report = newsOf([cluster], [], { skipped: [{ path: 'x\u001b[2J.txt', reason: 'bad\u0007\nname' }] })
  const { loci } = report.findings[0]!
  const altered = {
    ...report,
    findings: [
      {
        ...report.findings[0]!,
        loci: loci.map(({ readings }) => ({ readings: readings.map((each) => ({ ...each, text: `${each.text}\u001b[7m` })) })),
      },
    ],
  }

  for (const format of ['table', 'apparatus'] as const) {
    for (const given of [report, altered]) {
      const printed = await renderReport(given, format, { ...PLAIN, verbose: true })
      expect(printed.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066\u2067\u2028\u2029]/u)
    }
  }
})
