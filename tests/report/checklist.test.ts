import { describe, expect, test } from 'vitest'
import type { Finding, Report } from '../../src/model.ts'
import { renderReport } from '../../src/report/index.ts'
import { DRAFT, type Quoted, reportOn } from '../ticks/draft.ts'
import { at, CLIPS, finding, HARBOUR, LETTER, PIER, SO, story, TEMPEST, YES } from './draft-story.ts'

test('a checklist has a row for every quotation, in the order of reading', async () => {
  expect(await renderReport(story(), 'checklist', { width: 80 })).toMatchInlineSnapshot(`
    "desk/story.docx · 5 quotations: 1 verbatim · 1 differs · 2 not found
    1 not comparable · 1 ticked
    against 1 source, 1 transcript and 2 articles

    1  [x]  verbatim         Mirela Duca                                         3:1
                             “We will keep the ferry running through the winter,
                             come what may, and nobody on the mainland is going to
                             tell us otherwise”
                             in the source, 2 Mar 2026, post.txt:7:2
                             Tolvik Post, 3 Mar 2026, clips/a.txt:7:2
                             ticked 21 Nov 2026: on tape

    2  [ ]  differs (major)  Jonas Brandl                                   p. 2 ¶ 5
                             “The harbour has never been so empty”
                             You print “so”; Radio Fjord leaves it out, unmarked.
                             listen at 00:12:31, tape.vtt:40:1
                             otherwise: Radio Fjord, clips/b.txt:7:2

    3  [ ]  NOT FOUND        Jonas Brandl                                        3:1
                             “I never signed that letter”
                             nearest: “I have never seen that letter” (61 %), said
                             by Oda Lim, Radio Fjord, clips/b.txt:7:20

    4  [ ]  NOT FOUND        –                                              headline
                             “Nobody asked us about the pier”
                             nothing comes near it
                             was ticked 20 Nov 2026 when it read “Nobody asked the
                             island about the pier”

    5  [ ]  not comparable   山田花子                                            3:1
                             “yes”
                             too short to tell whose words they are

    Ticks out of date
      “Nobody asked the island about the pier”
        Mirela Duca, ticked 20 Nov 2026 · now no. 4
      “We will sink”
        noted: ask Oda · no longer in the draft

    In quotation marks, but no quotation:
      6 [ ] “The Tempest” · a title · 3:1
    "
  `)
})

test('in a narrow window everything stands below each other', async () => {
  expect(await renderReport(story(), 'checklist', { width: 40 })).toMatchInlineSnapshot(`
    "desk/story.docx
    5 quotations: 1 verbatim · 1 differs
    2 not found · 1 not comparable
    1 ticked
    against 1 source, 1 transcript and 2
    articles

    1 [x] verbatim                       3:1
      Mirela Duca
      “We will keep the ferry running
      through the winter, come what may, and
      nobody on the mainland is going to
      tell us otherwise”
      in the source, 2 Mar 2026,
      post.txt:7:2
      Tolvik Post, 3 Mar 2026,
      clips/a.txt:7:2
      ticked 21 Nov 2026: on tape

    2 [ ] differs (major)           p. 2 ¶ 5
      Jonas Brandl
      “The harbour has never been so empty”
      You print “so”; Radio Fjord leaves it
      out, unmarked.
      listen at 00:12:31, tape.vtt:40:1
      otherwise: Radio Fjord,
      clips/b.txt:7:2

    3 [ ] NOT FOUND                      3:1
      Jonas Brandl
      “I never signed that letter”
      nearest: “I have never seen that
      letter” (61 %), said by Oda Lim, Radio
      Fjord, clips/b.txt:7:20

    4 [ ] NOT FOUND                 headline
      –
      “Nobody asked us about the pier”
      nothing comes near it
      was ticked 20 Nov 2026 when it read
      “Nobody asked the island about the
      pier”

    5 [ ] not comparable                 3:1
      山田花子
      “yes”
      too short to tell whose words they are

    Ticks out of date
      “Nobody asked the island about the
      pier”
        Mirela Duca, ticked 20 Nov 2026 ·
        now no. 4
      “We will sink”
        noted: ask Oda · no longer in the
        draft

    In quotation marks, but no quotation:
      6 [ ] “The Tempest” · a title · 3:1
    "
  `)
})

describe('colour leads the eye', () => {
  const [RED, BOLD_RED, DIM] = ['\u001b[31m', '\u001b[1m\u001b[31m', '\u001b[2m']

  test.each<[string, Quoted, string]>([
    ['to what nobody has', LETTER, `${BOLD_RED}NOT FOUND`],
    ['to what differs', HARBOUR, `${RED}differs (major)`],
    ['not to what is ticked off already', { ...LETTER, tick: { ticked: true } }, `${DIM}NOT FOUND`],
  ])('%s', async (_, quoted, words) => {
    const text = await renderReport(reportOn([quoted]), 'checklist', { width: 80, colour: true })
    expect(text).toContain(words)
  })

  test('and leaves alone what is verbatim', async () => {
    expect(await renderReport(reportOn([{ content: 'We sail' }]), 'checklist', { width: 80, colour: true })).toMatch(/ {2}verbatim {2}/)
  })
})

test.each([120, 70, 30])('a place stands on one line, so that it can be opened, in a window %i columns wide', async (width) => {
  const path = 'clips/2026/march/the-tolvik-post-and-morning-intelligencer.html'
  const row: Quoted = { ...LETTER, evidence: [at('a')] }
  const report = { ...reportOn([row]), articles: [DRAFT, { ...CLIPS[0]!, path }, { ...CLIPS[1]!, path }] }
  const lines = (await renderReport(report, 'checklist', { width })).split('\n')

  expect(lines.filter((line) => line.includes(`${path}:7:`))).toHaveLength(2)
})

test('of many who have the words a few are named, all with --verbose', async () => {
  const report = { ...reportOn([{ content: 'We sail', evidence: Array.from({ length: 40 }, () => at('a')) }]), articles: [DRAFT, ...CLIPS] }

  expect(await renderReport(report, 'checklist')).toMatch(/(?:Tolvik Post.*\n\s+){3}and 37 more: -v\n/)
  expect((await renderReport(report, 'checklist', { verbose: true })).match(/Tolvik Post/g)).toHaveLength(40)
})

test('what is harmless is told only with --verbose', async () => {
  const harmless: Finding = {
    ...finding,
    discrepancies: finding.discrepancies.map((each) => ({ ...each, severity: 'info', message: 'You print “,”.' })),
  }
  const report = reportOn([{ content: 'We sail', worst: 'info', discrepancies: [SO] }], { findings: [harmless] })

  expect(await renderReport(report, 'checklist')).not.toContain('You print')
  expect(await renderReport(report, 'checklist', { verbose: true })).toContain('You print “,”.')
})

const read = (view: 'final' | 'original'): Promise<string> =>
  renderReport({ ...reportOn([YES]), articles: [{ ...DRAFT, revisions: { view, insertions: 12, deletions: 3 } }] }, 'checklist')

test('tracked changes: which state was read stands at the head', async () => {
  expect(await read('final')).toContain('read with its tracked changes accepted (12 inserted, 3 deleted)\n')
  expect(await read('original')).toContain('read as it was before its tracked changes (12 inserted, 3 deleted)\n')
})

test('without a draft one line says how to come by a checklist', async () => {
  const { verdicts: _verdicts, ...report } = reportOn([])

  expect(await renderReport(report, 'checklist', { width: 200 })).toBe(
    'No draft was checked: give a draft with --against, --reference or --transcript to have every quotation of it judged.\n',
  )
})

const among = (quoted: readonly Quoted[]): Report => ({ ...reportOn(quoted), articles: [DRAFT, ...CLIPS] })

test('a draft without quotations says so', async () => {
  expect(await renderReport(among([]), 'checklist')).toBe(
    'desk/story.docx · no quotations\nagainst 1 source, 1 transcript and 2 articles\n',
  )
  expect(await renderReport(among([TEMPEST]), 'checklist')).toMatch(
    /^desk\/story\.docx · no quotations\nagainst .*\n\nIn quotation marks, but no quotation:\n/,
  )
})

test('of a draft that was compared with nothing that is said once', async () => {
  const nothing = { verdict: 'not-comparable', reason: 'there is nothing to compare it with' } as const
  const report = reportOn([
    { content: 'We sail at dawn', speaker: 'Ines Toller', ...nothing, tick: { ticked: true } },
    { content: 'We mend the lock', ...nothing },
  ])

  expect(await renderReport(report, 'checklist', { width: 72 })).toMatchInlineSnapshot(`
    "desk/story.docx · 2 quotations · 1 ticked
    read by itself; --against, --reference and --transcript compare it

    1  [x]  Ines Toller                                                  3:1
            “We sail at dawn”
            ticked

    2  [ ]  –                                                            3:1
            “We mend the lock”
    "
  `)
  expect(await renderReport(report, 'checklist', { width: 30 })).toMatch(/\n2 \[ \] +3:1\n {2}–\n {2}“We mend the lock”\n$/)
})

test('two drafts stand one after the other, each numbered by itself', async () => {
  const report = reportOn([PIER, YES])
  const other = reportOn([PIER]).verdicts?.map((verdict) => ({ ...verdict, article: 'b-draft' })) ?? []
  const text = await renderReport(
    {
      ...report,
      articles: [DRAFT, { ...DRAFT, id: 'b-draft', path: 'desk/two.docx' }, ...CLIPS],
      verdicts: [...(report.verdicts ?? []), ...other],
    },
    'checklist',
  )

  expect(text).toMatch(
    /^desk\/story\.docx · 2 quotations: [^]*\ndesk\/two\.docx · 1 quotation: 1 not found\nagainst .*\n\n1 {2}\[ \] {2}NOT FOUND/,
  )
})
