import { describe, expect, test } from 'vitest'
import { check } from '../../src/check.ts'

const PAGE = 'https://gazette.example/news/weir-to-be-sold'
const SAID = 'We sell the weir in May because nobody pays for a roof'

interface Version {
  readonly url?: string
  readonly date?: string
  readonly words?: string
  readonly note?: string
}

/** What is found between some articles of one paper, short: severity, kind, what else it is; and the sentences. */
async function told(...versions: readonly Version[]): Promise<{ short: string[]; messages: string[] }> {
  const sources = versions.map(({ url = PAGE, date = '2024-03-05', words = SAID, note = '' }, i) => ({
    name: `${i}.txt`,
    bytes: new TextEncoder().encode(
      `---\noutlet: Harbour Gazette\ndate: ${date}\nurl: ${url}\n---\n“${words},” Ida Orsi told the board on Monday.\n\nThe board meets again soon.\n\n${note}`,
    ),
  }))
  const { findings } = await check(sources)
  const all = findings.flatMap(({ discrepancies }) => discrepancies)
  return {
    short: all.map(({ severity, kind, also = [] }) => [severity, kind, ...also].join(' ')),
    messages: all.map(({ message }) => message),
  }
}

const LATER = { date: '2024-03-06', url: `${PAGE}?ref=home#top` }
const THE = SAID.replace('a roof', 'the roof')
const MAY = SAID.replace('We sell', 'We may sell')

/** An item as a wire sends it, and what is told beside the differences between some. */
const record = (outlet: string, guid: string, version: string, words: string) => ({
  name: `${outlet}.json`,
  bytes: new TextEncoder().encode(
    JSON.stringify({
      path: 'x',
      outlet,
      itemId: guid,
      version,
      date: '2024-03-05',
      role: 'report',
      text: `“${words},” Ida Orsi told the board on Monday.\n\nThe board meets again soon.`,
      parts: [],
    }),
  ),
})
const alsoOf = async (...sources: Parameters<typeof check>[0]) =>
  (await check(sources)).findings.flatMap(({ discrepancies }) => discrepancies.flatMap(({ also = [] }) => also))

describe('an item of a wire', () => {
  test('is the same wherever it is printed, and its versions are told by their number', async () => {
    const guid = 'urn:newsml:wire.example:20240305:4711'
    expect(await alsoOf(record('Harbour Gazette', guid, '1', SAID), record('Weir Post', guid, '2', MAY))).toContain('version-drift')
  })

  test('that two papers happen to give the same number is two items', async () => {
    expect(await alsoOf(record('Harbour Gazette', '4711', '1', SAID), record('Weir Post', '4711', '2', MAY))).toEqual([])
    expect(await alsoOf(record('Weir', '4711', '1', SAID), { ...record('Weir', '4711', '2', MAY), name: 'other.json' })).toContain(
      'version-drift',
    )
  })
})

describe('a later version of a page', () => {
  test('that changes a small word without a note is at least major', async () => {
    const { short, messages } = await told({}, { ...LATER, words: THE })

    expect(short).toEqual(['major function-word version-drift'])
    expect(messages[0]).toContain('(2024-03-06) is a later version of')
    expect(messages[0]).toContain('without a correction note')
  })

  test('that changes the sense is as grave as that', async () => {
    expect((await told({}, { ...LATER, words: MAY })).short).toEqual(['critical modality-change version-drift'])
  })

  test('that says it was mended is as grave as the difference', async () => {
    const note = 'Correction: An earlier version of this article gave the wrong year.'

    expect((await told({}, { ...LATER, words: THE, note })).short).toEqual(['minor function-word version-drift'])
  })

  test.each([
    'Correction (6 March): An earlier version misquoted Ida Orsi; she said “may”, not “will”.',
    'CORRECTION: A previous version of this story misquoted Ms Orsi as saying the board “will” sell the weir.',
    'Amended on 6 March: we misquoted Ida Orsi, who said “may sell”, not “will sell”.',
  ])('that owns up to the very words is minor: %s', async (note) => {
    const [will, may] = ['will', 'may'].map((modal) => SAID.replace('We', `We ${modal}`))
    const { short, messages } = await told({ words: will! }, { ...LATER, words: may!, note })

    expect(short).toEqual(['minor modality-change version-drift'])
    expect(messages[0]).toContain('with a correction note')
  })

  test.each(['Correction: the weir is older.', 'Clarification (6 March): the year was 2019.', 'Berichtigung vom 6. März: Es war 2019.'])(
    'that owns up to something else is as grave as before, and not said to have no note: %s',
    async (note) => {
      const { short, messages } = await told({}, { ...LATER, words: MAY, note })

      expect(short).toEqual(['critical modality-change version-drift'])
      expect(messages[0]).not.toContain('without')
    },
  )

  test('is known by its number when the words of the address change', async () => {
    const urls = ['weir-to-be-sold-1234567', 'board-keeps-the-weir-1234567'].map((slug) => `https://gazette.example/${slug}`)

    expect((await told({ url: urls[0]! }, { ...LATER, url: urls[1]!, words: THE })).short).toEqual(['major function-word version-drift'])
  })

  test('whose date nobody knows is only another version', async () => {
    expect((await told({}, { words: THE, url: `${PAGE}/amp` })).messages[0]).toContain('are two versions of one page')
  })
})

describe('is not', () => {
  test('what style guides license', async () => {
    expect((await told({}, { ...LATER, words: SAID.replace('because', '– because') })).short).toEqual(['info punctuation'])
  })

  test('a slip of the pen that was mended: it stays minor', async () => {
    expect((await told({ words: SAID.replace('because', 'becuase') }, LATER)).short).toEqual(['minor typo version-drift'])
  })

  test('another article of the outlet', async () => {
    expect((await told({}, { ...LATER, url: 'https://gazette.example/news/board-meets-again', words: THE })).short).toEqual([
      'minor function-word same-outlet-inconsistency',
    ])
  })
})
