import { expect, test } from 'vitest'
import { quotationsOf } from './reading-of.ts'

/** A paper that sends its copy by wire breaks its lines at seventy columns, wherever they end. */
const WIRE = `The harbour board has put off its decision on the old pier once more
after a long and noisy meeting, as the chair of the board, Mrs Petra
Lind, made known in the evening. It will sit again in November, when
the engineers are to have drawn every crack of the piers in chalk and
counted all of the stones that have gone.

“We shall mend whatever can be mended with what the town has put by
for it,” she said. “Nobody is asked to row.”

The warden of the quay for the last eleven years or so, Captain Tom
Vale, was not so sure of that, and said so at some length to anybody
who stayed.

“Half of the boats that are in here have not been paid for by anyone
since spring,” Vale said.`

/** The same, a paragraph a line. */
const FLOWING = WIRE.replace(/(\S)\n(?=\S)/g, '$1 ')

test('a name broken over two lines is a name, and its paragraph goes on', () => {
  const speakers = quotationsOf(WIRE).map(({ speaker }) => speaker?.name)

  expect(speakers).toEqual(['Petra Lind', 'Tom Vale'])
  expect(speakers).toEqual(quotationsOf(FLOWING).map(({ speaker }) => speaker?.name))
})

test('what is printed is cut out with its line ends', () => {
  for (const { content, spans } of quotationsOf(WIRE)) {
    expect(spans.map(({ start, end }) => WIRE.slice(start, end)).join(' ')).toBe(content)
  }
})
