import { expect, test } from 'vitest'
import { type MarkedWords, markedText } from '../../src/report/marked-text.ts'

const show = (text: string, marked: readonly MarkedWords[], width = 40) => {
  const lines = text.split('\n')
  const lineNumber = (at: number) => lines.findIndex((_, i) => lines.slice(0, i + 1).join('\n').length >= at) + 3
  return markedText(text, marked, lineNumber, { colour: false, width }).join('\n')
}
const words = (number: number, text: string, ...found: readonly string[]): MarkedWords => ({
  number,
  spans: found.map((each) => ({ start: text.indexOf(each), end: text.indexOf(each) + each.length })),
  legend: `speaker ${number}`,
  kind: 'quotation',
})

test('words stand in brackets where they are printed, and who says them below', () => {
  const text = '“We leave,” said Bray, “at dawn.”\n\nIt rained.'

  expect(show(text, [words(1, text, 'We leave,', 'at dawn.')])).toBe(
    ['3  “⟦1 We leave,⟧” said Bray, “⟦1 at', '   dawn.⟧”', '   1 speaker 1', '', '5  It rained.'].join('\n'),
  )
})

test('a quotation inside another stands in brackets of its own', () => {
  const text = 'He said: “She said ‘run’”'

  expect(show(text, [words(1, text, 'She said ‘run’'), words(2, text, 'run')])).toBe(
    ['3  He said: “⟦1 She said ‘⟦2 run⟧’⟧”', '   1 speaker 1', '   2 speaker 2'].join('\n'),
  )
})

test('words over several lines are set in brackets on each', () => {
  const text = 'We leave.\nWe come back.'

  expect(show(text, [words(1, text, text)])).toBe(['3  ⟦1 We leave.⟧', '   1 speaker 1', '4  ⟦1 We come back.⟧'].join('\n'))
})

test('no escape sequence of the article is printed', () => {
  expect(show('Ring \u001b[31mthe\u0007 bell', [])).toBe('3  Ring the bell')
})
