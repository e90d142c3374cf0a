import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import { articleOf, quotationsOf } from './reading-of.ts'

const speakerOf = (text: string) => quotationsOf(text).at(-1)?.speaker

describe('“it” is the body that the sentence before is about', () => {
  test.each([
    [
      'of the same paragraph',
      'Carrow Water, which sent nobody, issued a statement. It read: “We take the safety of the town seriously and check the dam.”',
      'Carrow Water',
    ],
    [
      'of the paragraph above',
      'Carrow Foods Ltd recalled the jars on Friday.\n\n“We found nothing that would make anybody ill,” it said in a statement.',
      'Carrow Foods Ltd',
    ],
    ['with “it” once more between', 'Carrow Council met on Monday. It was late. “We are sorry for all of it,” it said.', 'Carrow Council'],
  ])('%s', (_, text, name) => {
    expect(speakerOf(text)?.name).toBe(name)
  })
})

describe('“it” is nobody by name', () => {
  test.each([
    ['after a person', 'Tom Vale left early on Monday. “We are sorry for all of it,” it said later.'],
    ['after a letter', 'Ona Bray wrote a long letter. It read: “We take the safety of the town seriously.”'],
    ['after what has no name', 'The ministry did not answer at first. “We are sorry for all of it,” it said later.'],
  ])('%s', (_, text) => {
    expect(speakerOf(text)).toMatchObject({ text: expect.stringMatching(/^it$/i) })
    expect(speakerOf(text)?.name).toBeUndefined()
  })
})

test.each(['left', 'sat', 'rose', 'quit', 'won', 'walked out'])('who %s, telling the crews something, is named without it', (verb) => {
  expect(speakerOf(`Mayor Ona Vale ${verb}, telling cheering crews that “nobody will ever row here again”.`)).toMatchObject({
    text: 'Mayor Ona Vale',
    name: 'Ona Vale',
  })
})

describe('a report has a title', () => {
  test.each([
    ['Nobody asked the engineers. Their report, “The Long Tide”, came out in May.'],
    ['Bray’s study, “Salt and Stone”, was never read.'],
    ['The report “The Long Tide” is 80 pages long.'],
  ])('%s', (text) => {
    expect(extract(articleOf(text))).toMatchObject([{ form: 'mention', reason: 'the title of a work' }])
  })

  test.each([
    ['Their report said: “The dam will fail in the spring.”'],
    ['Their report, “a disgrace to the town” in his words, was withdrawn.'],
    ['Her statement, “We Row On”, was read twice.'],
  ])('and words: %s', (text) => {
    expect(extract(articleOf(text)).some(({ reason }) => reason === 'the title of a work')).toBe(false)
  })
})
