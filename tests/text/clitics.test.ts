import { expect, test } from 'vitest'
import { tokenize } from '../../src/text/tokenize.ts'

const norms = (text: string) => tokenize(text).map(({ norm }) => norm)

test.each([
  ["don't", ['do', "n't"]],
  ['won’t', ['will', "n't"]],
  ["can't", ['can', "n't"]],
  ["shan't", ['shall', "n't"]],
  ['cannot', ['can', 'not']],
  ["I'd", ['i', "'d"]],
  ["we'll", ['we', "'ll"]],
  ["They're", ['they', "'re"]],
  ["could've", ['could', "'ve"]],
  ["Mayor Okafor's", ['mayor', 'okafor', "'s"]],
  ["l'eau", ["l'", 'eau']],
  ['qu’il', ["qu'", 'il']],
  ["aujourd'hui", ["aujourd'hui"]],
  ["o'clock", ["o'clock"]],
  ["O'Leary's", ["o'leary", "'s"]],
  ['wont', ['wont']],
  ["the voters' roll", ['the', 'voters', "'", 'roll']],
])('%s comes apart into %j', (printed, parts) => {
  expect(norms(printed)).toEqual(parts)
})

test('the parts keep their places on the page', () => {
  expect(tokenize('She WON’T go').map(({ text, start, end }) => [text, start, end])).toEqual([
    ['She', 0, 3],
    ['WO', 4, 6],
    ['N’T', 6, 9],
    ['go', 10, 12],
  ])
})
