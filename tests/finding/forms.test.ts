import { describe, expect, test } from 'vitest'
import { judged } from '../../src/classify/index.ts'
import { collate } from '../../src/collate/index.ts'
import { finding } from '../../src/finding/index.ts'
import { type Printing, printings } from '../printings.ts'
import { printed, toldOn } from '../vet/vetted.ts'

/** The graver sentences about some printings. */
function said(contents: Readonly<Record<string, Printing>>): string[] {
  const { discrepancies } = finding(judged(collate(printings(contents, 'spoken'))))
  return discrepancies.flatMap(({ severity, message }) => (severity === 'critical' || severity === 'major' ? [message] : []))
}

describe('nobody is said to print what another prints', () => {
  test.each<[string, Readonly<Record<string, Printing>>]>([
    [
      'B prints “19” and A “nineteen”; C prints “ninety”.',
      { A: 'We lost nineteen boats', B: 'We lost 19 boats', C: 'We lost ninety boats' },
    ],
    [
      'A and D print “nineteen” and B “19”; C prints “ninety”.',
      { A: 'We lost nineteen boats', B: 'We lost 19 boats', C: 'We lost ninety boats', D: 'We lost nineteen boats' },
    ],
    [
      'A and B print “nineteen”; C prints “ninety”.',
      { A: 'We lost nineteen boats', B: 'We lost nineteen boats', C: 'We lost ninety boats' },
    ],
  ])('%s', (expected, contents) => {
    expect(said(contents)).toEqual([expected])
  })

  test('a capital at the head makes no form, and the words are shown as most print them', () => {
    expect(
      said({
        A: 'One boat was lost off Mardle',
        B: 'one boat was lost off Mardle',
        C: 'one boat was lost off Mardle',
        D: 'No boat was lost off Mardle',
      }),
    ).toEqual([expect.stringMatching(/print “one”;/)])
  })
})

const story = (count: string): string =>
  `The fleet of Tolvik is gone.\n\n“We lost ${count} boats and half the pier in a night,” Ingrid Solheim said.`

test('the writer of a draft is told what each paper prints, and what the tape has', async () => {
  const clips = { 'post.txt': printed('Tolvik Post', story('19')), 'wire.txt': printed('Fjord Wire', story('nineteen')) }
  const transcripts = { 'tape.txt': 'SOLHEIM: We lost nineteen boats and half the pier in a night.\n\nCHAIR: Thank you.' }

  expect(await toldOn({ draft: story('ninety'), clips })).toEqual([
    'You print “ninety”; Tolvik Post (3 Mar 2026) prints “19” and Fjord Wire (3 Mar 2026) “nineteen”.',
  ])
  expect(await toldOn({ draft: story('ninety'), clips, transcripts })).toEqual([
    'You print “ninety”; the transcript and Fjord Wire (3 Mar 2026) print “nineteen” and Tolvik Post (3 Mar 2026) “19”.',
  ])
})
