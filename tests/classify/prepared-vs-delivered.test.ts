import { describe, expect, test } from 'vitest'
import { newsroom, type Story } from './newsroom.ts'

const told = (one: Story, other: Story): string[] =>
  newsroom({ A: one, B: other })
    .filter(({ severity }) => severity !== 'info')
    .map(({ severity, kind, lemma, variant }) => `${severity} ${kind}: ${lemma.text || 'om.'} ] ${variant.text || 'om.'}`)

const delivered = (words: string): Story => `The hall was full.\n\n“${words},” said Ada Marsh.`
const handedOut = (words: string): Story => `Remarks by Ada Marsh, as prepared for delivery.\n\n“${words},” said Ada Marsh.`

describe('words of the prepared text', () => {
  test.each([
    ['We will sell the old mill to anybody', 'We will sell the old farm to anybody', 'major prepared-vs-delivered: farm ] mill'],
    ['We will sell the old mill to anybody', 'We will not sell the old mill to anybody', 'critical prepared-vs-delivered: om. ] not'],
    ['We will sell the old mill to anybody', 'We will sell an old mill to anybody', 'minor prepared-vs-delivered: the ] an'],
  ])('“%s” against “%s”', (one, other, finding) => {
    const [found] = told(handedOut(one), delivered(other))
    const [, sides = ''] = finding.split(': ')
    expect([finding, finding.replace(sides, sides.split(' ] ').toReversed().join(' ] '))]).toContain(found)
  })

  test('are known by what the reporter says, too', () => {
    const ahead = 'The hall will be full.\n\n“We will sell the old mill to anybody,” Ada Marsh will say on Monday.'
    expect(told(ahead, delivered('We will sell the old farm to anybody')).map((each) => each.split(':')[0])).toEqual([
      'major prepared-vs-delivered',
    ])
  })

  test.each([
    [
      'two papers of the evening',
      delivered('We will sell the old mill to anybody'),
      delivered('We will sell the old farm to anybody'),
      ['major content-substitution'],
    ],
    [
      'two of the text',
      handedOut('We will sell the old mill to anybody'),
      handedOut('We will sell the old farm to anybody'),
      ['major content-substitution'],
    ],
    [
      'what is only written in another way',
      handedOut('We will sell the old mill to anybody'),
      delivered('We’ll sell the old mill to anybody'),
      [],
    ],
  ])('are not told of: %s', (_, one, other, kinds) => {
    expect(told(one, other).map((each) => each.split(':')[0])).toEqual(kinds)
  })
})
