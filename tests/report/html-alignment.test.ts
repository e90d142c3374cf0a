import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { check } from '../../src/check.ts'
import { finding } from '../../src/finding/index.ts'
import type { Finding } from '../../src/model.ts'
import { entriesOf } from '../../src/report/entries.ts'
import { alignmentColumns } from '../../src/report/html/alignment-columns.ts'
import { judged } from '../judged.ts'
import { page, textOf } from './html-page.ts'
import { newsOf, RINK } from './news.ts'

const WANTED = { minSeverity: 'minor', verbose: false } as const

const columnsOf = (of: Finding) =>
  alignmentColumns(
    of,
    entriesOf(of, WANTED),
    of.cluster.witnesses.map(({ siglum }) => siglum),
  )

/** What a witness prints in all columns, one after the other. */
const readAcross = (of: Finding, siglum: string) =>
  columnsOf(of)
    .flatMap(({ cells }) => cells.get(siglum)?.words ?? [])
    .filter(({ isLacuna }) => !isLacuna)
    .map(({ text, isSpaced }) => `${isSpaced ? ' ' : ''}${text}`)
    .join('')
    .trim()

/** The rows of the table, a cell a column, what is marked in brackets. */
async function tableOf(...given: Parameters<typeof judged>): Promise<string[]> {
  const { document } = await page(newsOf([judged(...given)]))
  for (const bold of document.querySelectorAll('.alignment b')) bold.textContent = `[${bold.textContent}]`
  return [...document.querySelectorAll('.alignment tbody tr')].map((row) => [...row.querySelectorAll('td')].map(textOf).join(' | '))
}

test('whatever differs, every printing can be read across its row letter for letter', () => {
  const cell = fc.constantFrom('we', 'never', '-', '.', 'sail', '~,', '…', 'at', 'dawn')
  const row = fc.array(cell, { minLength: 6, maxLength: 6 }).map((cells) => ['Now', ...cells, 'gone'].join(' '))
  fc.assert(
    fc.property(row, row, row, fc.nat(7), (A, B, C, at) => {
      const { collation } = judged({ A, B, C })
      const loci = [at]
      const side = (index: number) => collation.loci[at]?.readings[index] ?? { kind: 'lacuna' as const, sigla: [], text: '' }
      const [discrepancy] = judged({ A: 'x', B: 'y' }, [{ at: 'x', lemma: side(0), variant: side(1) }]).discrepancies
      const made = finding({ collation, discrepancies: discrepancy ? [{ ...discrepancy, loci }] : [] })
      for (const { siglum, content } of made.cluster.witnesses) expect(readAcross(made, siglum)).toBe(content)
    }),
  )
})

test('a row that runs on, on paper or once copied, reads as it is printed', async () => {
  const { document } = await page(
    newsOf([
      judged(
        {
          A: 'We shall not rebuild the pier this year ~, whatever they say ~.',
          B: 'We shall - rebuild the pier this year - whatever they say ~!',
          C: '. . not rebuild the jetty … . . . .',
        },
        [{ at: 'not' }, { at: 'jetty' }, { at: '~!' }],
      ),
    ]),
  )
  for (const sign of document.querySelectorAll('.alignment .unseen')) sign.textContent = ''
  expect(
    [...document.querySelectorAll('.alignment tbody tr')].map((row) =>
      [...row.querySelectorAll('td')]
        .map(({ textContent }) => textContent)
        .join('')
        .trim(),
    ),
  ).toEqual([
    'We shall not rebuild the pier this year, whatever they say.',
    'We shall ‸ rebuild the pier this year whatever they say!',
    'not rebuild the jetty …',
  ])
})

test('there are as few columns as keep apart what is told of, and what some do not quote', async () => {
  expect(
    await tableOf(
      {
        A: 'We shall not rebuild the pier this year ~, whatever they say',
        B: 'We shall - rebuild the pier this year ~, whatever they say',
        C: '. . not rebuild the jetty this year . . . .',
      },
      [{ at: 'not', severity: 'critical' }, { at: 'jetty' }],
    ),
  ).toEqual([
    'We shall | [not] | rebuild the | [pier] | this year, | whatever they say',
    'We shall | [‸left out] | rebuild the | [pier] | this year, | whatever they say',
    'not quoted | [not] | rebuild the | [jetty] | this year | not quoted',
  ])
})

test('an ellipsis stands where it is printed, and is not taken for words left out in silence', async () => {
  expect(
    await tableOf({ A: 'We shall never rebuild the pier', B: 'We … … rebuild the pier' }, [{ at: 'shall never', severity: 'major' }]),
  ).toEqual(['We | [shall never] | rebuild the pier', 'We | […gap] | rebuild the pier'])
})

test('the columns bear the numbers of the differences, and only the words that depart are marked as differing', async () => {
  const { document } = await page(newsOf([RINK]))
  expect([...document.querySelectorAll('.alignment thead th')].map(textOf)).toEqual([
    'Printing',
    'Difference 1',
    'Difference 2',
    'Difference 3',
  ])
  expect([...document.querySelectorAll('.alignment .differing')].map(textOf).toSorted()).toEqual(['hurt', 'his', '‸left out'].toSorted())
})

test('words that somebody prints in another place are not called left out, nor unquoted', async () => {
  const [gate, warned] = [
    'The tide gate will stay open until the last boat is home.',
    'We warned the harbour board three times in two years.',
  ]
  const said = [`${gate} ${warned}`, `${warned.replace('three', 'four')} ${gate}`, `${gate} ${warned}`]
  const sources = said.map((words, i) => ({ name: `${i}.txt`, bytes: new TextEncoder().encode(`“${words}” Ona Bray said.\n`) }))
  const { document } = await page(await check(sources))
  const rows = [...document.querySelectorAll('.alignment tbody tr')].map((row) => [...row.querySelectorAll('td')].map(textOf).join(' | '))
  expect(rows).toHaveLength(3)
  for (const row of rows) {
    expect(row).toContain('in another place')
    expect(row).not.toMatch(/left out|not quoted/)
  }
})

test('where very many begin and end at places of their own, a place that one never reaches is a sign among the words of its column', async () => {
  const words = Array.from({ length: 40 }, (_, i) => `w${i}`)
  const fragment = (from: number) => words.map((word, i) => (i < from || i > from + 8 ? '.' : word)).join(' ')
  const rows = Object.fromEntries(Array.from({ length: 14 }, (_, i) => [`F${i}`, fragment(2 * i)]))
  const [first, , , , , sixth] = await tableOf(
    { A: words.join(' '), B: words.map((word) => (word === 'w12' ? 'v' : word)).join(' '), ...rows },
    [{ at: 'v' }],
  )
  expect(first).toBe('w0 w1 w2 w3 w4 w5 w6 w7 w8 w9 w10 w11 | [w12] | w13 w14 w15 w16 w17 w18 [15 words] w34 w35 w36 w37 w38 w39')
  expect(sixth).toBe('not quoted w6 w7 w8 w9 w10 w11 | [w12] | w13 w14 not quoted')
})

test('of a long stretch on which all agree the ends are shown, and it is said how much is between', async () => {
  const long = Array.from({ length: 40 }, (_, i) => `w${i}`).join(' ')
  const [row] = await tableOf({ A: `${long} never`, B: `${long} ever` }, [{ at: 'ever' }])
  expect(row).toBe('w0 w1 w2 w3 w4 w5 [28 words] w34 w35 w36 w37 w38 w39 | [never]')
})

test('of very many printings those who depart are among those shown, and the rest is counted', async () => {
  const many = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`W${i}`, i === 59 ? 'We never sail' : 'We always sail']))
  const { document } = await page(newsOf([judged(many, [{ at: 'never' }])]))
  const sigla = [...document.querySelectorAll('.alignment tbody .sig')].map(textOf)
  expect(sigla).toHaveLength(40)
  expect(sigla.at(-1)).toBe('W59')
  expect(textOf(document.querySelector('.scroll + .quiet'))).toBe('20 more printings not shown here')
})
