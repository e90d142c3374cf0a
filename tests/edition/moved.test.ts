import { describe, expect, test } from 'vitest'
import { collate } from '../../src/collate/index.ts'
import { EDITION_FORMATS, edition } from '../../src/edition/index.ts'
import { segments } from '../../src/edition/segments.ts'
import { printings } from '../printings.ts'

const collation = collate(
  printings({
    A: 'The river will rise tonight. We warned them three times.',
    B: 'We warned them four times. The river will rise tonight.',
  }),
)
const inSegments = segments(collation).collation

describe('a sentence printed in another place', () => {
  test('is no omission in a table', () => {
    expect(edition([inSegments], 'csv').split('\r\n').slice(1, 4)).toEqual([
      'q-test,0,<moved>,We warned them four times.',
      'q-test,1,The river will rise tonight.,The river will rise tonight.',
      'q-test,2,We warned them three times.,<moved>',
    ])
  })

  test('is said to have moved in a critical text', () => {
    expect(edition([inSegments], 'tei')).toContain(
      '<app><lem wit="#B">We warned them four times.</lem><rdg wit="#A" type="moved"/></app> The river',
    )
  })

  test('is tied to its other place by a dotted line in a graph', () => {
    expect(edition([inSegments], 'dot')).toContain('  v3 -> v1 [style=dotted dir=none constraint=false]\n')
    expect(edition([inSegments], 'graphml')).toContain(
      '<edge id="g0-t0" source="g0-n3" target="g0-n1" directed="false"><data key="type">transposition</data></edge>',
    )
  })

  test('stands apart from one that a third has left out', () => {
    const three = collate(
      printings({
        A: 'I was there. The river will rise tonight. We warned them three times. Nobody came to us.',
        B: 'I was there. We warned them three times. The river will rise tonight. Nobody came to us.',
        C: 'I was there. Nobody came to us.',
      }),
    )
    expect(edition([segments(three).collation], 'tei')).toMatch(/<rdg wit="#C" type="omitted"\/><rdg wit="#[AB]" type="moved"\/>/)
  })
})

test.each(EDITION_FORMATS)('%s says nothing of moves where nothing has moved', (format) => {
  expect(edition([collate(printings({ A: 'The river will rise', B: 'The river rose' }))], format)).not.toMatch(/moved|dotted|transposition/)
})
