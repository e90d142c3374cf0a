import { describe, expect, test } from 'vitest'
import { found, told } from './told.ts'

describe('a swear word masked', () => {
  test.each([
    ['The damn oven died', 'The d--- oven died', 'info'],
    ['What a f****** mess', 'What a fucking mess', 'info'],
    ['Shut the [expletive] oven', 'Shut the goddamn oven', 'info'],
    ['The oven is a bastard thing', 'The oven is a thing', 'minor'],
    ['The oven is a f***ing mess', 'The oven is a mess', 'minor'],
    ['The oven is a f***ing mess', 'The oven is a f****** mess', 'info'],
    ['F— the mill', 'Fuck the mill', 'info'],
    ['a bloody mess … again', 'a … mess … again', 'info'],
    ['They kicked our asses', 'They kicked our a****', 'info'],
    ['It is a fucking mess', 'It is an [expletive] mess', 'info'],
    ['It is a fucking mess', 'It is an effing mess', 'info'],
    ['It is an effing mess', 'It is a f–––ing mess', 'info'],
    ['It is an effing mess', 'It is an [expletive] mess', 'info'],
    ['The [expletive] oven', 'The f—ing oven', 'info'],
    ['It was bullshit, all of it', 'It was bulls---, all of it', 'info'],
  ] as const)('is “%s” against “%s”: %s', (one, other, severity) => {
    expect(told(one, other)).toContain(`${severity} expurgation`)
  })

  test.each([
    ['What a s*** oven', 'What a fucking oven'],
    ['It cost $45 million', 'It cost $4500 million'],
    ['It was an oven', 'It was a lovely oven'],
    ['A mess – a big mess', 'A fucking mess'],
    ['The old oven died', 'The oven died'],
  ])('is not “%s” against “%s”', (one, other) => {
    expect(told(one, other).map((each) => each.split(' ')[1])).not.toContain('expurgation')
  })
})

test('a mask that others leave out with the word it stands for is a swear word left out', () => {
  expect(told('I see what the [censored] goes on', 'I see what goes on')).toEqual(['minor expurgation'])
  expect(told('I see what the [censored] goes on', 'I see what the hell goes on')).toEqual(['info expurgation'])
})

test('the dashes of a mask are told with the word, and not as punctuation', () => {
  expect(told('It is a f–––ing mess', 'It is a fucking mess')).toEqual(['info expurgation'])
  expect(told('The d--- oven died', 'The damn oven died')).toEqual(['info expurgation'])
})

test('ways to print one swear word are masks of one another in company, too', () => {
  const all = found({ A: 'It is an effing mess', B: 'It is a f–––ing mess', C: 'It is a fucking mess', D: 'It is an [expletive] mess' })
  expect(new Set(all.map(({ severity, kind }) => `${severity} ${kind}`))).toEqual(new Set(['info expurgation']))
})
