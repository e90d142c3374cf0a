import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Report, Tick } from '../../src/model.ts'
import { UsageError } from '../../src/options.ts'
import { renderReport } from '../../src/report/index.ts'
import { inert } from '../../src/report/inert.ts'
import type { DraftTicks, SavedTick } from '../../src/ticks/index.ts'
import { takeIn } from '../../src/ticks/take-in.ts'
import { ticksIn } from '../../src/ticks/ticks-in.ts'
import { withTicks } from '../../src/ticks/with-ticks.ts'
import { DRAFT, type Quoted, reportOn } from './draft.ts'

const TODAY = '2026-11-22'
const ID = 'k-91c2f0a7'

const readFrom = (text: string): Promise<DraftTicks> => ticksIn(text, 'check.csv', 'desk/story.docx')
const read = async (text: string): Promise<readonly SavedTick[]> => (await readFrom(text)).ticks

describe('an edited checklist is read as spreadsheets save it', () => {
  const expected = [{ id: ID, content: 'We sail, she said', speaker: 'Ines', ticked: true, note: 'on tape; twice' }]

  test.each([
    ['with commas', `number,id,done,note,speaker,quotation\r\n4,${ID},x,on tape; twice,Ines,"We sail, she said"\r\n`],
    ['with semicolons', `number;id;done;note;speaker;quotation\n4;${ID};x;"on tape; twice";Ines;We sail, she said\n`],
    ['with tabs', `number\tid\tdone\tnote\tspeaker\tquotation\n4\t${ID}\tx\ton tape; twice\tInes\tWe sail, she said\n`],
    ['with a byte-order mark', `\ufeffid,done,note,speaker,quotation\n${ID},x,on tape; twice,Ines,"We sail, she said"`],
    ['with what parts its cells', `sep=;\r\nid;done;note;speaker;quotation\r\n${ID};x;"on tape; twice";Ines;We sail, she said\r\n`],
    ['with its columns in another order', `note,quotation,speaker,done,id\n"on tape; twice","We sail, she said",Ines,x,${ID}\n`],
    [
      'with other columns and empty rows',
      `ID, Done ,Quotation,Speaker,mine,Note\n,,,,,\n${ID},x,"We sail, she said",Ines,!,on tape; twice\n,,,,,\n\n`,
    ],
  ])('%s', async (_, text) => {
    expect(await read(text)).toEqual(expected)
  })
})

const row = (done: string, since = ''): Promise<readonly SavedTick[]> => read(`id;done;quotation;since\n${ID};${done};We sail;${since}\n`)

describe('what stands under “done”', () => {
  test.each(['x', 'X', ' x ', 'yes', 'Ja', 'oui', 'sí', 'si', '1', 'true', 'TRUE', 'WAHR', 'VRAI', '✓', '☑', '[x]'])(
    '%j is a tick',
    async (done) => {
      expect(await row(done)).toMatchObject([{ ticked: true }])
    },
  )

  test.each(['no', 'Nein', 'non', '0', 'FALSE', 'FALSCH', '☐', '[ ]', '-'])('%j is none', async (done) => {
    expect(await row(done)).toMatchObject([{ ticked: false }])
  })

  test('nothing says nothing, unless there was something', async () => {
    expect(await row('')).toEqual([])
    expect(await row('', '2026-11-20')).toMatchObject([{ ticked: false, since: '2026-11-20' }])
  })

  test('anything else is asked about, naming the row', async () => {
    await expect(row('maybe')).rejects.toThrow(new UsageError('check.csv, row 2: done cannot be “maybe”; write x, or leave it empty'))
  })
})

test.each([
  ['what is no checklist', 'outlet,date\nTolvik Post,2026\n', 'check.csv is no checklist of variorum: it has no column id'],
  ['nothing at all', '', 'check.csv is no checklist of variorum: it has no column id'],
  [
    'a row on something else',
    `id,done,quotation\nd-91c2f0a7,x,We sail\n`,
    'check.csv, row 2: “d-91c2f0a7” is no id of a quotation, such as k-91c2f0a7',
  ],
  ['other JSON', '{"entries":[]}', 'check.csv holds no ticks of variorum: schemaVersion: '],
])('%s is refused in one line', async (_, text, complaint) => {
  const failure = await read(text).catch((error: unknown) => error)

  expect(failure).toBeInstanceOf(UsageError)
  expect(failure).toHaveProperty('message', expect.stringContaining(complaint))
  expect(failure).toHaveProperty('message', expect.not.stringContaining('\n'))
})

const rowIn = (draft: string): string => `k-0000000${draft.length % 10},x,We sail,${draft}\n`

test('rows on another draft are left out', async () => {
  const text = `id,done,quotation,draft\n${['desk/story.docx', String.raw`C:\desk\story.docx`, 'desk/other.docx', ''].map(rowIn).join('')}`

  expect((await read(text)).map(({ id }) => id)).toEqual(['k-00000005', 'k-00000008', 'k-00000000'])
})

test('a checklist of another draft is read whole, and the draft named: this may be a new version of it', async () => {
  const text = `id,done,quotation,draft\n${rowIn('desk/first.docx')}${rowIn('desk/first.docx')}`

  expect(await readFrom(text)).toMatchObject({ draft: 'desk/first.docx', ticks: [{ content: 'We sail' }, { content: 'We sail' }] })
  await expect(readFrom(text + rowIn('desk/second.docx'))).rejects.toThrow(
    new UsageError('check.csv is the checklist of desk/first.docx, desk/second.docx, not of desk/story.docx'),
  )
})

test('a file of ticks says of which draft it is', async () => {
  expect(await readFrom('{"schemaVersion":1,"draft":"first.docx","ticks":[]}')).toEqual({ draft: 'first.docx', ticks: [] })
})

// ---------------------------------------------------------------- taking in

const SAIL: Quoted = { content: 'We sail at dawn', speaker: 'Ines Toller' }
const MEND: Quoted = { content: 'We mend the lock by hand', speaker: 'Oskar Wenn' }
const BEFORE: Tick = { ticked: true, note: 'on tape', since: '2026-11-20' }

const given = (tick: Tick & { readonly content: string }): SavedTick => ({ id: ID, ...tick })

test.each<[string, Tick | undefined, Tick, Tick | undefined]>([
  ['a first tick is dated today', undefined, { ticked: true }, { ticked: true, since: TODAY }],
  ['a first tick keeps the day it has', undefined, { ticked: true, since: '2026-11-18' }, { ticked: true, since: '2026-11-18' }],
  ['what is known already changes nothing', BEFORE, { ticked: true, note: 'on  tape\n', since: '2026-11-25' }, undefined],
  ['another note is dated today', BEFORE, { ...BEFORE, note: 'heard twice' }, { ticked: true, note: 'heard twice', since: TODAY }],
  [
    'another note keeps a later day',
    BEFORE,
    { ...BEFORE, note: 'heard twice', since: '2026-11-21' },
    { ticked: true, note: 'heard twice', since: '2026-11-21' },
  ],
  ['a tick that was taken away goes', BEFORE, { ticked: false, since: '2026-11-20' }, { ticked: false, since: TODAY }],
])('%s', (_, tick, said, expected) => {
  const report = reportOn([{ ...SAIL, ...(tick && { tick }) }, MEND])
  const { changes, gone } = takeIn(report, DRAFT, [given({ ...said, content: 'We sail at dawn', speaker: 'Ines Toller' })], TODAY)

  expect([...changes.values()]).toEqual(expected ? [expected] : [])
  expect(gone).toEqual([])
})

test('what a spreadsheet has spoilt is known by its id', () => {
  const report = reportOn([{ ...SAIL, content: 'Wir fahren früh', speaker: 'Jörg Wöß', tick: BEFORE }, MEND])
  const [{ id } = { id: '' }] = report.verdicts ?? []
  const spoilt = { id, content: 'Wir fahren frÃ¼h', speaker: 'JÃ¶rg WÃ¶ÃŸ' }

  expect([...takeIn(report, DRAFT, [{ ...spoilt, ticked: true, note: 'x' }], TODAY).changes.keys()]).toEqual([id])
  expect([...takeIn(report, DRAFT, [{ ...spoilt, ticked: false }], TODAY).changes.values()]).toEqual([{ ticked: false, since: TODAY }])
})

test('a quotation in pieces is known again by the words of its row, the signs between them left out', async () => {
  const spans = [
    { start: 10, end: 22, paragraph: 2 },
    { start: 40, end: 57, paragraph: 3 },
  ]
  const report = reportOn([{ content: 'It is unsafe Whoever says else', spans, tick: BEFORE }])
  const text = await renderReport(report, 'csv')

  expect(text).toContain(',It is unsafe ¶ Whoever says else,')
  expect(await read(text.replace(/k-[0-9a-f]{8}/, ID))).toHaveLength(1)
  expect(takeIn(report, DRAFT, await read(text.replace(/k-[0-9a-f]{8}/, ID)), TODAY)).toEqual({ changes: new Map(), gone: [] })
})

test('what is said of words that are not in the draft is kept as out of date, once', () => {
  const report = reportOn([SAIL])
  const { changes, gone } = takeIn(
    report,
    DRAFT,
    [given({ content: 'Nobody sails', ticked: true }), given({ content: 'Never', ticked: false })],
    TODAY,
  )
  const after = withTicks(report, DRAFT, changes, gone)

  expect(changes.size).toBe(0)
  expect(after.outdated).toEqual([{ article: DRAFT.id, content: 'Nobody sails', ticked: true }])
  expect(withTicks(after, DRAFT, changes, gone).outdated).toEqual(after.outdated)
})

test('ticks none of which is of any quotation of the draft are foreign to it', () => {
  const report = reportOn([SAIL])
  const isForeign = (...contents: readonly string[]) =>
    takeIn(
      report,
      DRAFT,
      contents.map((content) => given({ content, ticked: true })),
      TODAY,
    ).isForeign

  expect(isForeign('Nobody sails', 'Never')).toBe(true)
  expect(isForeign('Nobody sails', 'We sail at dawn')).toBeUndefined()
  expect(isForeign()).toBeUndefined()
})

test('ticking what stands there now does away with the tick that is out of date', () => {
  const report = reportOn([SAIL, MEND])
  const [sail, mend] = report.verdicts?.map(({ id }) => id) ?? []
  const outdated = [{ article: DRAFT.id, content: 'We sail at noon', ticked: true, now: sail ?? '' }]
  const tick = (id: string, ticked: boolean): Report =>
    withTicks({ ...report, outdated }, DRAFT, new Map([[id, { ticked, note: 'asked' }]]))

  expect(tick(sail ?? '', true).outdated).toBeUndefined()
  expect(tick(sail ?? '', false).outdated).toEqual(outdated)
  expect(tick(mend ?? '', true).outdated).toEqual(outdated)
})

test('ticks of another draft stay', () => {
  const report = { ...reportOn([SAIL]), articles: [DRAFT, { ...DRAFT, id: 'b-draft', path: 'desk/two.docx' }] }
  const other = (report.verdicts ?? []).map((verdict) => ({ ...verdict, article: 'b-draft', tick: BEFORE }))
  const both = { ...report, verdicts: [...(report.verdicts ?? []), ...other] }
  const [first] = both.verdicts
  const after = withTicks(both, DRAFT, new Map([[first?.id ?? '', { ticked: true }]]))

  expect(after.verdicts?.map(({ tick }) => tick)).toEqual([{ ticked: true }, BEFORE])
})

test('a checklist written, and read back, gives the same ticks, whatever was written in it', async () => {
  const words = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.constantFrom('=cmd()', "'=1", '"', 'a;b,c\td', 'two\r\nlines', '\u001b[31mred', '\u202eturned', 'We sail', '-'),
  )
  const quoted = fc.record(
    { content: words, speaker: words, tick: fc.record({ ticked: fc.boolean(), note: words, since: fc.constant('2026-11-20') }) },
    { requiredKeys: ['content'] },
  )
  await fc.assert(
    fc.asyncProperty(fc.array(quoted, { maxLength: 10 }), async (all) => {
      const noted = all.map(({ tick, ...rest }): Quoted => {
        const note = inert(tick?.note ?? '')
        return {
          ...rest,
          ...(tick && (tick.ticked || note) && { tick: { ticked: tick.ticked, ...(note && { note }), since: tick.since } }),
        }
      })
      const report = reportOn(noted)
      const bare = reportOn(noted.map(({ tick: _tick, ...rest }) => rest))
      const entries = await read(await renderReport(report, 'csv'))

      // Read back where it comes from it changes nothing; elsewhere it brings all.
      expect(takeIn(report, DRAFT, entries, TODAY)).toEqual({ changes: new Map(), gone: [] })
      const { changes, gone } = takeIn(bare, DRAFT, entries, TODAY)
      expect(withTicks(bare, DRAFT, changes, gone)).toEqual(report)
    }),
  )
})
