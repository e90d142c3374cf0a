import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { baselineOf, gate, gates } from '../../src/gate/index.ts'
import type { BaselineEntry, Report, Severity } from '../../src/model.ts'
import { type Difference, judged, type Row } from '../judged.ts'
import { reportOf } from '../report-of.ts'

const SO = 'the players who grew up here feel so let down tonight by the club'
const NONE = SO.replace('so', '-')
const VERY = SO.replace('so', 'very')

type Printings = Readonly<Record<string, string | Row>>

function report(printings: Printings, ...differences: readonly Difference[]): Report {
  return reportOf([judged(printings, differences)])
}

const FIRST = report({ A: SO, B: NONE }, { at: 'so' })
const BASELINE = baselineOf(FIRST)

const statesOf = ({ findings }: Report) => findings.flatMap(({ discrepancies }) => discrepancies.map(({ state }) => state))

test('without a baseline everything is new', () => {
  const gated = gate(FIRST, [])

  expect(statesOf(gated)).toEqual(['new'])
  expect(gated.counts.new).toBe(1)
  expect(gates(gated, 'major')).toBe(true)
})

test('a run against its own baseline has nothing new', () => {
  const gated = gate(FIRST, BASELINE)

  expect(statesOf(gated)).toEqual(['known'])
  expect(gated.counts.new).toBe(0)
  expect(gated.baseline.absent).toEqual([])
  expect(gates(gated, 'info')).toBe(false)
})

test('an entry says what differs and where, and not who printed it', () => {
  expect(BASELINE).toEqual([
    {
      id: expect.stringMatching(/^d-[0-9a-f]{8}$/),
      kind: 'content-substitution',
      severity: 'major',
      family: 'wording',
      readings: ['', 'so'],
      context: { before: 'grew up here feel', after: 'let down tonight by' },
    },
  ])
})

test('what an editor accepts stays accepted, with the reason', () => {
  const accepted = BASELINE.map((entry): BaselineEntry => ({ ...entry, accepted: true, reason: 'she said it twice' }))
  const gated = gate(FIRST, accepted)

  expect(gated.findings[0]?.discrepancies[0]).toMatchObject({ state: 'accepted', reason: 'she said it twice' })
  expect(baselineOf(gated)).toEqual(accepted)
})

test('what is judged otherwise now is known all the same', () => {
  const gated = gate(report({ A: SO, B: NONE }, { at: 'so', kind: 'degree-change', severity: 'critical' }), BASELINE)

  expect(gated.findings[0]?.discrepancies[0]).toMatchObject({ state: 'known', reclassified: true })
  expect(gate(FIRST, BASELINE).findings[0]?.discrepancies[0]).not.toHaveProperty('reclassified')
})

test('what is no longer found is listed, and what is left stays', () => {
  const gone: BaselineEntry = { ...BASELINE[0]!, id: 'd-00000000', readings: ['harm', 'hurt'] }

  expect(gate(FIRST, [gone, ...BASELINE]).baseline.absent).toEqual([gone])
})

test('a further article may differ in the words around: what was known is known', () => {
  const grown = report({ A: SO, B: NONE, C: SO.replace('here feel', 'there felt') }, { at: 'so' })

  expect(grown.findings[0]?.discrepancies[0]?.id).not.toBe(BASELINE[0]?.id)
  expect(statesOf(gate(grown, BASELINE))).toEqual(['known'])
  expect(gate(grown, BASELINE).baseline.absent).toEqual([])
})

test('further articles may make another reading the lemma: between known readings nothing is new', () => {
  const three = baselineOf(report({ A: SO, B: NONE, C: VERY, D: SO }, sides('so', ''), sides('so', 'very')))
  const turned = report({ A: SO, B: NONE, C: VERY, D: VERY, E: VERY }, sides('very', ''), sides('very', 'so'))

  expect(statesOf(gate(turned, three))).toEqual(['known', 'known'])
  expect(gate(turned, three).baseline.absent).toEqual([])
})

test('what is known under another id is known by its place', () => {
  const renamed = BASELINE.map((entry) => ({ ...entry, id: 'd-00000000' }))

  expect(statesOf(gate(FIRST, renamed))).toEqual(['known'])
  expect(gate(FIRST, renamed).baseline.absent).toEqual([])
})

test('a reading nobody printed before is new', () => {
  const fourth = report({ A: SO, B: NONE, C: SO.replace('so', 'rather') }, sides('so', ''), sides('so', 'rather'))

  expect(statesOf(gate(fourth, BASELINE)).toSorted()).toEqual(['known', 'new'])
})

test('the same words in another place are new', () => {
  const elsewhere = report({ A: 'nobody is so glad about the new road', B: 'nobody is - glad about the new road' }, { at: 'so' })

  expect(statesOf(gate(elsewhere, BASELINE))).toEqual(['new'])
})

test('one entry answers for one discrepancy: the same slip once more is new', () => {
  const words = 'we feel let down'
  const once = report({ A: `${words} so ${words} x ${words}`, B: `${words} - ${words} x ${words}` }, { at: 'so' })
  const twice = judged({ A: `${words} so ${words} so ${words}`, B: `${words} - ${words} - ${words}` }, [{ at: 'so' }])
  const [slip] = twice.discrepancies
  const again = reportOf([{ ...twice, discrepancies: [slip!, { ...slip!, loci: [9] }] }])

  expect(statesOf(gate(again, baselineOf(once)))).toEqual(['known', 'new'])
})

test.each<[string, Partial<Difference>, Severity | 'never', boolean]>([
  ['a major one where major fails', {}, 'major', true],
  ['a critical one where major fails', { severity: 'critical' }, 'major', true],
  ['a minor one where major fails', { severity: 'minor' }, 'major', false],
  ['an info one where info fails', { severity: 'info' }, 'info', true],
  ['one that may be of two utterances', { confidence: 'low' }, 'info', false],
  ['one that is likely of one utterance', { confidence: 'medium' }, 'major', true],
  ['a critical one where nothing fails', { severity: 'critical' }, 'never', false],
])('what stops the press: %s', (_, difference, failOn, expected) => {
  expect(gates(gate(report({ A: SO, B: NONE }, { at: 'so', ...difference }), []), failOn)).toBe(expected)
})

test('a baseline holds what is no news only where the run fails on it', () => {
  const info = judged({ A: SO, B: NONE }, [{ at: 'so', severity: 'info' }])

  expect(baselineOf(reportOf([info]))).toEqual([])
  expect(baselineOf(reportOf([info], { failOn: 'info' }))).toHaveLength(1)
})

/** Reports of one cluster whose words differ here and there. */
const anyReport: fc.Arbitrary<Report> = fc
  .array(fc.array(fc.constantFrom('so', 'we', 'feel', 'let', '-', '…', '.'), { minLength: 6, maxLength: 6 }), {
    minLength: 2,
    maxLength: 4,
  })
  .map((rows) => {
    const { collation } = judged(Object.fromEntries(rows.map((cells, i) => [`W${i}`, cells.join(' ')])))
    const [plain] = judged({ A: SO, B: NONE }, [{ at: 'so' }]).discrepancies
    const discrepancies = collation.loci.flatMap(({ readings }, i) => {
      const [lemma, ...variants] = readings.filter(({ kind }) => kind !== 'lacuna')
      return lemma ? variants.map((variant) => ({ ...plain!, loci: [i], lemma, variant })) : []
    })
    return reportOf([{ collation, discrepancies }])
  })

test('whatever differs, a run against its own baseline has nothing new and nothing absent', () => {
  fc.assert(
    fc.property(anyReport, (any) => {
      const gated = gate(any, baselineOf(any))
      expect(new Set(statesOf(gated))).not.toContain('new')
      expect(gated.counts.new).toBe(0)
      expect(gated.baseline.absent).toEqual([])
    }),
  )
})

test('gating twice is gating once, and gating takes nothing out', () => {
  fc.assert(
    fc.property(anyReport, anyReport, (any, other) => {
      const baseline = baselineOf(other)
      const once = gate(any, baseline)
      expect(gate(once, baseline)).toEqual(once)
      expect(gate(once, [])).toEqual(gate(any, []))
      expect(once.findings.map(({ cluster, loci }) => ({ cluster, loci }))).toEqual(
        any.findings.map(({ cluster, loci }) => ({ cluster, loci })),
      )
      expect(statesOf(once)).toHaveLength(statesOf(any).length)
    }),
  )
})

test('an entry is either answered for or absent', () => {
  fc.assert(
    fc.property(anyReport, anyReport, (any, other) => {
      const baseline = baselineOf(other)
      const gated = gate(any, baseline)
      const known = statesOf(gated).filter((state) => state !== 'new').length
      expect(known > 0 || gated.baseline.absent.length === baseline.length).toBe(true)
      expect(baseline).toEqual(expect.arrayContaining([...gated.baseline.absent]))
    }),
  )
})

function sides(lemma: string, variant: string): Difference {
  const who: Readonly<Record<string, string>> = { so: 'A', '': 'B', very: 'C', rather: 'C' }
  const side = (text: string) => ({ kind: text ? 'attested' : 'omitted', sigla: [who[text] ?? ''], text }) as const
  return { at: 'so', lemma: side(lemma), variant: side(variant) }
}
