import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { check } from '../../src/check.ts'
import { sinceLast } from '../../src/cli/since-last.ts'
import type { Report } from '../../src/model.ts'
import { type Edit, renderUpdate, type ReportOptions } from '../../src/report/index.ts'

const source = ([name, text]: readonly [string, string]) => ({ name, bytes: new TextEncoder().encode(text) })
const reportOn = (articles: Readonly<Record<string, string>>, against: Readonly<Record<string, string>> = {}): Promise<Report> =>
  check(Object.entries(articles).map(source), { against: Object.entries(against).map(source), isDraft: Object.keys(against).length > 0 })
const quay = (word: string, name = 'Ada Brunt'): string =>
  `“We will mend the old quay wall before the ${word} storms come,” ${name} said.\n`
const FERRY = '“Nobody asked the ferrymen about the new timetable this year,” said Milo Tesh.\n'

function update(before: Report, report: Report, edits: readonly Edit[] = [], options: Partial<ReportOptions> = {}): Promise<string> {
  return renderUpdate(before, report, { time: '09:04:31', edits, ...sinceLast(before, report) }, { width: 80, ...options })
}

const ids = ({ findings }: Report): string[] => findings.flatMap(({ discrepancies }) => discrepancies.map(({ id }) => id))
const CHANGED: readonly Edit[] = [{ path: 'b.txt', what: 'changed' }]

test('a difference that was not there is shown with its cluster, and no other', async () => {
  const before = await reportOn({ 'a.txt': quay('winter') + FERRY, 'b.txt': quay('autumn') + FERRY })
  const report = await reportOn({ 'a.txt': quay('winter') + FERRY, 'b.txt': quay('autumn') + FERRY.replace('the new', 'a new') })
  expect(await update(before, report, CHANGED)).toMatchInlineSnapshot(`
    "09:04:31  b.txt changed

    Milo Tesh · spoken · 2 printings, none copies another                 q-db7b4f08
    │ Nobody asked the ferrymen about a¹ new timetable this year,
      1  minor  a  B  ›  the  A  function-word  a.txt:2:34
      A a · B b

    1 critical  1 minor  since the last run: 1 new
    "
  `)
})

test('a difference that is gone is told in a line', async () => {
  const before = await reportOn({ 'a.txt': quay('winter'), 'b.txt': quay('autumn') })
  const report = await reportOn({ 'a.txt': quay('winter'), 'b.txt': quay('winter') })
  expect(await update(before, report, CHANGED)).toMatchInlineSnapshot(`
    "09:04:31  b.txt changed

    gone: critical number-change: “winter” (a), “autumn” (b)

    Nothing differs.  since the last run: 1 gone
    "
  `)
})

test('a third printing changes a difference; lines that move and files that are renamed do not', async () => {
  const before = await reportOn({ 'a.txt': quay('winter'), 'b.txt': quay('autumn') })
  const joined = await reportOn({ 'a.txt': quay('winter'), 'b.txt': quay('autumn'), 'c.txt': quay('autumn') })
  expect(await update(before, joined, CHANGED)).toMatch(/1 critical {2}since the last run: 1 changed\n$/)
  const moved = await reportOn({ 'a.txt': quay('winter'), 'b.txt': `A long day.\n\n${quay('autumn')}` })
  expect(await update(before, moved, CHANGED)).toBe('09:04:31  b.txt changed\n1 critical  as before\n')
})

test('a third paper that cuts the words beside a difference changes it at most, and its leaving too: none is gone, none is new', async () => {
  const two = { 'a.txt': quay('winter'), 'b.txt': quay('autumn') }
  const [apart, joined] = [await reportOn(two), await reportOn({ ...two, 'c.txt': quay('winter').replace('before the', 'before') })]
  expect(ids(joined)).not.toContain(ids(apart)[0])

  const came = await update(apart, joined, [{ path: 'c.txt', what: 'new' }])
  expect(came).toMatch(/1 new · 1 changed\n$/)
  expect(came).not.toContain('gone:')
  const left = await update(joined, apart, [{ path: 'c.txt', what: 'gone' }])
  expect(left).toContain('gone: minor function-word')
  expect(left).not.toContain('gone: critical')
  expect(left).toMatch(/1 gone · 1 changed\n$/)
})

test('one slip mended and another made is one gone and one new', async () => {
  const before = await reportOn({ 'a.txt': quay('winter'), 'b.txt': quay('autumn') })
  const report = await reportOn({ 'a.txt': quay('winter'), 'b.txt': quay('winter').replace('the old', 'that old') })
  expect(await update(before, report, CHANGED)).toMatch(/1 new · 1 gone\n$/)
})

test('a difference of which a paper that differs in more makes another one is not new', async () => {
  const papers = { 'a.txt': quay('winter'), 'b.txt': quay('autumn'), 'c.txt': quay('autumn') }
  const [before, report] = [await reportOn(papers), await reportOn({ ...papers, 'd.txt': quay('winter'), 'e.txt': quay('winter') })]
  expect(await update(before, report, CHANGED)).toMatch(/1 changed\n$/)
})

const CLIPS = { 'clip.txt': `Talks in the harbour went on until late at night.\n\n${quay('winter')}` }

test('a quotation that was found nowhere and was taken out of the draft is told as gone', async () => {
  const before = await reportOn({ 'draft.txt': quay('winter') + FERRY }, CLIPS)
  const report = await reportOn({ 'draft.txt': quay('winter') }, CLIPS)
  expect(await update(before, report, [{ path: 'draft.txt', what: 'changed' }])).toMatchInlineSnapshot(`
    "09:04:31  draft.txt changed

    gone: NOT FOUND: “Nobody asked the ferrymen about the new timetable this year,”
    (Milo Tesh)

    Nothing differs.  since the last run: 1 gone
    "
  `)
})

test('a quotation that was only reworded is not told as gone, nor is a word in quotation marks that is none', async () => {
  const before = await reportOn({ 'draft.txt': `The “summer” boat is late.\n\n${FERRY}` }, CLIPS)
  const report = await reportOn({ 'draft.txt': FERRY.replace('the new timetable', 'a new timetable') }, CLIPS)
  const told = await update(before, report, [{ path: 'draft.txt', what: 'changed' }])
  expect(told).toMatch(/NOT FOUND +Milo Tesh/)
  expect(told).not.toContain('gone')
})

test('a quotation that is gone with what differed in it is told once', async () => {
  const before = await reportOn({ 'draft.txt': quay('autumn') + FERRY }, CLIPS)
  const report = await reportOn({ 'draft.txt': FERRY }, CLIPS)
  const told = await update(before, report, [{ path: 'draft.txt', what: 'changed' }])
  expect(told.match(/gone:/g)).toHaveLength(1)
  expect(told).toMatch(/gone: critical number-change: .*[^]* 1 gone\n$/)
})

test('of a draft the quotations are shown that are judged otherwise now', async () => {
  const clips = { 'clip.txt': `Talks in the harbour went on until late at night.\n\n${quay('winter')}${FERRY}` }
  const before = await reportOn({ 'draft.txt': quay('autumn') + FERRY }, clips)
  const report = await reportOn({ 'draft.txt': quay('winter') + FERRY }, clips)
  const told = await update(before, report, [{ path: 'draft.txt', what: 'changed' }])
  expect(told).toMatch(/verbatim +Ada Brunt/)
  expect(told).not.toContain('Milo Tesh')
  expect(told).toMatch(/1 gone · 1 quotation judged otherwise\n$/)
})

test('what is known from the baseline is no news, unless everything is to be shown', async () => {
  const before = await reportOn({ 'a.txt': quay('winter'), 'b.txt': quay('winter') })
  const plain = await reportOn({ 'a.txt': quay('winter'), 'b.txt': quay('autumn') })
  const report: Report = {
    ...plain,
    findings: plain.findings.map((each) => ({ ...each, discrepancies: each.discrepancies.map((one) => ({ ...one, state: 'known' })) })),
  }
  expect(await update(before, report, CHANGED)).toContain('as before')
  expect(await update(before, report, CHANGED, { verbose: true })).toContain('1 new')
})

test('files that cannot be read any more are named once, and of many files the first few', async () => {
  const before = await reportOn({ 'a.txt': quay('winter'), 'b.txt': quay('winter') })
  const report = await reportOn({ 'a.txt': quay('winter'), 'b.txt': '' })
  expect(await update(before, report, CHANGED)).toContain('b.txt: empty')
  expect(await update(report, report, CHANGED)).not.toContain('empty')
  const many = Array.from({ length: 30 }, (_, i): Edit => ({ path: `${i}.txt`, what: 'new' }))
  expect(await update(before, before, many)).toMatch(/^09:04:31 {2}0\.txt new {2}1\.txt new {2}2\.txt new {2}and 27 files more\n/)
})

test('no name of a file gives orders to a terminal, and no line is wider than it', async () => {
  const before = await reportOn({ 'a.txt': quay('winter'), 'b.txt': quay('autumn') })
  const report = await reportOn({
    'a.txt': quay('winter'),
    'b.txt': quay('autumn', 'Ada “Bo” Brunt') + FERRY,
    'c.txt': FERRY.replace('the', 'a'),
  })
  const told = await update(before, report, [{ path: '\u001b]0;x\u0007\n::error::.txt', what: 'gone' }], { width: 40 })
  // oxlint-disable-next-line no-control-regex
  expect(told).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]|^::/m)
  for (const line of told.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(40)
})
