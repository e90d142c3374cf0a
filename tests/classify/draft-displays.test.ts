import { expect, test } from 'vitest'
import { toldOn, vetted } from '../vet/vetted.ts'

const BODY =
  'The library of Oakmere will close.\n\n“I will not hand over the keys to the building,” Rosalind Petty told the council on Tuesday.\n'
const story = (headline: string): string => `---\ntitle: ${headline}\n---\n${BODY}`

test.each([
  [
    'words that the text has nowhere',
    'Librarian: “A betrayal of every child in Oakmere”',
    /^Your headline prints “A betrayal .+”; your own body does not have it\.$/,
  ],
  [
    'words that nobody is said to have said',
    '“We were betrayed by everyone”',
    /^Your headline prints “We were betrayed by everyone”; your own body does not have it\.$/,
  ],
  [
    'one other word',
    'Librarian: “I will never hand over the keys”',
    /^Your headline prints “never”; your own paragraph \d prints “not”\.$/,
  ],
])('a headline is held against the text of its own draft: %s', async (_, headline, expected) => {
  expect(await toldOn({ draft: story(headline) })).toEqual([expect.stringMatching(expected)])
})

test.each([
  ['it has the words', 'Librarian: “I will not hand over the keys”'],
  ['it quotes a part of them', '“I will not hand over”: librarian'],
  ['two words of it are a label', 'The “keys row”'],
  ['it has no quotation', 'Library of Oakmere to close'],
])('and is not told of where %s', async (_, headline) => {
  expect(await toldOn({ draft: story(headline) })).toEqual([])
})

const VOWS =
  'Oakmere met.\n\n“But the readers deserve a straight answer, and we will pay all 4 of the librarians,” Rosalind Petty told the council on Tuesday.\n'

test.each([
  ['it drops an article', '‘Readers deserve straight answer’: Petty'],
  ['it has another one', '‘The readers deserve the straight answer’: Petty'],
  ['it spells a number out', '‘We will pay all four of the librarians’: Petty'],
  ['it contracts a verb', '‘We’ll pay all 4 of the librarians’: Petty'],
])('a headline is as true to its own text where %s', async (_, headline) => {
  for (const draft of [`${headline}\n\n${VOWS}`, `---\ntitle: ${headline}\n---\n${VOWS}`]) {
    const { counts, findings } = await vetted({ draft })

    expect([counts.discrepancies.critical, counts.discrepancies.major]).toEqual([0, 0])
    expect(findings.flatMap(({ discrepancies }) => discrepancies.filter(({ family }) => family === 'display'))).toEqual([])
  }
})

test.each([
  ['another number', '‘We will pay all five of the librarians’: Petty', /^Your .+ “five”; your own paragraph \d prints “4”\.$/],
  ['a word less', '‘Readers deserve an answer’: Petty', /“(?:a )?straight”/],
  ['another verb', '‘We may pay all 4 of the librarians’: Petty', /^Your .+ “may”; your own paragraph \d prints “will”\.$/],
])('and is not where it prints %s', async (_, headline, expected) => {
  expect(await toldOn({ draft: `${headline}\n\n${VOWS}` })).toEqual([expect.stringMatching(expected)])
})
