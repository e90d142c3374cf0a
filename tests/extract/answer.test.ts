import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import { articleOf } from './reading-of.ts'

/** Form and speaker of the last words in marks. */
const last = (text: string) => {
  const { form, speaker } = extract(articleOf(text)).at(-1) ?? {}
  return [form, speaker?.name ?? speaker?.text]
}

describe('a short answer after what someone does is that person’s', () => {
  test.each([
    ['Asked whether he would resign, Tom Vale laughed. “Perhaps.”', 'Tom Vale'],
    ['Tom Vale shrugged. “Never.”', 'Tom Vale'],
    ['Would he stay? Tom Vale nodded. “Yes.” The crews cheered.', 'Tom Vale'],
    ['Sam Ode was asked if he would stand. “No!”', 'Sam Ode'],
    ['The mayor paused for a long time. “Perhaps.”', 'The mayor'],
    ['Tom Vale came in late. He looked at the map. “Never.”', 'Tom Vale'],
  ])('%s', (text, speaker) => {
    expect(last(text)).toEqual(['direct', speaker])
  })

  test.each([
    'Sam Ode read one book at school. “Low Water.”',
    'Ona Bray sang one song that night. “Low Water.”',
    'The fog lifted over the pier. “Low Water.”',
    'Tom Vale shrugged. “Low Water” was over.',
  ])('but not in: %s', (text) => {
    expect(last(text)[0]).toBe('mention')
  })
})

describe('words that follow what someone does are no longer the last speaker’s', () => {
  test.each([
    ['“The pier must go,” said Tom Vale. Ona Bray was adamant. “We will fight on,” and she left the room.', 'Ona Bray'],
    ['“The pier must go,” said Tom Vale. Ona Bray shook her head. “We will not leave before the tide turns.”', 'Ona Bray'],
    ['“The pier must go,” said Tom Vale. The fog lifted at noon. “We will not leave before the tide turns.”', 'Tom Vale'],
    ['“The pier must go,” said Tom Vale. Fog rolled in at noon. “We will not leave before the tide turns.”', 'Tom Vale'],
    ['“The pier must go,” said Tom Vale to Ona Bray. Bray shook her head. “We will not leave before the tide turns.”', 'Ona Bray'],
    ['“The pier must go,” said Tom Vale. It took a while. “We will not leave before the tide turns.”', 'Tom Vale'],
    ['Sam Ode spoke last. Vale, he noted, is no sailor, he said. “He cannot row at all.”', 'Sam Ode'],
  ])('%s', (text, speaker) => {
    expect(last(text)[1]).toBe(speaker)
  })
})
