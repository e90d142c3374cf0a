import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { VerdictName } from '../../src/model.ts'
import { renderReport } from '../../src/report/index.ts'
import { widthOf } from '../../src/report/width-of.ts'
import { DRAFT, type Quoted, reportOn } from '../ticks/draft.ts'
import { at, CLIPS } from './draft-story.ts'

const HOSTILE = '\u001b[31mred\u001b[0m\u001b]8;;http://x\u0007link \u202eturned\u202c a\r\nb\u0000 =cmd()|x 👩‍👩‍👧 漢字 ‏عربي'
const WORDS = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 90 }), fc.constantFrom(HOSTILE, 'We sail at dawn', ''))
const NAME = fc.constantFrom<VerdictName>('verbatim', 'differs', 'not-found', 'not-comparable')
const QUOTED = fc.record(
  {
    content: WORDS,
    speaker: WORDS,
    verdict: NAME,
    reason: WORDS,
    form: fc.constantFrom('direct' as const, 'mention' as const),
    tick: fc.record({ ticked: fc.boolean(), note: WORDS, speaker: WORDS }),
    evidence: fc.array(fc.constantFrom(at('a'), at('t', { agrees: false })), { maxLength: 5 }),
  },
  { requiredKeys: ['content'] },
)

test('every quotation stands in the checklist exactly once, whatever it prints, and no line is wider than the window', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(QUOTED, { maxLength: 8 }), fc.integer({ min: 30, max: 130 }), async (given, width) => {
      const report = { ...reportOn(given), articles: [DRAFT, ...CLIPS] }
      const lines = (await renderReport(report, 'checklist', { width })).split('\n')
      const numbers = lines.flatMap((line) => /^ *(\d+) +\[[ x]\] /.exec(line.replace(/[\u2068\u2069]/g, ''))?.[1] ?? [])

      expect(numbers.map(Number)).toEqual(given.map((_, i) => i + 1))
      expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(width)
    }),
  )
})

test('words of a quotation are never shortened', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 60 }),
      fc.integer({ min: 40, max: 130 }),
      async (words, width) => {
        const text = await renderReport(reportOn([{ content: words.join(' ') }]), 'checklist', { width })
        expect(text.replace(/\s+/g, ' ')).toContain(`“${words.join(' ')}”`)
      },
    ),
  )
})

test('nothing an article or an editor wrote reaches the terminal as a command', async () => {
  const evil: Quoted = {
    content: HOSTILE,
    speaker: HOSTILE,
    reason: HOSTILE,
    verdict: 'not-found',
    nearest: { article: 'a', content: HOSTILE, agreement: 0.5, speaker: HOSTILE, spans: [{ start: 0, end: 1, time: HOSTILE }] },
    evidence: [at('evil')],
    tick: { ticked: true, note: HOSTILE, since: HOSTILE, speaker: HOSTILE },
  }
  const report = reportOn([evil, { ...evil, form: 'mention' }])
  const text = await renderReport(
    {
      ...report,
      articles: [
        { ...DRAFT, path: HOSTILE },
        { id: 'evil', path: HOSTILE, label: HOSTILE, outlet: HOSTILE, date: HOSTILE, role: 'report' },
      ],
      outdated: [{ article: DRAFT.id, content: HOSTILE, note: HOSTILE, since: HOSTILE, ticked: true, now: report.verdicts?.[0]?.id ?? '' }],
    },
    'checklist',
  )

  expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e]/u)
  expect(text).toContain('turned')
})
