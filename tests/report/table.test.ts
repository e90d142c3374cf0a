import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import type { Report } from '../../src/model.ts'
import { type ReportOptions, renderReport } from '../../src/report/index.ts'
import { judged } from '../judged.ts'
import { newsOf, PIER, RINK } from './news.ts'

const PLAIN: Partial<ReportOptions> = { width: 80, colour: false, verbose: false, minSeverity: 'minor' }

function table(report: Report, options: Partial<ReportOptions> = {}): Promise<string> {
  return renderReport(report, 'table', { ...PLAIN, ...options })
}

test('two quotations at eighty columns', async () => {
  expect(await table(newsOf([RINK, PIER]))).toMatchInlineSnapshot(`
    "7 articles · 4 outlets · 7 quotations · 2 printed more than once, none alike
    2 critical  2 major  1 minor  (1 info hidden, -v shows)                    5 new

    Speaker not named · spoken · 3 printings, none copies another         q-11111111
    │ We shall‸¹ rebuild the pier
         critical  Ana Petrov  A    ›  Jo Marsh  B  attribution-conflict
         blog/pier.txt:1:12
      1  critical  ‸ nothing   A B  ›  not       C  negation-flip
         c.txt:1:21
      A Northern Ledger · B blog/pier · C c

    Ana Petrov · written · since 26 Nov 2021 · 4 outlets, 3 independent   q-3f2a91bb
    │ Everyone who skated here as a child will feel so¹ let down tonight, because
    │ they know the harm² that this council does with a signature, most of all to
    │ the little clubs along the river. Do not let this³ be what you are remembered
    │ for.
      1  major  so    A E    ›  left out, unmarked  B  degree-change
         harbour-post.txt:3:58
      2  major  harm  B E    ›  hurt                A  content-substitution
         ledger/2021/rink.txt:1:101
      3  minor  this  A D E  ›  his                 B  typo
         harbour-post.txt:3:205
      A Northern Ledger 28 Nov 2021 · B Harbour Post 26 Nov 2021 · D Weekly 2022
      E Inland Courier Dec 2021 (same copy as A)

    variorum explain negation-flip
    variorum accept d-39fda5b3 --report <report saved with -o> --reason "…"
    "
  `)
})

test('with room, a place stands beside its kind', async () => {
  expect(await table(newsOf([RINK]), { width: 110 })).toMatchInlineSnapshot(`
    "4 articles · 4 outlets · 4 quotations · 1 printed more than once, none alike
    2 major  1 minor  (1 info hidden, -v shows)                                                              3 new

    Ana Petrov · written · since 26 Nov 2021 · 4 outlets, 3 independent                                 q-3f2a91bb
    │ Everyone who skated here as a child will feel so¹ let down tonight, because they know the harm² that this
    │ council does with a signature, most of all to the little clubs along the river. Do not let this³ be what you
    │ are remembered for.
      1  major  so    A E    ›  left out, unmarked  B  degree-change         harbour-post.txt:3:58
      2  major  harm  B E    ›  hurt                A  content-substitution  ledger/2021/rink.txt:1:101
      3  minor  this  A D E  ›  his                 B  typo                  harbour-post.txt:3:205
      A Northern Ledger 28 Nov 2021 · B Harbour Post 26 Nov 2021 · D Weekly 2022
      E Inland Courier Dec 2021 (same copy as A)

    variorum explain degree-change                                           what it is, and when it is fine
    variorum accept d-2df25efb --report <report saved with -o> --reason "…"  let it stand
    "
  `)
})

test('in a narrow window the columns become a list', async () => {
  expect(await table(newsOf([RINK]), { width: 46 })).toMatchInlineSnapshot(`
    "4 articles · 4 outlets · 4 quotations
    1 printed more than once, none alike
    2 major  1 minor  (1 info hidden, -v shows)
    3 new

    Ana Petrov · written · since 26 Nov 2021
    4 outlets, 3 independent            q-3f2a91bb
    │ Everyone who skated here as a child will
    │ feel so¹ let down tonight, because they know
    │ the harm² that this council does with a
    │ signature, most of all to the little clubs
    │ along the river. Do not let this³ be what
    │ you are remembered for.
      1 major · degree-change
        so  A E
        › left out, unmarked  B
        harbour-post.txt:3:58
      2 major · content-substitution
        harm  B E
        › hurt  A
        ledger/2021/rink.txt:1:101
      3 minor · typo
        this  A D E
        › his  B
        harbour-post.txt:3:205
      A Northern Ledger 28 Nov 2021
      B Harbour Post 26 Nov 2021 · D Weekly 2022
      E Inland Courier Dec 2021 (same copy as A)

    variorum explain degree-change
    variorum accept d-2df25efb --report <report
    saved with -o> --reason "…"
    "
  `)
})

test('asked for more, a report gives every difference in a sentence, its id, its rule, and why it was matched', async () => {
  expect(await table(newsOf([RINK]), { verbose: true })).toMatchInlineSnapshot(`
    "4 articles · 4 outlets · 4 quotations · 1 printed more than once, none alike
    2 major  1 minor  1 info                                                   3 new

    Ana Petrov · written · since 26 Nov 2021 · 4 outlets, 3 independent   q-3f2a91bb
    │ Everyone who skated here as a child will feel so¹ let down tonight, because
    │ they know the harm² that this council does with a signature, most of all to
    │ the little clubs along the river. Do not let this³ be what you⁴ are remembered
    │ for.
      1  major  so    A E    ›  left out, unmarked  B  degree-change
         harbour-post.txt:3:58
      2  major  harm  B E    ›  hurt                A  content-substitution
         ledger/2021/rink.txt:1:101
      3  minor  this  A D E  ›  his                 B  typo
         harbour-post.txt:3:205
      4  info   you   A B E  ›  [they]              D  bracketed-interpolation
         weekly.txt:1:29
      A Northern Ledger 28 Nov 2021 · B Harbour Post 26 Nov 2021 · D Weekly 2022
      E Inland Courier Dec 2021 (same copy as A)
      1 A and E print “so”; B leaves it out, unmarked.
        d-2df25efb · one-sided degree word
      2 B and E print “harm”; A prints “hurt”.
        d-1b52b30a · other content words
      3 A, D and E print “this”; B prints “his”.
        d-f92f5bc1 · one letter lost
      4 A, B and E print “you”; D prints “[they]”, marked as altered.
        d-c6f1ae04 · pronoun in brackets
      A B D E matched: 11 shared words, same speaker

    variorum explain degree-change
    variorum accept d-2df25efb --report <report saved with -o> --reason "…"
    "
  `)
})

test.each([40, 60, 72, 80, 100, 140])('at %i columns no line is longer', async (width) => {
  const printed = await table(
    newsOf([RINK, PIER], [], { skipped: [{ path: 'a/b.txt', reason: 'neither UTF-8 nor any other encoding known' }] }),
    { width, verbose: true },
  )

  expect(printed.split('\n').filter((line) => stringWidth(line) > width)).toEqual([])
})

test.each([20, 40, 60, 80, 100, 140])('at %i columns every place can be opened as it stands', async (width) => {
  const path = 'archive of the harbour/2021/november/the-northern-ledger-and-advertiser.txt'
  const printed = await table(newsOf([judged({ A: 'we feel so down', B: { cells: 'we feel - down', path } }, [{ at: 'so' }])]), { width })

  expect(printed).toContain(`${path}:1:`)
})

test('printings that agree get one calm line', async () => {
  const calm = judged({ A: { cells: 'we go', outlet: 'Weekly' }, B: { cells: 'we go', outlet: 'Harbour Post' } })

  expect(await table(newsOf([calm]), { width: 100 })).toBe(
    'Nothing differs: 2 articles · 2 outlets · 2 quotations · 1 printed more than once\n',
  )
})

test('where nothing is printed twice, the report says so', async () => {
  expect(await table(newsOf([]))).toBe('No quotation is printed more than once: 0 articles · 0 quotations\n')
})

function pairOf(date?: string): Report {
  return newsOf([
    judged({ A: { cells: 'we go', date: '2021-11-28' }, B: { cells: 'we -', ...(date !== undefined && { date }) } }, [{ at: 'go' }]),
  ])
}

test('a date is given where every article has one: one without may be the first', async () => {
  expect(await table(pairOf('2021-11-28'))).toContain('Speaker not named · written · 28 Nov 2021\n2 printings')
  expect(await table(pairOf('2021-11-26T08:00:00Z'))).toContain(' · since 26 Nov 2021\n')
  expect(await table(pairOf())).toContain('Speaker not named · written · 2 printings')
})

test('long agreement is left out, and so is the middle of a long reading', async () => {
  const words = Array.from({ length: 200 }, (_, i) => `word${i}`).join(' ')
  const long = judged({ A: `${words} so ${words}`, B: `${words} - ${words}`, C: `${words} so . ${'. '.repeat(199)}` }, [
    { at: 'so' },
    {
      at: words,
      kind: 'truncation',
      lemma: { kind: 'attested', sigla: ['A', 'B'], text: words },
      variant: { kind: 'lacuna', sigla: ['C'], text: '' },
    },
  ])
  const printed = await table(newsOf([long]))

  expect(printed).toContain('word198 word199¹ so² word0')
  expect(printed.split('\n').length).toBeLessThan(24)
  expect(printed).toContain('word8 … word191')
  expect(printed).toContain('word2 … word198')
})

test('many witnesses are counted, and those named are resolved', async () => {
  const cells = 'we feel so let down'
  const many = Object.fromEntries(
    Array.from({ length: 30 }, (_, i) => [`W${i}`, { cells: i === 7 ? cells.replace('so', '-') : cells, outlet: `Paper ${i}` }]),
  )
  const printed = await table(newsOf([judged(many, [{ at: 'so' }])]))

  expect(printed).toMatch(/W0 W1 W2 W3 \+25 {2}› {2}left out, unmarked {2}W7/)
  expect(printed).toContain('W7 Paper 7')
  expect(printed).toMatch(/and 2\d more/)
  expect(printed).not.toContain('Paper 20')
})

test('colour is never alone: a report says the same without it', async () => {
  const coloured = await table(newsOf([RINK, PIER]), { colour: true })
  const plain = await table(newsOf([RINK, PIER]))

  // oxlint-disable-next-line no-control-regex
  expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(plain)
  expect(coloured).toContain('\u001b[4m')
  expect(plain).toContain('so¹')
})
