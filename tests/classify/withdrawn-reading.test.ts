import { describe, expect, test } from 'vitest'
import { check } from '../../src/check.ts'
import type { BaselineEntry, Finding, Report } from '../../src/model.ts'

/** A run over articles given by the words of their files. */
async function run(articles: Readonly<Record<string, string>>, baseline: readonly BaselineEntry[] = []): Promise<Report> {
  const sources = Object.entries(articles).map(([name, text]) => ({ name: `${name}.txt`, bytes: new TextEncoder().encode(text) }))
  return check(sources, { baseline })
}

const told = ({ findings }: Pick<Report, 'findings'>): Finding['discrepancies'][number][] =>
  findings.flatMap(({ discrepancies }) => discrepancies.filter(({ kind }) => kind === 'withdrawn-reading'))

const messages = async (articles: Readonly<Record<string, string>>, baseline: readonly BaselineEntry[] = []): Promise<string[]> =>
  told(await run(articles, baseline)).map(({ message }) => message)

const head = (outlet: string, more = '') => `---\noutlet: ${outlet}\ndate: 2024-03-05\n${more}---\n`
const RIGHT = '“We may sell the weir in May if the tide allows,” Ida Orsi said on Monday.'
const WRONG = '“We will sell the weir in May if the tide allows,” Ida Orsi told the board on Monday.'
const NOTE =
  'Correction: An earlier version of this article misquoted Ms Orsi as saying “We will sell the weir in May.” She said “We may sell the weir in May.”'

const CORRECTED = `${head('Harbour Gazette')}${RIGHT}\n\n${NOTE}`
const COPIED = `${head('Morning Bell')}${WRONG}`

describe('an article’s own note', () => {
  test('names who still prints the words it takes back', async () => {
    expect(await messages({ a: CORRECTED, b: COPIED })).toEqual(['C still prints “will”, which A has corrected to “may”.'])
  })

  test('is read where it says “it” of its own article, and cites no more than the words', async () => {
    const note = 'This article was amended on 7 May 2024. It originally quoted Ms Orsi as saying “if the wind”; she said “if the tide”.'
    const copied = `${head('Morning Bell')}${RIGHT.replace('tide', 'wind')}`

    expect(await messages({ a: `${head('Harbour Gazette')}${RIGHT}\n\n${note}`, b: copied })).toEqual([
      'C still prints “wind”, which A has corrected to “tide”.',
    ])
  })

  test('makes one finding of the difference, critical, that says what else it is', async () => {
    const report = await run({ a: CORRECTED, b: COPIED })

    expect(report.counts.discrepancies).toMatchObject({ critical: 1, major: 0, minor: 0 })
    expect(told(report)).toMatchObject([
      {
        severity: 'critical',
        also: ['modality-change'],
        lemma: { text: 'may' },
        variant: { text: 'will' },
        withdrawn: { by: 'note', right: 'may' },
      },
    ])
  })

  test('does not set its own article against itself', async () => {
    const report = await run({ a: CORRECTED, b: `${head('Quay Post')}${RIGHT}` })

    expect(report.counts.discrepancies).toMatchObject({ critical: 0, major: 0, minor: 0 })
  })

  test('tells where all others agree on the words it takes back, and its own article prints neither', async () => {
    const note = `${head('Harbour Gazette')}The board met.\n\nCorrection: An earlier version of this article misquoted Ida Orsi as saying “We will sell the weir in May, all of it.” She was not quoted correctly.`

    expect(
      await messages({
        a: note,
        b: `${head('Morning Bell')}“We will sell the weir in May, all of it,” Ida Orsi said on Monday.`,
        c: `${head('Quay Post')}Ida Orsi had said: “We will sell the weir in May, all of it.”`,
      }),
    ).toEqual([
      expect.stringMatching(/^A and B still print “We will sell the weir in May, all of it”, which “Harbour Gazette” has corrected/),
    ])
  })

  test('tells of a lone article that prints the words', async () => {
    expect(await messages({ a: `${head('Harbour Gazette')}The board met.\n\n${NOTE}`, b: COPIED })).toHaveLength(1)
  })

  test('tells of words that were left out', async () => {
    const note = NOTE.replace('“We will sell the weir in May.”', '“We sell the weir in May.”')
    const left = WRONG.replace('will ', '')

    expect(await messages({ a: `${head('Harbour Gazette')}${RIGHT}\n\n${note}`, b: `${head('Morning Bell')}${left}` })).toEqual([
      'C still leaves “may” out, which A has corrected.',
    ])
  })

  test('tells who prints a word that it cites alone', async () => {
    const note = 'Correction: An earlier version of this article misquoted Ms Orsi. She said “may,” not “will.”'

    expect(await messages({ a: `${head('Harbour Gazette')}${RIGHT}\n\n${note}`, b: COPIED })).toEqual([
      expect.stringMatching(/ still prints “will”, which \w has corrected to “may”\.$/),
    ])
  })

  test('tells of its own article, if that still prints the words elsewhere', async () => {
    expect(await messages({ a: `${head('Harbour Gazette')}${WRONG}\n\n${NOTE}`, b: `${head('Quay Post')}${RIGHT}` })).toEqual([
      'A still prints “will”, which its own note has corrected to “may”.',
    ])
  })
})

describe('is not', () => {
  test.each([
    ['a fragment that does not reach the words', '“the weir in May if the tide allows,” Ida Orsi told the board.'],
    ['another wording altogether', '“We ought to sell the weir in May if the tide allows,” Ida Orsi told the board.'],
    ['the right words, more of them', '“As I said, we may sell the weir in May if the tide allows,” Ida Orsi told the board.'],
    ['the same word in another sentence', '“We will mend the lock in June, whatever the board may say to us,” Ida Orsi told the board.'],
    ['what is written in another way', '“We WILL NOT sell the weir in May if the tide allows,” Ida Orsi told the board.'],
  ])('%s', async (_, text) => {
    expect(await messages({ a: CORRECTED, b: `${head('Morning Bell')}${text}` })).toEqual([])
  })

  test('an earlier version of the page that corrected it', async () => {
    const url = 'url: https://gazette.example/news/weir-to-be-sold\n'
    const report = await run({
      a: `${head('Harbour Gazette', url.replace('\n', '?edition=2\n'))}${RIGHT}\n\n${NOTE}`.replace('2024-03-05', '2024-03-06'),
      b: `${head('Harbour Gazette', url)}${WRONG}`,
    })

    expect(told(report)).toEqual([])
    expect(report.findings.flatMap(({ discrepancies }) => discrepancies)).toContainEqual(
      expect.objectContaining({ severity: 'minor', also: ['version-drift'] }),
    )
  })

  test('the source itself', async () => {
    expect(await messages({ a: CORRECTED, b: `${head('Board of the Weir', 'role: source\n')}${WRONG}` })).toEqual([])
  })
})

describe('a reading marked in the baseline', () => {
  const entry = {
    id: 'd-00000001',
    kind: 'modality-change',
    severity: 'critical',
    family: 'wording',
    readings: ['may', 'will'],
    context: { before: 'we', after: 'sell the weir in' },
    reason: 'tape checked',
    withdrawn: 'will',
  } as const satisfies BaselineEntry

  test('is new and critical even where all print it', async () => {
    const report = await run({ b: COPIED, c: `${head('Quay Post')}${WRONG.replace('the board', 'reporters')}` }, [entry])

    expect(told(report)).toMatchObject([
      {
        severity: 'critical',
        state: 'new',
        reason: 'tape checked',
        message: 'A and B still print “will”, which was withdrawn and corrected to “may”.',
      },
    ])
    expect(report.counts.new).toBe(1)
    expect(report.baseline.absent).toEqual([])
  })

  test('is found in an article that nobody else agrees or disagrees with', async () => {
    expect(told(await run({ b: COPIED }, [entry]))).toMatchObject([{ state: 'new', lemma: { text: 'may', sigla: [] } }])
  })

  test('is found whatever the outlet, the path and the order of the articles', async () => {
    const one = await run({ a: `${head('Weir Post')}${WRONG}`, b: `${head('Quay Post')}${RIGHT}` }, [entry])
    const other = await run({ elsewhere: `${head('Far Bugle')}${RIGHT}`, x: `${head('Near Bugle')}${WRONG}` }, [entry])

    expect(told(one)).toHaveLength(1)
    expect(told(other).map(({ id }) => id)).toEqual(told(one).map(({ id }) => id))
  })

  test('leaves the right words alone', async () => {
    expect(told(await run({ b: `${head('Quay Post')}${RIGHT}`, c: `${head('Weir Post')}${RIGHT}` }, [entry]))).toEqual([])
  })
})
