import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import { articleOf, quotationsOf } from './reading-of.ts'

const speakers = (text: string) => quotationsOf(text).map(({ speaker }) => speaker?.name ?? speaker?.text)

describe('before a colon, the speaker is the name and not the verb', () => {
  test.each(['disagreed', 'concurred', 'snapped', 'harrumphed', 'demurred', 'was blunt'])('Sam Ode %s:', (verb) => {
    expect(speakers(`Sam Ode ${verb}: “The pier can wait another year.”`)).toEqual(['Sam Ode'])
  })
})

describe('a headline may name an office', () => {
  test.each([
    'Sam Ode, the port chief, met crews on Monday. “The pier can wait,” he said.',
    'Port chief Sam Ode met crews on Monday. “The pier can wait,” he said.',
  ])('and the article says whose it is: %s', (body) => {
    expect(speakers(`Port chief: ‘The pier can wait’\n\n${body}`)).toEqual(['Sam Ode', 'Sam Ode'])
  })

  test('but a thing before a colon says nothing', () => {
    expect(speakers('Pier vote: ‘The pier can wait’\n\nThe crews met on Monday. “The pier can wait,” said Ona Bray.')[0]).toBeUndefined()
  })
})

describe('a verb of going tells of words only beside them', () => {
  test.each([
    ['“We will mend it by spring.” The mayor went home.', undefined],
    ['“We will mend it by spring.” The crews cheered.', undefined],
    ['“We will mend it by spring,” she went on.', 'she'],
    ['And then the mayor goes, “We will mend it by spring.”', 'the mayor'],
    ['At a fair in Salt Bay, Old Varna, Bray went after the board, calling it “a total wreck”.', 'Bray'],
  ])('%s', (text, speaker) => {
    expect(speakers(text)).toEqual([speaker])
  })
})

describe('a closing mark alone', () => {
  test('is astray where nobody is said to say the words before it', () => {
    expect(quotationsOf('We will mend it by spring.” The mayor went home.')).toEqual([])
  })

  test('closes what its clause reports', () => {
    expect(speakers('We will mend it by spring,” the mayor went on.')).toEqual(['the mayor'])
  })
})

describe('straight marks', () => {
  test('inches end no quotation that goes on', () => {
    expect(quotationsOf('"He wore a 12" tie," said Bray.').map(({ content }) => content)).toEqual(['He wore a 12" tie,'])
  })

  test('a quotation may end with a number', () => {
    expect(quotationsOf('"We need 12" said Bray. "We go," he said.').map(({ content }) => content)).toEqual(['We need 12', 'We go,'])
  })

  test('a word without its head may begin what is said', () => {
    expect(quotationsOf("''Twas dark,' said Bray.").map(({ content }) => content)).toEqual(["'Twas dark,"])
    expect(quotationsOf("'Cause unknown,' said Bray.").map(({ content }) => content)).toEqual(['Cause unknown,'])
  })
})

describe('those whom words in marks call so are no speakers', () => {
  test.each(['The “experts” who proposed it have left town.', 'The “experts” who had promised a bridge have left town.'])('%s', (text) => {
    expect(extract(articleOf(text)).map(({ form }) => form)).toEqual(['mention'])
  })

  test('but what someone calls them is someone’s', () => {
    expect(speakers('The board’s “hired liars” must go, who had promised a bridge, Bray said.')).toEqual(['Bray'])
  })
})
