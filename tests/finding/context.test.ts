import { expect, test } from 'vitest'
import { contextOf } from '../../src/finding/context.ts'
import type { Quotation } from '../../src/model.ts'

/** The context of the first words between « and » in an article; the angles stand for whatever marks the paper uses. */
function context(text: string) {
  const [before = '', content = '', after = ''] = text.split(/[«»]/)
  return around(`${before}“${content}”${after}`, before.length + 1, before.length + 1 + content.length)
}

function around(text: string, start: number, end: number) {
  const quotation: Quotation = {
    id: 'q',
    article: {
      id: 'a',
      path: 'a.txt',
      label: 'a',
      role: 'report',
      text,
      parts: [],
      origin: { kind: 'plain', offset: 0, line: 1 },
    },
    form: 'direct',
    content: text.slice(start, end),
    spans: [{ start, end }],
    medium: 'spoken',
    notes: [],
  }
  return contextOf({ quotations: [quotation] })
}

test.each([
  ['the cue before', 'The bridge is shut. The mayor said: «We go.»', { before: 'The mayor said:', after: '' }],
  ['the cue after', 'The bridge is shut. «We go,» the mayor said. Nobody cheered.', { before: '', after: 'the mayor said.' }],
  [
    'both sides of a fragment',
    'It rained. He called it «a fine day» for ducks. It rained on.',
    { before: 'He called it', after: 'for ducks.' },
  ],
  ['nothing of the next sentence', '«We go.» The mayor left.', { before: '', after: '' }],
  ['a capital after a question', '«Shall we go?» Mayor Petrov asked. Nobody spoke.', { before: '', after: 'Mayor Petrov asked.' }],
  ['nothing over a paragraph', 'It rained.\n\n«We go.»\n\nhe said', { before: '', after: '' }],
  ['a colon that leads over a paragraph', 'It rained. The mayor wrote:\n\n«We go.»', { before: 'The mayor wrote:', after: '' }],
  [
    'a title is no end of a sentence',
    'It rained. Then Dr. Marsh and Mr. B. Petrov said «we go» at once.',
    { before: 'Then Dr. Marsh and Mr. B. Petrov said', after: 'at once.' },
  ],
  [
    'other quotations may stand in it',
    'It rained. After “no” came «yes» and “perhaps”. Then sun.',
    { before: 'After “no” came', after: 'and “perhaps”.' },
  ],
  ['a lone stop is no context', 'He said «we go». Then he left.', { before: 'He said', after: '' }],
])('the context of a quotation: %s', (_, text, expected) => {
  expect(context(text)).toEqual(expected)
})

test('the blank inside French marks belongs to the marks', () => {
  const text = 'Elle a répondu : «\u00a0Le quai tient\u00a0», puis elle est partie.'
  const start = text.indexOf('Le quai')
  const { before, after } = around(text, start, start + 'Le quai tient'.length)

  expect({ before, after }).toEqual({ before: 'Elle a répondu :', after: ', puis elle est partie.' })
})

test('a sentence without end is cut at a word', () => {
  const { before, after } = context(`${'and then '.repeat(100)}«we go» ${'and so on '.repeat(100)}`)

  expect(before).toMatch(/^… (and|then) .* then$/)
  expect(after).toMatch(/^and so on .* …$/)
  expect(before.length).toBeLessThanOrEqual(202)
  expect(after.length).toBeLessThanOrEqual(202)
})
