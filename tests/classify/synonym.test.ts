import { describe, expect, test } from 'vitest'
import { found, line, told } from './told.ts'

describe('a word of the same sense', () => {
  test.each([
    ['They began to bake', 'They started to bake', 'minor'],
    ['A big oven', 'A large oven', 'minor'],
    ['The kids were glad', 'The kids were happy', 'minor'],
    ['The oven is necessary', 'The oven is essential', 'minor'],
    ['It was a catastrophe', 'It was a disaster', 'minor'],
    ['We must bake by night', 'We have to bake by night', 'minor'],
    ['More than 200 men came', 'Over 200 men came', 'minor'],
    ['We will bake provided it is safe', 'We will bake if it is safe', 'minor'],
    ['We hardly noticed it', 'We barely noticed it', 'minor'],
    ['It was totally burned', 'It was completely burned', 'minor'],
    ['The foam is inflammable', 'The foam is flammable', 'minor'],
    ['Not one of them is paid', 'None of them is paid', 'minor'],
    ['Not a single oven is hot', 'No oven is hot', 'minor'],
    ['There isn’t any flour left', 'There is no flour left', 'minor'],
    ['We would not tell anyone', 'We would not tell anybody', 'minor'],
    ['Everyone in Norvik baked', 'Everybody in Norvik baked', 'minor'],
  ] as const)('is “%s” against “%s”: %s', (one, other, severity) => {
    expect(told(one, other)).toContain(`${severity} synonym`)
  })

  test.each([
    ['They began to bake', 'They refused to bake'],
    ['The hurt was plain', 'The harm was plain'],
    ['He lives in a house', 'He lives in a tent'],
    ['We signed the lease', 'We signed the petition'],
  ])('is not “%s” against “%s”', (one, other) => {
    expect(told(one, other).map((each) => each.split(' ')[1])).not.toContain('synonym')
  })
})

describe('“nobody” for “no one”', () => {
  test.each([
    ['No one pays a tide tax', 'Nobody pays a tide tax'],
    ['I said that no-one pays a tide tax here', 'I said that nobody pays a tide tax here'],
    ['We promised: no one pays a tide tax while the quay is open.', 'Nobody pays a tide tax'],
    ['No one pays a tide tax in this town, and no one ever will.', 'Nobody pays a tide tax.'],
  ])('is no other meaning, wherever the shorter one is cut: “%s”, “%s”', (one, other) => {
    const substantive = (medium: 'spoken' | 'written') => told(one, other, medium).filter((each) => !each.startsWith('info'))
    expect(substantive('spoken')).toContain('minor synonym')
    expect(substantive('written')).toContain('minor synonym')
    expect(substantive('spoken').filter((each) => /negation|content/.test(each))).toEqual([])
  })

  test('is no graver in a headline', () => {
    const headline = { parts: ['Nobody pays a tide tax'], form: 'display' } as const
    expect(told('I promise you that no one pays a tide tax here.', headline)).toEqual(['minor synonym'])
  })

  test('is no denial of a denial', () => {
    expect(told('Not everyone pays a tide tax', 'Nobody pays a tide tax').join(' ')).not.toContain('synonym')
    expect(told('The one who pays a tide tax', 'Nobody pays a tide tax').join(' ')).not.toContain('synonym')
  })
})

describe('a word that is two others', () => {
  test.each([
    ['Nobody else should pay', 'No one else should pay'],
    ['I blame nobody', 'I blame no one'],
    ['Every one of us should pay', 'Everybody of us should pay'],
    ['Some one should pay for it', 'Somebody should pay for it'],
  ])('is one small thing at the edges of a printing as well as inside: “%s”, “%s”', (one, other) => {
    expect(told(one, other)).toEqual(['minor synonym'])
  })

  test('is one thing among three, with a capital or without', () => {
    const three = {
      A: 'I pay. Nobody else should.',
      B: { parts: ['I pay, nobody else'], form: 'mixed' },
      C: 'I pay. No one else should.',
    } as const
    const graver = found(three).filter(({ severity }) => severity !== 'info')
    expect(graver.map(line)).toEqual(['minor synonym: No one C ] Nobody A B'])
  })
})

test('“anyone” for “anybody” is a synonym like any other', () => {
  expect(told('We would not tell anyone', 'We would not tell anybody', 'written')).toEqual(['major synonym'])
  expect(told('We told someone', 'We told anyone', 'written').join()).not.toContain('synonym')
})
