import { describe, expect, test } from 'vitest'
import { found } from './told.ts'

describe('of two full printings that differ, the base is', () => {
  const WE = 'We are sorry for what happened that night and we speak of it every day.'
  const I = 'We are sorry for what we did that night and we speak of it every single day.'

  test('the one whose words a fragment has, and that one throughout', () => {
    const [first, second] = found({ A: WE, B: I, C: { parts: ['sorry for what happened'], form: 'mixed' } }).filter(
      ({ loci }) => loci.length > 0,
    )
    expect([first?.lemma, first?.variant]).toMatchObject([
      { sigla: ['A', 'C'], text: 'happened' },
      { sigla: ['B'], text: 'we did' },
    ])
    expect([second?.lemma.sigla, second?.variant]).toMatchObject([['A'], { sigla: ['B'], text: 'single' }])
  })

  test('the fuller one, where no fragment tells', () => {
    expect(found({ A: WE, B: I }).map(({ lemma }) => lemma.sigla)).toEqual([['B'], ['B']])
  })
})
