import { describe, expect, test } from 'vitest'
import { gates } from '../../src/gate/index.ts'
import { classify } from '../../src/classify/index.ts'
import { collate } from '../../src/collate/index.ts'
import { finding } from '../../src/finding/index.ts'
import { doubted, type Printing, printings } from '../printings.ts'
import { found, told } from './told.ts'

function headline(words: string): Printing {
  return { parts: [words], form: 'display' }
}

describe('what was written is held to the letter', () => {
  test.each([
    ['The harbour defence', 'The harbor defense', 'spelling-variant', 'info', 'minor'],
    ['We don’t bake', 'We do not bake', 'contraction', 'info', 'minor'],
    ['It was, um, the miller', 'It was the miller', 'disfluency', 'info', 'minor'],
    ['We’re gonna bake', 'We’re going to bake', 'dialect-normalisation', 'info', 'minor'],
    ['A loaf on the table', 'A loaf at the table', 'function-word', 'minor', 'major'],
    ['The oven burns', 'The oven burned', 'inflection', 'minor', 'major'],
    ['We will begin at dawn', 'We will start at dawn', 'synonym', 'minor', 'major'],
  ])('“%s” against “%s” is %s: %s if spoken, %s if written', (one, other, kind, spoken, written) => {
    expect(told(one, other, 'spoken')).toContain(`${spoken} ${kind}`)
    expect(told(one, other, 'unknown')).toContain(`${spoken} ${kind}`)
    expect(told(one, other, 'written')).toContain(`${written} ${kind}`)
  })

  test.each([
    ['We asked the Council', 'We asked the council', 'info case'],
    ['We baked, then slept', 'We baked then slept', 'info punctuation'],
    ['Turnout fell 4%', 'Turnout fell four percent', 'info form-variant'],
    ['This s*** mill', 'This shit mill', 'info expurgation'],
    ['The bakrey burned', 'The bakery burned', 'minor typo'],
    ['Give them his bread', 'Give them this bread', 'minor typo'],
    ['No one baked here', 'Nobody baked here', 'minor synonym'],
  ])('but “%s” against “%s” stays %s', (one, other, line) => {
    expect(told(one, other, 'written')).toEqual([line])
    expect(told(one, other, 'spoken')).toEqual([line])
  })
})

describe('display type is a level graver', () => {
  test.each([
    ['We slept on the ferry', 'We slept in the ferry', 'major function-word'],
    ['We sold the orchard', 'We sold the quarry', 'critical content-substitution'],
    ['We may sell it', 'We will sell it', 'critical modality-change'],
  ])('“%s” in a story, “%s” in the headline of another: %s', (body, words, line) => {
    expect(told(body, headline(words))).toEqual([line])
  })

  test.each([
    ['We sold the mill, at noon', 'We sold the mill at noon'],
    ['The colour of the mill', 'The color of the mill'],
    ['We lost twelve ovens', 'We lost 12 ovens'],
    ['We don’t bake', 'We do not bake'],
  ])('but what every guide licenses never rises: “%s”, “%s”', (body, words) => {
    expect(told(body, headline(words)).filter((each) => !each.startsWith('info'))).toEqual([])
  })
})

describe('a marked alteration is licensed in form, but not in effect', () => {
  test.each([
    ['I told [her] the price', 'I told you the price', 'info bracketed-interpolation'],
    ['We open the weir … on Sunday', 'We open the weir, as we always have, on Sunday', 'info ellipsis'],
    ['We did [not] bake', 'We did bake', 'major bracketed-interpolation'],
    ['We open … on Sunday', 'We open if the river drops on Sunday', 'critical ellipsis'],
  ])('“%s” against “%s”: %s', (one, other, line) => {
    expect(told(one, other, 'written')).toContain(line)
  })
})

describe('many small differences', () => {
  const one = 'We rang the miller twice that night, the water was rising fast and nobody came out'
  const other = 'We called the miller again that night, the flood was rising quickly and no man came outside'

  test('of speech are one finding', () => {
    expect(told(one, other, 'spoken').filter((each) => !each.startsWith('info'))).toEqual(['major approximate-quotation'])
  })

  test('of a written source are told one by one', () => {
    const apart = told(one, other, 'written')

    expect(apart).not.toContain('major approximate-quotation')
    expect(apart.length).toBeGreaterThan(2)
  })
})

test('where it is doubtful that both print one utterance, nothing gates, whatever the profile makes of it', () => {
  const collation = collate(doubted(printings({ A: 'We may sell the mill', B: 'We will sell the mill' })))
  const discrepancies = classify(collation, { name: 'harbour', kinds: { 'modality-change': 'critical' } })

  expect(discrepancies).toMatchObject([{ severity: 'minor', confidence: 'low', confidenceReason: 'given' }])
  expect(gates({ findings: [finding({ collation, discrepancies })] }, 'info')).toBe(false)
})

test('where a source is known, the direction is told, and the severity stays', () => {
  const source = { parts: ['We may sell the mill'], role: 'source' } as const

  expect(found({ S: source, B: 'We will sell the mill' }, 'written')).toMatchObject([
    { severity: 'critical', direction: 'departs-from-source', lemma: { sigla: ['S'] } },
  ])
})
