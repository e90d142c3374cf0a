import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { VerdictName } from '../../src/model.ts'
import { page, textOf } from './html-page.ts'
import { PIER_DRAFT, TWO_DRAFTS } from './html-story.ts'

const draft = await page(PIER_DRAFT)

test('the page of a draft begins with its name and its verdicts in one sentence', () => {
  expect(textOf(draft.document.querySelector('h1'))).toBe('pier.docx')
  expect(textOf(draft.document.querySelector('.tally'))).toBe(
    '5 quotations: 2 verbatim, 1 differs, 1 not found, 1 not comparable and 1 mention',
  )
  expect(textOf(draft.document.querySelector('title'))).toBe('pier.docx · 1 differs, 1 not found')
})

test('what calls for work is listed by number, worst first, and leads to its row', () => {
  const lines = [...draft.document.querySelectorAll('.worklist li')]
  expect(lines.map(textOf)).toEqual(['not found4', 'differs, critical2'])
  for (const link of draft.document.querySelectorAll('.worklist a'))
    expect(textOf(draft.document.querySelector(`${link.getAttribute('href')} label`))).toContain(textOf(link))
})

test('the head says what the draft was compared with, and which state of its changes was read', () => {
  expect([...draft.document.querySelectorAll('.compared')].map(textOf)).toEqual([
    'Compared with 3 clips of 2 outlets, 1 transcript (tape.vtt).',
    'pier.docx was read as if all its tracked changes were accepted (3 insertions, 1 deletion).',
  ])
})

test.each(['verbatim', 'differs', 'not-found', 'not-comparable'] as const)('there are as many rows that say %s as in the JSON', (name) => {
  const inReport = (PIER_DRAFT.verdicts ?? []).filter(({ verdict, quotation }) => verdict === name && quotation.form !== 'mention')
  expect(draft.document.querySelectorAll(`.row[data-verdict=${name}]`)).toHaveLength(inReport.length)
})

test('every quotation has one row, every mention one line apart from them, whatever the verdicts', async () => {
  const all = PIER_DRAFT.verdicts ?? []
  const names: readonly VerdictName[] = ['verbatim', 'differs', 'not-found', 'not-comparable']
  const some = fc
    .subarray([...all], { minLength: 1 })
    .chain((verdicts) => fc.tuple(...verdicts.map((each) => fc.constantFrom(...names).map((verdict) => ({ ...each, verdict })))))
  await fc.assert(
    fc.asyncProperty(some, async (verdicts) => {
      const { document } = await page({ ...PIER_DRAFT, verdicts })
      const ids = (selector: string) => [...document.querySelectorAll(selector)].map((element) => element.id)
      expect(ids('.row')).toEqual(verdicts.filter(({ quotation }) => quotation.form !== 'mention').map(({ id }) => id))
      expect(ids('.mentions li')).toEqual(verdicts.filter(({ quotation }) => quotation.form === 'mention').map(({ id }) => id))
    }),
    { numRuns: 15 },
  )
})

test('in the text of the draft every quotation is underlined by its verdict, where it stands, and leads to its row', () => {
  for (const { id, quotation, verdict } of PIER_DRAFT.verdicts ?? []) {
    const links = [...draft.document.querySelectorAll(`a.q[href="#${id}"]`)]
    expect(links.map(textOf).join(' ')).toBe(quotation.content)
    for (const link of links) expect(link.classList.contains(`is-${verdict}`)).toBe(true)
    expect(draft.document.getElementById(id)).not.toBeNull()
    expect(draft.document.getElementById(`in-${id}`)).not.toBeNull()
  }
})

test('the draft stands on the page as it is written, headline above, in its paragraphs', () => {
  const copy = draft.document.querySelector('.copy')
  for (const sign of copy?.querySelectorAll('sup, .label') ?? []) sign.remove()
  const [shown] = PIER_DRAFT.drafts ?? []
  const paragraphs = [...(copy?.querySelectorAll('p') ?? [])].map((paragraph) => paragraph.textContent)
  expect(paragraphs).toEqual([shown?.parts[0]?.text, ...(shown?.text.split('\n\n') ?? [])])
})

test('a row says what the draft prints and what others print, with the words of the draft that differ marked', () => {
  const row = draft.document.querySelector('.row.is-differs')
  expect(textOf(row?.querySelector('blockquote b'))).toBe('April')
  expect(textOf(row?.querySelector('.told'))).toContain(
    'You print “April”; The Sandmouth Gazette (3 Mar 2026) and Tides (4 Mar 2026) print “May”.',
  )
  expect([...(row?.querySelectorAll('.printings li') ?? [])].map((each) => textOf(each.querySelector('q b')))).toEqual([
    'April',
    'May',
    'May',
  ])
  expect([...(row?.querySelectorAll('.printings .sentence p') ?? [])].map(textOf)).toEqual([
    'We will not reopen it before April, whatever the council says, said Runa Holm, who chairs the board.',
    'She told the board: We will not reopen it before May, whatever the council says',
    'We will not reopen it before May, whatever the council says',
  ])
})

test('evidence is a time to listen at, a link to a page of the web, or a place in a file, and nothing else is a link', () => {
  const evidence = [...draft.document.querySelectorAll('.row.is-verbatim .evidence li')].slice(1).map(textOf)
  expect(evidence).toEqual([
    'has it tape transcript · listen at 00:12:31 · tape.vtt:40',
    'has it The Sandmouth Gazette 3 Mar 2026 · paragraph 4 · gazette.example',
    'has it sign · clips/sign.txt:3:7',
  ])
  const addresses = [...draft.document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '')
  expect(addresses.filter((address) => !address.startsWith('#') && !address.startsWith('https://gazette.example/'))).toEqual([])
})

test('what nobody has shows the nearest passage, and how near it is', () => {
  const nearest = draft.document.querySelector('.row.is-not-found .nearest')
  expect(textOf(nearest)).toContain('71 % alike“has lost all its nerve”Tides 4 Mar 2026 · a fisherman · clips/tides.txt:8:3')
  expect([...(nearest?.querySelectorAll('b.differing') ?? [])].map(textOf)).toEqual(['has', 'all'])
})

test('ticks and notes stand as the report has them, without scripts', () => {
  const ticked = [...draft.document.querySelectorAll('.row input[checked]')]
  expect(ticked).toHaveLength(1)
  const row = ticked[0]?.closest('.row')
  expect(row?.querySelector('textarea')?.textContent?.trim()).toBe('Heard it on tape.')
  expect(textOf(row?.querySelector('.since'))).toBe('ticked 5 Mar 2026')
})

test('a tick whose words are gone is shown with what seems to stand in their place', () => {
  expect(textOf(draft.document.querySelector('.outdated li'))).toBe(
    '“We shall not reopen it before April” Runa Holm · ticked: as on tape · now no. 2',
  )
  expect(textOf(draft.document.querySelector('.row.is-differs .since'))).toBe(
    'was ticked when it read “We shall not reopen it before April”: as on tape',
  )
})

test('what was found beside the quotations stands below them, and then what was skipped', () => {
  expect([...draft.document.querySelectorAll('.card')].map(({ id }) => id)).toEqual(['q-0000bbbb'])
  expect(textOf(draft.document.querySelector('.skipped'))).toBe('1 skippedclips/scan.pdf: no known article format')
})

test('of a draft read by itself the page says so once, and lists what it prints in two ways', async () => {
  const articles = PIER_DRAFT.articles.filter(({ isDraft }) => isDraft)
  const verdicts = (PIER_DRAFT.verdicts ?? []).map((verdict, i) => ({
    ...verdict,
    verdict: 'not-comparable' as const,
    reason: 'there is nothing to compare it with',
    evidence: [],
    ...(i === 2 && { worst: 'major' as const }),
  }))
  const { document } = await page({ ...PIER_DRAFT, articles, verdicts })
  expect(textOf(document.querySelector('.tally'))).toBe('5 quotations, read by themselves and 1 mention')
  expect(textOf(document.querySelector('.compared'))).toMatch(/^Compared with nothing/)
  expect(textOf(document.querySelector('.worklist'))).toBe('in the draft itself2 3')
  expect(document.querySelectorAll('.row .matter > .reason')).toHaveLength(0)
})

test('two drafts stand one below the other, each with its own numbers, and share no id though they share words', async () => {
  const { document } = await page(TWO_DRAFTS)
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
  expect([...document.querySelectorAll('.draft h2 bdi')].map(textOf)).toEqual(['pier.docx', 'later.docx'])
  expect([...document.querySelectorAll('.row label[for]')].map((label) => Number(/\d+/.exec(textOf(label))?.[0]))).toEqual([
    1, 2, 3, 4, 5, 1, 2, 3, 4, 5,
  ])
  for (const link of document.querySelectorAll('a[href^="#"]')) expect(ids).toContain(link.getAttribute('href')?.slice(1))
})
