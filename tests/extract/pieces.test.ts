import { expect, test } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import { articleOf } from './reading-of.ts'

const STORY = `The harbour board shut the north pier on Friday after the storm tore away its last lamps and most of the planks.

“We mend it by spring,” said Ona Bray, who has run the port since the fire. “The boats’ owners can’t wait longer.”

Her deputy, Tom Vale, told reporters that the board had “never asked the crews”.

`
const TIMES = 4000

test('a file as long as a hundred papers is read to its end, and every span still cuts its words out of it', () => {
  const text = STORY.repeat(TIMES)
  const quotations = extract(articleOf(text))

  expect(text.length).toBeGreaterThan(1_000_000)
  expect(quotations).toHaveLength(2 * TIMES)
  expect(new Set(quotations.map(({ id }) => id)).size).toBe(2 * TIMES)
  for (const { content, spans, speaker, cue } of quotations) {
    expect(spans.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(content)
    expect(text.slice(speaker?.span?.start, speaker?.span?.end)).toBe(speaker?.text)
    expect(text.slice(cue?.span.start, cue?.span.end)).toBe(cue?.text)
  }
})

test('the last story of a long file is read as the first one is', () => {
  const quotations = extract(articleOf(STORY.repeat(TIMES)))
  const shapeOf = ({ content, form, speaker }: (typeof quotations)[number]) => ({ content, form, speaker: speaker?.name })

  expect(quotations.slice(-2).map(shapeOf)).toEqual(quotations.slice(0, 2).map(shapeOf))
})
