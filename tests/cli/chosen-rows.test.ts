import { expect, test } from 'vitest'
import { chosenRows } from '../../src/cli/chosen-rows.ts'
import { checklists, UsageError } from '../../src/index.ts'
import { reportOn } from '../ticks/draft.ts'

const [list] =
  checklists(
    reportOn([
      { content: 'We won’t close the lock' },
      { content: 'Never' },
      { content: 'The lock is older than the town, and the town has never paid for it' },
      { content: 'Never!' },
      { content: 'A Lock Too Far', form: 'mention' },
      { content: 'I closed the lock\u001b[31m\nin June' },
    ]),
  ) ?? []
const rows = [...(list?.quotations ?? []), ...(list?.mentions ?? [])]
const ids = rows.map(({ verdict }) => verdict.id)

const chosen = (...wanted: readonly string[]): number[] => chosenRows(wanted, rows).map(({ number }) => number)

test.each<[string, readonly string[], readonly number[]]>([
  ['a number', ['3'], [3]],
  ['numbers from one to another', ['2-4'], [2, 3, 4]],
  ['numbers with commas between', ['1,3-4'], [1, 3, 4]],
  ['numbers with commas and spaces between', ['1,', '3 , 5', '2'], [1, 3, 5, 2]],
  ['words with a comma', ['the town, and the town'], [3]],
  ['with a dash as it is printed', ['2–3'], [2, 3]],
  ['a mention, numbered on after the quotations', ['6'], [6]],
  ['an id', [ids[2] ?? ''], [3]],
  ['an id with a number', [ids[3] ?? ''], [4]],
  ['words in the middle', ['older than the town'], [3]],
  ['words typed without care', ["WE WON'T close"], [1]],
  ['all its words, where others have them too', ['a lock too far'], [6]],
  ['the same twice', ['3', '2-3', ids[2] ?? ''], [3, 2]],
])('a quotation is meant by %s', (_, wanted, numbers) => {
  expect(chosen(...wanted)).toEqual(numbers)
})

test.each([
  ['7', 'no quotation 7; they are numbered from 1 to 6'],
  ['0', 'no quotation 0; they are numbered from 1 to 6'],
  ['4-9', 'no quotation 9; they are numbered from 1 to 6'],
  ['4-2', '4-2 runs backwards'],
  ['-3', '“-3” may be one quotation or several: write 3, or 1-3'],
  ['2-', '“2-” may be one quotation or several: write 2, or 2-6'],
  ['1,9', 'no quotation 9; they are numbered from 1 to 6'],
  [',', 'no quotation has the words “,”'],
  ['k-00000000', 'no quotation k-00000000'],
  [`${ids[0]}-7`, `no quotation ${ids[0]}-7; did you mean ${ids[0]}?`],
  ['never', '“never” stands in 2 quotations: 2 “Never”, 4 “Never!”; give the number of one'],
  [
    'lock',
    '“lock” stands in 4 quotations: 1 “We won’t close the lock”, 3 “The lock is older than the town, and the town …”, 5 “I closed the lock[31m in June”, 1 more; give the number of one',
  ],
  ['we close that lock', 'no quotation has the words “we close that lock”; nearest: 1 “We won’t close the lock”'],
  ['ferry', 'no quotation has the words “ferry”'],
  ['…', 'no quotation has the words “…”'],
])('“%s” is refused: %s', (wanted, complaint) => {
  expect(() => chosen(wanted)).toThrow(new UsageError(complaint))
})

test('a draft without quotations has none to choose', () => {
  expect(() => chosenRows(['1'], [])).toThrow('no quotation 1; there is none')
})
