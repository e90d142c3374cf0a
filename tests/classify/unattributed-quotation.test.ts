import { expect, test } from 'vitest'
import { check } from '../../src/index.ts'

const alone = async (text: string): Promise<string[]> => {
  const bytes = new TextEncoder().encode(text)
  const { findings } = await check([{ name: 'draft.txt', bytes }])
  return findings.flatMap(({ discrepancies }) => discrepancies.map(({ kind, message }) => `${kind}: ${message}`))
}

const LEAD = 'The ferry plan of Tolvik was built on sand. It had rained for weeks.\n\n'

test.each([
  ['a paragraph of its own, after one about the weather', `${LEAD}“We shall pay back every krone of it by the end of the year.”\n`],
  [
    'words in the reporter’s own sentence, that nobody is said to say',
    `${LEAD}The plan was “a monument to wishful thinking and to nobody’s ambition”.\n`,
  ],
])('a quotation that nothing near it gives to anybody is told: %s', async (_, text) => {
  expect(await alone(text)).toContainEqual(
    expect.stringMatching(/^unattributed-quotation: You print “.+”; nothing near it says whose words they are\.$/),
  )
})

test.each([
  ['its speaker stands beside it', `${LEAD}“We shall pay back every krone of it,” said Ingrid Solheim.\n`],
  [
    'its speaker goes on from the paragraph before',
    `“We tried,” said Ingrid Solheim. “We tried twice.”\n\n“We shall pay back every krone of it,” she said.\n`,
  ],
  ['it is a few words of the reporter’s sentence', `${LEAD}The plan was “built on sand”.\n`],
])('is not told where %s', async (_, text) => {
  expect((await alone(text)).filter((message) => message.startsWith('unattributed'))).toEqual([])
})

test('nothing is said of it in articles that are published', async () => {
  const bytes = new TextEncoder().encode(`${LEAD}“We shall pay back every krone of it by the end of the year.”\n`)
  const { findings } = await check([
    { name: 'a.txt', bytes },
    { name: 'b.txt', bytes: new TextEncoder().encode(LEAD) },
  ])

  expect(findings).toEqual([])
})
