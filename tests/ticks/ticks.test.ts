import { describe, expect, test } from 'vitest'
import { type DraftTicks, ticks } from '../../src/ticks/index.ts'
import type { Report } from '../../src/model.ts'
import { DRAFT, type Quoted, reportOn, savedOf } from './draft.ts'

const FERRY = { content: 'The ferry sails until the ice is a foot thick', speaker: 'Ines Toller' }
const LOCK = { content: 'Nobody has painted the lock since my father did', speaker: 'Oskar Wenn' }
const NO = { content: 'Never', speaker: 'Ines Toller' }
const NEVER = { content: 'Never.', speaker: 'Oskar Wenn' }
const ON_TAPE = { ticked: true, note: 'on tape', since: '2026-11-21' }

/** What is ticked of a report: words, speaker, and note or what the speaker was. */
function ticked(report: Report): string[] {
  return (report.verdicts ?? []).flatMap(({ quotation: { content, speaker }, tick }) =>
    tick
      ? [[`${tick.ticked ? '☑' : '☐'} ${content}`, speaker, tick.note, tick.speaker && `then ${tick.speaker}`].filter(Boolean).join(' | ')]
      : [],
  )
}

function outdated(report: Report): string[] {
  const words = new Map(report.verdicts?.map(({ id, quotation }) => [id, quotation.content]))
  return (report.outdated ?? []).map(({ content, now }) => `${content} → ${now === undefined ? 'nothing' : words.get(now)}`)
}

const after = (saved: DraftTicks, ...quoted: readonly Quoted[]): Report => ticks(reportOn(quoted), [saved])

describe('a tick holds as long as the words stand', () => {
  const saved = savedOf({ ...FERRY, ...ON_TAPE })

  test.each<[string, readonly Quoted[]]>([
    ['wherever they are moved', [LOCK, FERRY]],
    ['in other typography', [{ ...FERRY, content: '“The FERRY sails — until the ice is a foot thick!”' }]],
  ])('%s', (_, quoted) => {
    const report = after(saved, ...quoted)

    expect(report.verdicts?.filter(({ tick }) => tick)).toEqual([expect.objectContaining({ tick: ON_TAPE })])
    expect(report.outdated).toBeUndefined()
  })

  test('whoever is named now, and tells who was named then', () => {
    expect(ticked(after(saved, { ...FERRY, speaker: 'Oskar Wenn' }))).toEqual([
      `☑ ${FERRY.content} | Oskar Wenn | on tape | then Ines Toller`,
    ])
    expect(ticked(after(saved, { content: FERRY.content }))).toEqual([`☑ ${FERRY.content} | on tape | then Ines Toller`])
    expect(ticked(after(savedOf({ content: FERRY.content, ticked: true }), FERRY))).toEqual([`☑ ${FERRY.content} | Ines Toller`])
  })
})

describe('a tick whose words are gone is out of date', () => {
  const saved = savedOf({ ...FERRY, ...ON_TAPE })

  test.each<[string, string, string]>([
    ['a word was changed', 'The ferry sails until the ice is a yard thick', 'it'],
    ['it was cut short', 'The ferry sails until the ice', 'it'],
    ['it goes on', `${FERRY.content}, and then we walk over the river as our mothers walked, with lanterns and a rope between us`, 'it'],
    ['something else stands there', LOCK.content, 'nothing'],
    ['only common words are the same', 'Is it the end of the road? Not until the day a man is on the moon', 'nothing'],
    ['a small piece of it is left', 'until the', 'nothing'],
  ])('where %s: “%s” took its place is said of %s', (_, content, is) => {
    const report = after(saved, NO, { content, speaker: 'Ines Toller' })

    expect(ticked(report)).toEqual([])
    expect(outdated(report)).toEqual([`${FERRY.content} → ${is === 'it' ? content : 'nothing'}`])
    expect(report.outdated).toEqual([expect.objectContaining({ ...FERRY, ...ON_TAPE, article: 'a-draft' })])
  })

  test('what is ticked itself takes nobody’s place', () => {
    const other = { ...FERRY, content: 'The ferry sails until the ice is two foot thick' }

    expect(outdated(after(savedOf({ ...FERRY, ...ON_TAPE }, { ...other, ticked: true }), other))).toEqual([`${FERRY.content} → nothing`])
  })

  test('the most similar is what took its place', () => {
    const near = 'The ferry sails until the ice is a yard thick'
    const far = 'The ferry sails no more, the ice is thick'

    expect(outdated(after(saved, { content: far }, { content: near }, LOCK))).toEqual([`${FERRY.content} → ${near}`])
  })
})

describe('of the same words printed twice', () => {
  test.each<[string, DraftTicks, readonly Quoted[], readonly string[], readonly string[]]>([
    [
      'each keeps its own tick when they change places',
      savedOf({ ...NO, ticked: true, note: '1' }, { ...NEVER, ticked: false, note: '2' }),
      [NEVER, NO],
      ['☐ Never. | Oskar Wenn | 2', '☑ Never | Ines Toller | 1'],
      [],
    ],
    [
      'the ticked one keeps it when the other is cut',
      savedOf({ ...NO, ticked: false }, { ...NEVER, ...ON_TAPE }),
      [NEVER],
      ['☑ Never. | Oskar Wenn | on tape'],
      [],
    ],
    [
      'the unticked one stays unticked when the other is cut',
      savedOf({ ...NO, ...ON_TAPE }, { ...NEVER, ticked: false }),
      [NEVER],
      [],
      ['Never → Never.'],
    ],
    [
      'one by the same speaker keeps it when the unticked one is cut',
      savedOf({ ...NO, ticked: false }, { ...NO, ...ON_TAPE }),
      [NO],
      ['☑ Never | Ines Toller | on tape'],
      [],
    ],
    [
      'the old one keeps it when another speaker says them further up',
      savedOf({ ...NO, ...ON_TAPE }),
      [NEVER, NO],
      ['☑ Never | Ines Toller | on tape'],
      [],
    ],
    [
      'the number tells where the speaker does not',
      savedOf({ ...NO, ticked: false }, { ...NO, ...ON_TAPE }),
      [NO, FERRY, NO],
      ['☑ Never | Ines Toller | on tape'],
      [],
    ],
    [
      'a second tick is out of date when only one is left',
      savedOf({ ...NO, ticked: true, note: '1' }, { ...NEVER, ticked: true, note: '2' }),
      [NEVER],
      ['☑ Never. | Oskar Wenn | 2'],
      ['Never → nothing'],
    ],
  ])('%s', (_, saved, quoted, left, gone) => {
    const report = after(saved, ...quoted)

    expect(ticked(report)).toEqual(left)
    expect(outdated(report)).toEqual(gone)
  })

  test('the number of the second is the second’s', () => {
    const report = after(savedOf({ ...NO, ticked: false }, { ...NO, ...ON_TAPE }), NO, FERRY, NO)

    expect(report.verdicts?.map(({ tick }) => tick?.ticked ?? false)).toEqual([false, false, true])
  })
})

test('what nobody saved anything of stays as it is', () => {
  const report = ticks(reportOn([{ ...FERRY, tick: ON_TAPE }]), [{ draft: 'desk/another.docx', ticks: [] }])

  expect(ticked(report)).toEqual([`☑ ${FERRY.content} | Ines Toller | on tape`])
  expect(ticked(ticks(report, []))).toEqual(ticked(report))
  expect(ticked(ticks(report, [{ draft: DRAFT.path, ticks: [] }]))).toEqual([])
})

test('a report without a draft takes no ticks', () => {
  const { verdicts: _verdicts, ...report } = reportOn([])
  expect(ticks(report, [savedOf({ ...FERRY, ticked: true })])).toBe(report)
})
