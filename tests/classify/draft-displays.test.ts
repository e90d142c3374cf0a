import { expect, test } from 'vitest'
import { toldOn } from '../vet/vetted.ts'

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
