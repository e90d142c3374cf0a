import { describe, expect, test } from 'vitest'
import type { Printing } from '../printings.ts'
import { found } from './told.ts'

const tape = (words: string): Printing => ({ parts: [words], role: 'transcript' })

/** Who stands against whom in what changes the words: `A B ] C`. */
function sidesIn(contents: Readonly<Record<string, Printing>>): string[] {
  return found(contents)
    .filter(({ weight }) => weight === 'substantive')
    .map(
      ({ kind, lemma, variant }) =>
        `${kind}: ${[lemma, variant]
          .map(({ sigla }) => sigla.toSorted().join(' '))
          .toSorted()
          .join(' ] ')}`,
    )
}

describe('who has a word in another form stands with who has the word', () => {
  test.each([
    ['figures', 'We lost nineteen boats', 'We lost 19 boats', 'We lost ninety boats', 'number-change'],
    ['spelling', 'I learnt to swim at Mardle', 'I learned to swim at Mardle', 'I loved to swim at Mardle', 'content-substitution'],
    ['contraction', 'We’ll build the pier', 'We will build the pier', 'We may build the pier', 'modality-change'],
  ])('%s: “%s”, “%s” against “%s”', (_, one, same, other, kind) => {
    expect(sidesIn({ A: one, B: same, C: other })).toEqual([`${kind}: A B ] C`])
    expect(sidesIn({ C: one, B: other, A: same })).toEqual([`${kind}: A C ] B`])
    expect(
      new Set(
        sidesIn({ A: one, B: other, C: other, D: same })
          .join(' ')
          .match(/\b[A-D]\b/gu),
      ),
    ).toEqual(new Set('ABCD'))
  })

  test('and so does a record, which is not alone with it then', () => {
    const told = found({ A: 'We lost ninety boats', B: 'We lost 19 boats', T: tape('We lost nineteen boats') })

    expect(told.filter(({ severity }) => severity === 'critical')).toMatchObject([{ confidence: 'high', variant: { sigla: ['A'] } }])
  })

  test('not who has other words beside it', () => {
    const sides = sidesIn({ A: 'We lost nineteen boats', B: 'We lost 19 crates', C: 'We lost ninety boats' })

    expect(sides).toContain('content-substitution: A C ] B')
    expect(sides).toContain('number-change: A B ] C')
  })
})
