import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Report } from '../../src/model.ts'
import { ticks } from '../../src/ticks/index.ts'
import { ticksOf } from '../../src/ticks/ticks-of.ts'
import { DRAFT, reportOn } from './draft.ts'

const WORDS = fc.constantFrom('Never', 'never!', 'We sail at dawn', 'We sail at noon', 'Not a word', '🙂', '')
const SPEAKER = fc.constantFrom('Ines Toller', 'Oskar Wenn', '')
const QUOTED = fc.record({
  content: WORDS,
  speaker: SPEAKER,
  ticked: fc.boolean(),
  note: fc.constantFrom('', 'on tape', 'letter of 3 May'),
})

interface Given {
  readonly content: string
  readonly speaker: string
  readonly ticked: boolean
  readonly note: string
}

/** A report on a draft with what is noted of its quotations. */
const noted = (given: readonly Given[]): Report =>
  reportOn(
    given.map(({ content, speaker, ticked: isTicked, note }) => ({
      content,
      ...(speaker && { speaker }),
      ...((isTicked || note) && { tick: { ticked: isTicked, ...(note && { note }) } }),
    })),
  )

const bare = (given: readonly Given[]): Report => noted(given.map((each) => ({ ...each, ticked: false, note: '' })))

/** What is noted, whatever the order. */
const told = (report: Report): string[] =>
  (report.verdicts ?? [])
    .flatMap(({ quotation, tick }) =>
      tick ? [`${quotation.content.replace(/\W/g, '').toLowerCase()} ${quotation.speaker} ${JSON.stringify(tick)}`] : [],
    )
    .toSorted()

const count = (each: Report): number => (each.verdicts?.filter(({ tick }) => tick).length ?? 0) + (each.outdated?.length ?? 0)

test('what is saved of a report and read again is the same report', () => {
  fc.assert(
    fc.property(fc.array(QUOTED, { maxLength: 12 }), (given) => {
      expect(ticks(bare(given), [ticksOf(noted(given), DRAFT)])).toEqual(noted(given))
    }),
  )
})

test('however paragraphs are moved, the same words of the same speaker keep what was noted', () => {
  const permuted = fc
    .array(QUOTED, { maxLength: 10 })
    .chain((given) => fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length, maxLength: given.length })))
  fc.assert(
    fc.property(permuted, ([given, moved]) => {
      const report = ticks(bare(moved), [ticksOf(noted(given), DRAFT)])
      expect(told(report)).toEqual(told(noted(given)))
      expect(report.outdated).toBeUndefined()
    }),
  )
})

test('nothing that was noted is ever lost, whatever becomes of the draft', () => {
  fc.assert(
    fc.property(fc.array(QUOTED, { maxLength: 10 }), fc.array(QUOTED, { maxLength: 10 }), (given, later) => {
      const report = ticks(bare(later), [ticksOf(noted(given), DRAFT)])
      expect(count(report)).toBe(count(noted(given)))
      // And it can be saved and read once more.
      expect(ticks(bare(later), [ticksOf(report, DRAFT)])).toEqual(report)
      // The former version finds all of it again.
      expect(count(ticks(bare(given), [ticksOf(report, DRAFT)]))).toBe(count(noted(given)))
    }),
  )
})

test('ids in a file are unique, and sorted', () => {
  fc.assert(
    fc.property(fc.array(QUOTED, { maxLength: 10 }), fc.array(QUOTED, { maxLength: 10 }), (given, later) => {
      const ids = ticksOf(ticks(bare(later), [ticksOf(noted(given), DRAFT)]), DRAFT).ticks.map(({ id }) => id)
      expect(ids).toEqual([...new Set(ids)].toSorted())
    }),
  )
})
